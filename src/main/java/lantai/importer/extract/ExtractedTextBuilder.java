package lantai.importer.extract;

import java.util.ArrayList;
import java.util.List;
import lantai.chinese.TextRange;
import lantai.diagnostics.Place;
import lantai.importer.extract.ExtractedText.NoteReference;
import lantai.importer.extract.ExtractedText.TextLine;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import lantai.importer.extract.SetAsideText.SetAsideReason;
import org.jspecify.annotations.Nullable;

/** Collects the lines of a file, and the evidence of its extraction, while it is read. */
public final class ExtractedTextBuilder {

  private final String name;
  private final StringBuilder text = new StringBuilder();
  private final List<TextLine> lines = new ArrayList<>();
  private final List<TextRange> bold = new ArrayList<>();
  private final List<NoteReference> noteReferences = new ArrayList<>();
  private final List<SetAsideText> setAside = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private final StringBuilder supplied = new StringBuilder();
  private @Nullable String shownText;
  private WebPageMetadata webPageSource = WebPageMetadata.UNKNOWN;

  public ExtractedTextBuilder(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  public int length() {
    return text.length();
  }

  public void add(String line, Place place, LineStyle style) throws RejectedFileException {
    int start = text.length();
    // Unpaired surrogates cannot be written to a file.
    text.append(line.replace('\n', ' ').replaceAll("\\p{Cs}", "\uFFFD"));
    lines.add(new TextLine(new TextRange(start, text.length()), place, style));
    text.append('\n');
    if (text.length() > ImportLimits.CHARACTERS) {
      throw new RejectedFileException(
          "import-too-much", name, String.valueOf(ImportLimits.CHARACTERS));
    }
  }

  /** Adds ranges in bold type, relative to an offset of the text. */
  public void addBold(int offset, List<TextRange> ranges) {
    ranges.stream().filter(r -> !r.isEmpty()).map(r -> r.shifted(offset)).forEach(bold::add);
  }

  /** Adds a reference to a note. Its range is relative to an offset of the text. */
  public void addNoteReference(int offset, TextRange range, int number) {
    noteReferences.add(new NoteReference(range.shifted(offset), number));
  }

  /** Sets aside text that the file contains but that is not text of the report. */
  public void setAside(String aside, Place place, SetAsideReason reason) {
    if (!aside.isBlank()) {
      setAside.add(new SetAsideText(aside, place, reason));
    }
  }

  /**
   * Adds a place that must be checked by a person.
   *
   * @param key of the message
   */
  public void addDoubt(Place place, String key, String... arguments) {
    doubts.add(new Doubt(place, key, List.of(arguments)));
  }

  /** Adds what was set aside or doubtful in an inserted file. */
  public void addEvidence(ExtractionEvidence evidence) {
    setAside.addAll(evidence.setAside());
    doubts.addAll(evidence.doubts());
    evidence.setAside().stream()
        .filter(each -> each.reason().isShown())
        .forEach(each -> addSupplied(each.text()));
  }

  /** Records characters of the text that the file does not contain as text. */
  public void addSupplied(String characters) {
    supplied.append(characters);
  }

  /**
   * Sets all characters that the file shows as text, in any order, for the cross-check. They must
   * be found without the classes that extract the lines.
   */
  public void setShownText(String characters) {
    shownText = characters;
  }

  public void setWebPageSource(WebPageMetadata found) {
    webPageSource = found;
  }

  public ExtractedText build(ExtractedText.SourceLayout layout) {
    ExtractionEvidence evidence =
        new ExtractionEvidence(setAside, doubts, supplied.toString(), shownText, webPageSource);
    return new ExtractedText(name, text.toString(), lines, bold, noteReferences, layout, evidence);
  }

  /** Whether a line is set as a heading: all of it is bold, and it does not end as a sentence. */
  public static boolean isBoldHeading(String line, List<TextRange> bold) {
    String visible = withoutSpaces(line);
    int inBold = bold.stream().mapToInt(range -> withoutSpaces(range.of(line)).length()).sum();
    return !visible.isEmpty() && inBold >= visible.length() && !visible.matches(".*[。；]");
  }

  public static String withoutSpaces(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000]", "");
  }
}
