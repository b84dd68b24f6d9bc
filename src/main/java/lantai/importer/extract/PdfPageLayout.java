package lantai.importer.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is usual on the pages of a PDF: where lines begin, and what stands at head and foot. */
final class PdfPageLayout {

  /** The share of a page's height at its head, and at its foot, that is not for text. */
  private static final float MARGIN = 0.12f;

  private final Map<Integer, Float> left = new HashMap<>();
  private final Set<String> repeated = new HashSet<>();
  private final float size;

  /** Where the notes at the foot of each page begin. */
  private final Map<Integer, Float> notes = new HashMap<>();

  PdfPageLayout(List<PdfLine> lines) {
    size = lines.stream().map(PdfLine::size).sorted().skip(lines.size() / 2).findFirst().orElse(0f);
    for (PdfLine line : lines) {
      if (line.text().length() > 12) {
        left.merge(line.page(), line.x(), Math::min);
      }
    }
    lines.stream().filter(this::opensNotes).forEach(l -> notes.merge(l.page(), l.y(), Math::min));
    Map<String, Set<Integer>> pages = new HashMap<>();
    for (PdfLine line : lines) {
      if (isInMargin(line)) {
        pages.computeIfAbsent(key(line), key -> new HashSet<>()).add(line.page());
      }
    }
    pages.forEach(
        (key, found) -> {
          if (found.size() >= 3 || found.size() == 2 && left.size() <= 3) {
            repeated.add(key);
          }
        });
  }

  /** The same but for the number of the page. */
  private static String key(PdfLine line) {
    return line.text().replaceAll("\\s", "").replaceAll("\\d+", "#");
  }

  private static boolean isInMargin(PdfLine line) {
    return line.y() < line.height() * MARGIN || line.y() > line.height() * (1 - MARGIN);
  }

  boolean isIndented(PdfLine line) {
    float start = left.getOrDefault(line.page(), line.x());
    return line.x() > start + line.size() * 1.4f && line.x() < start + line.size() * 2.8f;
  }

  TextLine.LineStyle look(PdfLine line) {
    String visible = line.text().replaceAll("\\s", "");
    boolean number = visible.matches("[-—–_·~第]{0,2}\\d{1,4}[-—–_·~页]{0,2}");
    if (isInMargin(line) && (number || repeated.contains(key(line)) && visible.length() <= 60)) {
      return TextLine.LineStyle.OUTSIDE;
    }
    boolean note = isSmall(line) && line.y() >= notes.getOrDefault(line.page(), Float.MAX_VALUE);
    return note ? TextLine.LineStyle.NOTE : TextLine.LineStyle.PLAIN;
  }

  private boolean isSmall(PdfLine line) {
    return line.size() < size * 0.92f;
  }

  private boolean opensNotes(PdfLine line) {
    String visible = line.text().replaceAll("\\s", "");
    return isSmall(line)
        && line.y() > line.height() / 2
        && visible.matches("(?:[①-⑳]|[\\[［〔]?\\d{1,3}[\\]］〕]?)[^\\d].*");
  }
}
