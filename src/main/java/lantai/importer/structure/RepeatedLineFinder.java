package lantai.importer.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.SpacelessText;
import lantai.importer.extract.ExtractedText;

/**
 * Finds the lines at the beginning and end of the pages of a report that belong to the website.
 * Sentences are never among them, since a report may repeat itself.
 */
final class RepeatedLineFinder {

  private static final Pattern PAGE_SUFFIX = ChinesePatterns.get("page.number-after-title");
  private static final Pattern PAGE_LINKS = ChinesePatterns.get("page.links");

  private RepeatedLineFinder() {}

  /** Returns the indexes of these lines of a page. */
  static Set<Integer> of(List<ExtractedText> pages, int index) {
    List<String> lines = texts(pages.get(index));
    Set<String> others =
        IntStream.range(0, pages.size())
            .filter(i -> i != index)
            .mapToObj(i -> texts(pages.get(i)))
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    Set<Integer> found = new HashSet<>();
    if (index > 0) {
      for (int i = 0; i < lines.size() && isOfPage(lines.get(i), others); i++) {
        found.add(i);
      }
    }
    boolean last = index == pages.size() - 1;
    for (int i = lines.size() - 1; i >= 0; i--) {
      String line = lines.get(i);
      if (last ? !isRepeated(line, others) : !isOfPage(line, others)) {
        break;
      }
      found.add(i);
    }
    return found;
  }

  private static boolean isOfPage(String line, Set<String> others) {
    return isRepeated(line, others)
        || BoilerplatePatterns.isPageControl(line)
        || BoilerplatePatterns.isImprint(line)
        || BoilerplatePatterns.isPageNumber(line);
  }

  private static boolean isRepeated(String line, Set<String> others) {
    return line.isEmpty()
        || PAGE_LINKS.matcher(line).matches()
        || (!LineBreakRules.endsSentence(line) || line.endsWith(":") || line.endsWith("："))
            && (others.contains(line)
                || others.contains(PAGE_SUFFIX.matcher(line).replaceFirst("")));
  }

  private static List<String> texts(ExtractedText page) {
    return page.lines().stream()
        .map(line -> SpacelessText.halfWidth(page.of(line)).folded())
        .toList();
  }
}
