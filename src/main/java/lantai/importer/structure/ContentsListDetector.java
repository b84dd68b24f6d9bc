package lantai.importer.structure;

import java.util.List;

/** Where a table of contents ends. */
final class ContentsListDetector {

  private final List<String> texts;

  /**
   * @param texts the lines, without white space, in half width
   */
  ContentsListDetector(List<String> texts) {
    this.texts = texts;
  }

  /**
   * Its entries are those lines that come again further below, as headings, or lead to a page.
   *
   * @param from the first line below its heading
   * @return the line after its last entry; {@code from} where there are none
   */
  int end(int from) {
    int end = from;
    for (int i = from; i < texts.size(); i++) {
      String text = texts.get(i);
      if (text.isEmpty()) {
        continue;
      }
      if (BoilerplatePatterns.isPageNumber(text) || BoilerplatePatterns.isBareNumber(text)) {
        continue;
      }
      if (!BoilerplatePatterns.hasLeader(text) && !comesAgain(text, i)) {
        break;
      }
      end = i + 1;
    }
    return end;
  }

  private boolean comesAgain(String text, int line) {
    String entry = text.replaceFirst("[.…·_-]*\\d{0,3}$", "");
    return entry.length() >= 3
        && texts.subList(line + 1, texts.size()).stream().anyMatch(l -> l.startsWith(entry));
  }
}
