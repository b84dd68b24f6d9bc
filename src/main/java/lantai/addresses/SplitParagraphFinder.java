package lantai.addresses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds paragraphs that still have their address but have lost sentences to other paragraphs. */
public final class SplitParagraphFinder {

  private SplitParagraphFinder() {}

  /**
   * Returns each as if it were retired, with the paragraphs that have its sentences now.
   *
   * @param before addresses of sentences by those of their paragraphs
   * @param after the same, later
   */
  public static List<RetiredAddress> between(
      Map<String, List<String>> before, Map<String, List<String>> after) {
    Map<String, String> paragraphs = new HashMap<>();
    after.forEach((paragraph, all) -> all.forEach(each -> paragraphs.put(each, paragraph)));
    List<RetiredAddress> split = new ArrayList<>();
    before.forEach(
        (paragraph, sentences) -> {
          Set<String> parts = new LinkedHashSet<>(List.of(paragraph));
          sentences.stream()
              .filter(paragraphs::containsKey)
              .map(paragraphs::get)
              .forEach(parts::add);
          if (after.containsKey(paragraph) && parts.size() > 1) {
            split.add(
                new RetiredAddress(paragraph, RetirementReason.SPLIT, "", List.copyOf(parts), ""));
          }
        });
    return split;
  }
}
