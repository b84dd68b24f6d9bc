package lantai.importer.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import lantai.chinese.TextRange;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import lantai.importer.extract.ExtractedTextBuilder;
import lantai.importer.extract.SetAsideText.SetAsideReason;
import lantai.importer.extract.office.OfficeLine.Aside;
import lantai.importer.extract.office.OfficeLine.LineDoubt;
import lantai.importer.extract.office.OfficeLine.LineNote;

/**
 * Collects the text of a line, or of a paragraph with several lines, with its notes, doubts and
 * text set aside.
 */
public final class OfficeLineBuilder {

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder supplied = new StringBuilder();
  private final List<TextRange> bold = new ArrayList<>();
  private final List<LineNote> notes = new ArrayList<>();
  private final List<Aside> asides = new ArrayList<>();
  private final List<LineDoubt> doubts = new ArrayList<>();

  /** Returns the paragraphs of a note as one line. */
  public static OfficeLine note(List<OfficeLine> paragraphs) {
    OfficeLineBuilder note = new OfficeLineBuilder();
    paragraphs.forEach(note::append);
    OfficeLine line = note.build(LineStyle.FOOTNOTE);
    return line.withText(line.text().replace('\t', ' '));
  }

  int length() {
    return text.length();
  }

  String text() {
    return text.toString();
  }

  boolean isBold(TextRange range) {
    return ExtractedTextBuilder.isBoldHeading(range.of(text()), boldWithin(range));
  }

  void append(String more, boolean inBold) {
    int start = text.length();
    text.append(more);
    if (inBold) {
      bold.add(new TextRange(start, text.length()));
    }
  }

  /** Appends text that the document does not contain as text. */
  public void supply(String more) {
    text.append(more);
    supplied.append(more);
  }

  void addNote(int start, int number) {
    notes.add(new LineNote(new TextRange(start, text.length()), number));
  }

  public void setAside(String hidden, SetAsideReason reason) {
    int last = asides.size() - 1;
    if (last >= 0
        && asides.get(last).at() == text.length()
        && asides.get(last).reason() == reason) {
      asides.set(last, new Aside(text.length(), asides.get(last).text() + hidden, reason));
    } else {
      asides.add(new Aside(text.length(), hidden, reason));
    }
  }

  /**
   * Records the symbol-font codes in text that was set aside as supplied, since the cross-check
   * does not find them.
   */
  void recordSymbolCodes(String aside) {
    aside.codePoints().filter(SymbolFonts::isPrivateUse).forEach(supplied::appendCodePoint);
  }

  /** Sets aside a pronunciation that is shown although the document does not contain it as text. */
  void setAsideReading(String reading) {
    setAside(reading, SetAsideReason.READING);
    supplied.append(reading);
  }

  /** Adds a doubt. Doubts about adjacent texts, which programs often split, are joined. */
  public void addDoubt(String key, String... arguments) {
    int last = doubts.size() - 1;
    if (last >= 0 && key.matches("import-doubt-(?:struck|white)")) {
      LineDoubt before = doubts.get(last);
      String text = String.join("", before.arguments());
      if (before.key().equals(key) && before.at() + text.length() >= length()) {
        List<String> joined = List.of(text + String.join("", arguments));
        doubts.set(last, new LineDoubt(before.at(), key, joined));
        return;
      }
    }
    doubts.add(new LineDoubt(text.length(), key, List.of(arguments)));
  }

  /** Appends a line with everything that belongs to it. */
  public void append(OfficeLine line) {
    int start = text.length();
    text.append(line.text());
    supplied.append(line.supplied());
    line.bold().forEach(range -> bold.add(range.shifted(start)));
    line.notes().forEach(note -> notes.add(note.shifted(start)));
    line.asides().forEach(aside -> asides.add(aside.shifted(start)));
    line.doubts().forEach(doubt -> doubts.add(doubt.shifted(start)));
  }

  public OfficeLine build(LineStyle style) {
    return slice(new TextRange(0, text.length()), style, true);
  }

  /**
   * Returns a part of the text as a line. All supplied characters are attributed to the first part.
   *
   * @param first whether the part is at the beginning of the text
   */
  OfficeLine slice(TextRange range, LineStyle style, boolean first) {
    int by = -range.start();
    return new OfficeLine(
        range.of(text()),
        style,
        boldWithin(range),
        within(notes, note -> note.range().end(), range, first).stream()
            .map(note -> note.shifted(by))
            .toList(),
        within(asides, Aside::at, range, first).stream().map(a -> a.shifted(by)).toList(),
        within(doubts, LineDoubt::at, range, first).stream().map(d -> d.shifted(by)).toList(),
        first ? supplied.toString() : "");
  }

  /** Returns the bold parts of a range, relative to its start. */
  private List<TextRange> boldWithin(TextRange range) {
    return bold.stream()
        .filter(range::overlaps)
        .map(
            each ->
                new TextRange(
                    Math.max(each.start(), range.start()) - range.start(),
                    Math.min(each.end(), range.end()) - range.start()))
        .toList();
  }

  /** Returns the elements in a range. An offset at the end of a line belongs to the line. */
  private static <T> List<T> within(
      List<T> all, ToIntFunction<T> at, TextRange range, boolean first) {
    return all.stream()
        .filter(
            each ->
                at.applyAsInt(each) <= range.end()
                    && (at.applyAsInt(each) > range.start() || first))
        .toList();
  }
}
