package lantai.importer.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.SpacelessText;
import lantai.importer.extract.Doubt;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.ExtractedText.TextLine;

/**
 * Finds files that begin another report than the first one, with its own meeting or its own
 * speaker. The pages of one report print these lines once, or alike.
 */
final class SecondReportFinder {

  /** Lines of a file in which a report begins, blank ones not counted. */
  private static final int BEGINNING = 40;

  private static final List<Pattern> OPENINGS =
      List.of(ChinesePatterns.get("report.meeting"), ChinesePatterns.get("report.first-sentence"));

  private SecondReportFinder() {}

  static List<Doubt> of(List<ExtractedText> pages) {
    List<Doubt> doubts = new ArrayList<>();
    for (Pattern opening : OPENINGS) {
      Set<String> known = new HashSet<>();
      for (ExtractedText page : pages) {
        Optional<TextLine> found = find(opening, page);
        String printed = found.map(line -> text(page, line)).orElse("");
        if (found.isPresent() && !known.isEmpty() && !known.contains(printed)) {
          doubts.add(new Doubt(found.get().place(), "import-second-report", List.of(printed)));
        }
        found.ifPresent(line -> known.add(printed));
      }
    }
    return doubts;
  }

  private static Optional<TextLine> find(Pattern opening, ExtractedText page) {
    return page.lines().stream()
        .filter(line -> !text(page, line).isEmpty())
        .limit(BEGINNING)
        .filter(line -> opening.matcher(text(page, line)).find())
        .findFirst();
  }

  private static String text(ExtractedText page, TextLine line) {
    return SpacelessText.halfWidth(page.of(line)).folded();
  }
}
