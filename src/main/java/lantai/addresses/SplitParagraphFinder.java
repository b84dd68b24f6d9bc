package lantai.addresses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds paragraphs that kept their address but lost sentences to other paragraphs. */
public final class SplitParagraphFinder {

  private SplitParagraphFinder() {}

  /**
   * Returns each such paragraph like a retired one, with the paragraphs that its sentences moved
   * to.
   *
   * @param before addresses of sentences by the address of their paragraph
   * @param after the same in a later version
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
