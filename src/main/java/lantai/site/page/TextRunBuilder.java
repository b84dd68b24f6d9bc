package lantai.site.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantai.chinese.TextRange;
import lantai.link.LinkedReport;
import lantai.link.RowTextLink;
import lantai.link.SiteAddresses;
import lantai.link.TermOccurrence;
import lantai.model.Paragraph;
import lantai.model.ReportRow;

/**
 * Splits the text of a paragraph into runs by its layers: bold, links written by the editors, links
 * to rows, and terms. Links are never nested: an editor's link takes precedence over a link to a
 * row, and that over a term. Only terms with a printed note become links; with all entries of the
 * index, every other line would be a link. Addresses are relative to the site's root, because every
 * page with paragraphs is there.
 */
final class TextRunBuilder {

  private final LinkedReport linked;
  private final Paragraph paragraph;
  private final String anchorPrefix;
  private final List<RowTextLink> rowLinks;
  private final Map<Integer, ReportRow> anchored;
  private final List<TermOccurrence> terms;

  private final List<TextRange> ranges = new ArrayList<>();

  /**
   * @param anchorPrefix prefix of anchors on the page
   */
  TextRunBuilder(LinkedReport linked, Paragraph paragraph, String anchorPrefix) {
    this.linked = linked;
    this.paragraph = paragraph;
    this.anchorPrefix = anchorPrefix;
    this.rowLinks = RowTextLink.in(paragraph.id(), linked);
    this.anchored = RowTextLink.anchored(rowLinks);
    this.terms =
        linked.occurrencesIn(paragraph.id()).stream()
            .filter(occurrence -> linked.report().term(occurrence.term()).orElseThrow().printed())
            .toList();
    ranges.addAll(paragraph.emphasised());
    paragraph.links().forEach(link -> ranges.add(link.range()));
    rowLinks.forEach(link -> ranges.add(link.range()));
    terms.forEach(occurrence -> ranges.add(occurrence.range()));
  }

  /** Returns the runs of a range of the text; adjacent runs differ in format. */
  List<SharedViewRecords.TextRun> in(TextRange part) {
    int[] offsets = boundaries(part);
    List<SharedViewRecords.TextRun> runs = new ArrayList<>();
    for (int i = 0; i + 1 < offsets.length; i++) {
      SharedViewRecords.TextRun run = run(new TextRange(offsets[i], offsets[i + 1]));
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).continuesIn(run)) {
        runs.set(last, runs.get(last).plus(run));
      } else {
        runs.add(run);
      }
    }
    return runs;
  }

  /** Returns the offsets at which a layer begins or ends, and the ends of the range, in order. */
  private int[] boundaries(TextRange part) {
    BitSet offsets = new BitSet();
    offsets.set(0);
    offsets.set(part.end() - part.start());
    for (TextRange range : ranges) {
      if (range.overlaps(part)) {
        offsets.set(Math.max(0, range.start() - part.start()));
        offsets.set(Math.min(range.end(), part.end()) - part.start());
      }
    }
    return offsets.stream().map(offset -> part.start() + offset).toArray();
  }

  private SharedViewRecords.TextRun run(TextRange range) {
    String text = range.of(paragraph.text());
    boolean strong = paragraph.emphasised().stream().anyMatch(bold -> bold.contains(range));
    ReportRow row = anchored.get(range.start());
    String id = row == null ? "" : anchorPrefix + SiteAddresses.textAnchor(row.id());
    return editorLink(range)
        .map(href -> new SharedViewRecords.TextRun(text, "link", href, id, strong))
        .or(() -> rowLink(range).map(link -> rowRun(text, link, id, strong)))
        .or(
            () ->
                term(range)
                    .map(href -> new SharedViewRecords.TextRun(text, "term", href, id, strong)))
        .orElse(new SharedViewRecords.TextRun(text, "text", "", id, strong));
  }

  private Optional<String> editorLink(TextRange range) {
    return paragraph.links().stream()
        .filter(link -> link.range().contains(range))
        .flatMap(link -> SiteAddresses.resolve(link.destination(), linked).stream())
        .findFirst();
  }

  private Optional<RowTextLink> rowLink(TextRange range) {
    return rowLinks.stream().filter(link -> link.range().contains(range)).findFirst();
  }

  private SharedViewRecords.TextRun rowRun(
      String text, RowTextLink link, String id, boolean strong) {
    String href = SiteAddresses.of(link.row());
    return new SharedViewRecords.TextRun(text, link.kind(), href, id, strong);
  }

  private Optional<String> term(TextRange range) {
    return terms.stream()
        .filter(occurrence -> occurrence.range().contains(range))
        .flatMap(occurrence -> linked.report().term(occurrence.term()).stream())
        .findFirst()
        .map(term -> SiteAddresses.of(term, linked));
  }
}
