package lantai.importer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lantai.chinese.TextRange;
import lantai.importer.extract.Doubt;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.ExtractedText.NoteReference;
import lantai.importer.extract.ExtractedText.SourceLayout;
import lantai.importer.extract.ExtractedText.TextLine;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import lantai.importer.extract.ExtractionEvidence;
import lantai.importer.extract.SetAsideText;

/**
 * Joins the files of a report that a website divided into pages. What a page repeats from another
 * one at its beginning or end, such as the title, is set aside. Another report among the files is
 * doubted. Notes are numbered consecutively through all files.
 */
public final class ReportPageJoiner {

  private ReportPageJoiner() {}

  public static ExtractedText joined(List<ExtractedText> pages) {
    if (pages.size() == 1) {
      return pages.get(0);
    }
    StringBuilder text = new StringBuilder();
    List<TextLine> lines = new ArrayList<>();
    List<TextRange> bold = new ArrayList<>();
    List<NoteReference> references = new ArrayList<>();
    int footnotes = 0;
    for (int i = 0; i < pages.size(); i++) {
      ExtractedText page = pages.get(i);
      int start = text.length();
      Set<Integer> repeated = RepeatedLineFinder.of(pages, i);
      for (int k = 0; k < page.lines().size(); k++) {
        TextLine line = page.lines().get(k);
        LineStyle style = repeated.contains(k) ? LineStyle.OUTSIDE : line.style();
        lines.add(new TextLine(line.range().shifted(start), line.place(), style));
      }
      page.bold().forEach(range -> bold.add(range.shifted(start)));
      int before = page.layout() == SourceLayout.PARAGRAPHS ? footnotes : 0;
      for (NoteReference each : page.noteReferences()) {
        references.add(new NoteReference(each.range().shifted(start), before + each.number()));
      }
      footnotes += FootnoteNumbering.lines(page).size();
      text.append(page.text());
    }
    boolean paragraphs = pages.stream().allMatch(p -> p.layout() == SourceLayout.PARAGRAPHS);
    return new ExtractedText(
        pages.stream().map(ExtractedText::name).collect(Collectors.joining(", ")),
        text.toString(),
        lines,
        bold,
        references,
        paragraphs ? SourceLayout.PARAGRAPHS : SourceLayout.LINES,
        evidence(pages));
  }

  private static ExtractionEvidence evidence(List<ExtractedText> pages) {
    List<SetAsideText> setAside = new ArrayList<>();
    List<Doubt> doubts = new ArrayList<>(SecondReportFinder.of(pages));
    pages.forEach(page -> setAside.addAll(page.setAside()));
    pages.forEach(page -> doubts.addAll(page.doubts()));
    boolean counted = pages.stream().allMatch(page -> page.evidence().shownText() != null);
    return new ExtractionEvidence(
        setAside,
        doubts,
        pages.stream().map(page -> page.evidence().supplied()).collect(Collectors.joining()),
        counted
            ? pages.stream().map(page -> page.evidence().shownText()).collect(Collectors.joining())
            : null,
        pages.get(0).evidence().webPageSource());
  }
}
