package lantai.importer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.chinese.TextRange;
import lantai.diagnostics.Place;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.ExtractedText.NoteReference;
import lantai.importer.extract.ExtractedText.SourceLayout;
import lantai.importer.extract.ExtractedText.TextLine;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import lantai.importer.extract.ExtractionEvidence;
import lantai.importer.extract.WebPageMetadata;
import lantai.importer.structure.ParsedReport.PrintedNote;

/** A text and its structure as strings, for comparisons. */
public final class ParsedText {

  private final ParsedReport report;

  private ParsedText(ParsedReport report) {
    this.report = report;
  }

  static ParsedText of(ExtractedText source) {
    return new ParsedText(StructureParser.parse(source));
  }

  static ParsedText of(String text) {
    return of(lines(text.split("\n", -1)));
  }

  public static ExtractedText lines(String... lines) {
    return source(SourceLayout.LINES, lines);
  }

  /**
   * Makes a source from lines. A line may begin with a style and a colon, such as {@code HEADING:};
   * {@code **} switches bold type on and off; {@code ^12^} is a reference to note 12.
   */
  public static ExtractedText source(SourceLayout layout, String... lines) {
    StringBuilder text = new StringBuilder();
    List<TextLine> found = new ArrayList<>();
    List<TextRange> bold = new ArrayList<>();
    List<NoteReference> references = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      LineStyle style = LineStyle.PLAIN;
      for (LineStyle each : LineStyle.values()) {
        if (line.startsWith(each + ":")) {
          style = each;
          line = line.substring(each.name().length() + 1);
        }
      }
      int start = text.length();
      String[] pieces = line.split("\\*\\*", -1);
      for (int k = 0; k < pieces.length; k++) {
        int from = text.length();
        String[] references2 = pieces[k].split("\\^", -1);
        for (int m = 0; m < references2.length; m++) {
          if (m % 2 == 1) {
            TextRange range = new TextRange(text.length(), text.length() + references2[m].length());
            references.add(new NoteReference(range, Integer.parseInt(references2[m])));
          }
          text.append(references2[m]);
        }
        if (k % 2 == 1) {
          bold.add(new TextRange(from, text.length()));
        }
      }
      found.add(new TextLine(new TextRange(start, text.length()), new Place("t", i + 1, 1), style));
      text.append('\n');
    }
    ExtractionEvidence none =
        new ExtractionEvidence(List.of(), List.of(), "", null, WebPageMetadata.UNKNOWN);
    return new ExtractedText("t", text.toString(), found, bold, references, layout, none);
  }

  /** Returns the lines as paragraphs. */
  static List<SourceParagraph> paragraphs(String... lines) {
    ExtractedText source = source(SourceLayout.PARAGRAPHS, lines);
    return source.lines().stream()
        .map(
            line ->
                new SourceParagraph(
                    SourceFragment.of(
                        source.text(), line.range().start(), line.range().end(), i -> true),
                    line.style()))
        .toList();
  }

  static SourceFragment fragment(String text) {
    return SourceFragment.of(text, 0, text.length(), i -> true);
  }

  static List<String> printed(List<SourceParagraph> paragraphs) {
    return paragraphs.stream().map(p -> p.fragment().printed()).toList();
  }

  /** Returns each item as {@code key|text|argument}. */
  static List<String> review(List<ReviewItem> items) {
    return items.stream()
        .map(
            item ->
                String.join(
                    "|",
                    item.key().replace("review.", ""),
                    item.fragment() == null ? "" : item.fragment().printed(),
                    item.argument()))
        .toList();
  }

  static List<String> excluded(List<ExcludedText> excluded) {
    return excluded.stream().map(e -> e.reason() + "|" + e.fragment().printed()).toList();
  }

  /** Returns each chapter as {@code id|number|title}. */
  List<String> headings() {
    return headings(report.chapters());
  }

  static List<String> headings(List<ParsedChapter> chapters) {
    return chapters.stream()
        .map(
            chapter ->
                chapter.id()
                    + "|"
                    + (chapter.number() == null ? "" : chapter.number().printed())
                    + "|"
                    + (chapter.title() == null
                        ? chapter.suppliedTitle()
                        : chapter.title().printed()))
        .toList();
  }

  List<String> ids() {
    return report.chapters().stream().map(ParsedChapter::id).toList();
  }

  /**
   * Returns the paragraphs of a chapter; {@code |} ends a heading, {@code =} begins a table row.
   */
  List<String> text(String id) {
    return text(report.chapters(), id);
  }

  static List<String> text(List<ParsedChapter> chapters, String id) {
    return chapters.stream()
        .filter(chapter -> chapter.id().equals(id))
        .flatMap(chapter -> chapter.paragraphs().stream())
        .map(
            p ->
                (p.isTableRow() ? "=" : "")
                    + (p.headingLength() > 0
                        ? p.fragment().cut(0, p.headingLength()).printed() + "|"
                        : "")
                    + p.fragment().from(p.headingLength()).printed())
        .toList();
  }

  /** Returns all that is part of the report, in lines. */
  String all() {
    return Stream.of(
            Stream.concat(report.title().stream(), report.subtitle().stream())
                .map(SourceFragment::folded)
                .reduce(String::concat)
                .stream(),
            headings().stream(),
            ids().stream().flatMap(id -> text(id).stream()),
            notes().stream())
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  /** Returns each note as {@code number|term|definition|alias}. */
  List<String> notes() {
    return notes(report.notes());
  }

  static List<String> notes(List<PrintedNote> notes) {
    return notes.stream()
        .map(
            note ->
                note.number()
                    + "|"
                    + (note.term() == null ? "" : note.term())
                    + "|"
                    + note.definition()
                    + (note.alias() == null ? "" : "|" + note.alias()))
        .toList();
  }

  List<String> excluded() {
    return excluded(report.excluded());
  }

  List<String> review() {
    return review(report.reviewItems());
  }

  ParsedReport report() {
    return report;
  }

  static String[] array(List<String> lines) {
    return lines.toArray(String[]::new);
  }
}
