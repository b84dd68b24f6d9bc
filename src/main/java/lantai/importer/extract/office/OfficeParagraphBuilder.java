package lantai.importer.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import lantai.chinese.TextRange;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import lantai.importer.extract.ExtractedTextBuilder;
import lantai.importer.extract.SetAsideText.SetAsideReason;
import lantai.importer.extract.SuperOrSubscriptText;
import lantai.importer.extract.list.ListMarker;
import org.jspecify.annotations.Nullable;

/** Collects the runs of a paragraph and divides it into lines. */
public final class OfficeParagraphBuilder {

  /** Outline level of a paragraph that is not a heading; those of headings are lower. */
  public static final int BODY_LEVEL = 9;

  private static final int LONGEST_HEADING = 80;

  /** Characters that would join a number with the text after it: 1.1 and 2025 to 1.12025. */
  private static final Pattern RUNS_INTO = Pattern.compile("[0-9A-Za-z.．]");

  private final OfficeLineBuilder line = new OfficeLineBuilder();
  private final List<Integer> breaks = new ArrayList<>();
  private final String style;
  private final boolean heading;
  private final boolean centred;
  private final StringBuilder raised = new StringBuilder();
  private boolean superscript;
  private boolean raisedBold;
  private boolean afterNumber;

  /** Number of the note whose mark is the next text. */
  private OptionalInt customMark = OptionalInt.empty();

  /**
   * @param heading whether a style or an outline level makes it a heading
   */
  public OfficeParagraphBuilder(String style, boolean heading, boolean centred) {
    this.style = style;
    this.heading = heading;
    this.centred = centred;
  }

  public String style() {
    return style;
  }

  public void addNumber(ListMarker number) {
    line.supply(number.text());
    afterNumber = !number.text().isEmpty();
    if (number.unknownFormat() != null) {
      line.addDoubt("import-doubt-number-format", number.unknownFormat());
    }
  }

  /** Prepends the text of the previous paragraph, which has no paragraph mark. */
  public void join(OfficeParagraphBuilder before) {
    before.flushRaised();
    if (before.line.length() > 0) {
      separateNumber(before.line.text());
    }
    before.breaks.forEach(at -> breaks.add(at + line.length()));
    line.append(before.line.build(LineStyle.PLAIN));
  }

  void append(String text, boolean bold) {
    if (text.isEmpty()) {
      return;
    }
    flushRaised();
    separateNumber(text);
    int start = line.length();
    line.append(text, bold);
    endCustomMark(start);
  }

  private void endCustomMark(int start) {
    if (customMark.isPresent()) {
      line.addNote(start, customMark.getAsInt());
      customMark = OptionalInt.empty();
    }
  }

  /**
   * Appends text, or sets it aside.
   *
   * @param hidden why it is set aside; {@code null} if it is shown
   */
  public void show(String text, @Nullable SetAsideReason hidden, OfficeRunFormat format) {
    if (hidden == null && format.struck()) {
      addDoubt("import-doubt-struck", text);
    }
    if (hidden != null) {
      setAside(text, hidden);
    } else if (format.white() != null && !text.isBlank()) {
      addDoubt("import-doubt-white", text);
      setAside(text, format.white());
    } else if (format.raised() != 0 && text.chars().noneMatch(SymbolFonts::isPrivateUse)) {
      appendRaised(text, format.raised() > 0, format.bold());
    } else {
      appendInFont(text, format.font(), format.bold());
    }
  }

