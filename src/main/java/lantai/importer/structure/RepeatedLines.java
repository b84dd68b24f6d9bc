package lantai.importer.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lantai.chinese.FullWidthForms;
import lantai.importer.extract.ExtractedText;

/** Lines at the beginning and end of the pages of a report that belong to the website. */
final class RepeatedLines {

  private static final Pattern PAGE_SUFFIX = Pattern.compile("[(]?第?[0-9]{1,3}页?[)]?$");
  private static final Pattern PAGE_LINKS =
      Pattern.compile("(?:首页|上一页|下一页|尾页|末页|第?[0-9]{1,3}页?|共[0-9]{1,3}页|[\\[\\]【】|<>»«…./])+");

  private RepeatedLines() {}

  /** Returns those of a page, by their indexes. */
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
    if (index < pages.size() - 1) {
      for (int i = lines.size() - 1; i >= 0 && isOfPage(lines.get(i), others); i--) {
        found.add(i);
      }
    }
    return found;
  }

  private static boolean isOfPage(String line, Set<String> others) {
    return line.isEmpty()
        || others.contains(line)
        || others.contains(PAGE_SUFFIX.matcher(line).replaceFirst(""))
        || PAGE_LINKS.matcher(line).matches()
        || BoilerplatePatterns.isPageControl(line)
        || BoilerplatePatterns.isImprint(line)
        || BoilerplatePatterns.isPageNumber(line);
  }

  private static List<String> texts(ExtractedText page) {
    return page.lines().stream()
        .map(
            line -> FullWidthForms.toHalfWidth(page.of(line)).replaceAll("[\\s\\u00A0\\u3000]", ""))
        .toList();
  }
}