  /** Appends text. Private-use characters are codes of symbol fonts and are replaced. */
  private void appendInFont(String text, @Nullable String font, boolean bold) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (SymbolFonts.isPrivateUse(text.charAt(i))) {
        append(text.substring(from, i), bold);
        supplySymbol(font, text.charAt(i));
        from = i + 1;
      }
    }
    String rest = text.substring(from);
    append(rest, bold);
    if (SymbolFonts.isKnown(font) && !SymbolFonts.isUnchanged(font, rest)) {
      addDoubt("import-doubt-symbol", rest, String.valueOf(font));
    }
  }

  private void supplySymbol(@Nullable String font, int code) {
    String symbol = SymbolFonts.symbol(font, code);
    if (symbol == null) {
      addUnknownSymbol(font, code);
    }
    supply(symbol == null ? "\uFFFD" : symbol);
  }

  /** Adds a doubt about a code for which the font may show any symbol. */
  public void addUnknownSymbol(@Nullable String font, int code) {
    addDoubt("import-doubt-symbol", font + " " + Integer.toHexString(code), String.valueOf(font));
  }

  private void separateNumber(String text) {
    if (afterNumber) {
      String number = line.text();
      String last = number.substring(number.length() - 1);
      boolean runsInto = RUNS_INTO.matcher(last).matches();
      if (runsInto && RUNS_INTO.matcher(text.substring(0, 1)).matches()) {
        line.supply(" ");
      }
      afterNumber = false;
    }
  }

  /** Appends text that the document does not contain as text. */
  public void supply(String text) {
    flushRaised();
    line.supply(text);
  }

  /** Appends what a field without a stored result shows. */
  public void supply(FieldCodeEvaluation field) {
    supply(field.text());
    if (!field.reading().isEmpty()) {
      line.setAsideReading(field.reading());
    }
    if (!field.known()) {
      line.addDoubt("import-doubt-field", field.text());
    }
  }

  private void appendRaised(String text, boolean asSuperscript, boolean bold) {
    if (asSuperscript != superscript) {
      flushRaised();
    }
    superscript = asSuperscript;
    raisedBold = bold;
    raised.append(text);
  }

  private void flushRaised() {
    if (raised.isEmpty()) {
      return;
    }
    String text = raised.toString();
    raised.setLength(0);
    if (customMark.isPresent()) {
      append(text, raisedBold);
      return;
    }
    SuperOrSubscriptText plain = SuperOrSubscriptText.of(superscript, text, line.text());
    if (plain.doubtful()) {
      line.addDoubt(superscript ? "import-doubt-superscript" : "import-doubt-subscript", text);
    }
    int start = line.length();
    line.append(plain.text(), raisedBold);
    plain.note().ifPresent(number -> line.addNote(start, number));
  }

  public void addNote(int number) {
    flushRaised();
    line.addNote(line.length(), number);
  }

  /** Makes the next text the mark of a note. */
  public void addCustomNote(int number) {
    flushRaised();
    customMark = OptionalInt.of(number);
  }

  public void setAside(String text, SetAsideReason reason) {
    flushRaised();
    endCustomMark(line.length());
    line.setAside(text, reason);
    if (reason.isShown()) {
      line.recordSymbolCodes(text);
    }
  }

  public void addDoubt(String key, String... arguments) {
    flushRaised();
    line.addDoubt(key, arguments);
  }

  public void breakLine() {
    flushRaised();
    breaks.add(line.length());
  }

  /** Ends the paragraph and returns its lines. Line breaks within a sentence are ignored. */
  public List<OfficeLine> lines(@Nullable LineStyle given) {
    flushRaised();
    List<Integer> ends = new ArrayList<>(breaks);
    ends.add(line.length());
    List<OfficeLine> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < ends.size(); i++) {
      TextRange range = new TextRange(start, ends.get(i));
      boolean last = i == ends.size() - 1;
      if (last || endsLine(range, new TextRange(ends.get(i), ends.get(i + 1)))) {
        lines.add(line.slice(range, given == null ? lineStyle(range) : given, lines.isEmpty()));
        start = ends.get(i);
      }
    }
    return lines;
  }

  private boolean endsLine(TextRange before, TextRange after) {
    return heading
        || centred
        || line.isBold(before) && !line.isBold(after)
        || SoftBreakRules.endsLine(before.of(line.text()), after.of(line.text()));
  }

  private LineStyle lineStyle(TextRange range) {
    String text = ExtractedTextBuilder.withoutSpaces(range.of(line.text()));
    return (heading || line.isBold(range)) && text.length() <= LONGEST_HEADING
        ? LineStyle.HEADING
        : LineStyle.PLAIN;
  }
}
