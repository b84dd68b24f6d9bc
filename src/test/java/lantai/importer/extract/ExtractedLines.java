package lantai.importer.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import lantai.importer.extract.ExtractedText.TextLine;
import lantai.importer.extract.format.AutoDetectExtractor;

/** The text of a file as strings, for comparisons. */
public final class ExtractedLines {

  private ExtractedLines() {}

  /** Returns each visible line, preceded by its style and a vertical bar unless it is plain. */
  public static List<String> of(ExtractedText text) {
    return text.lines().stream()
        .filter(line -> !text.of(line).isBlank())
        .map(
            line ->
                (line.style() == TextLine.LineStyle.PLAIN ? "" : line.style() + "|")
                    + text.of(line))
        .toList();
  }

  public static List<String> of(byte[] bytes, String name) throws RejectedFileException {
    return of(AutoDetectExtractor.extract(bytes, name));
  }

  public static ExtractedText html(String html) throws RejectedFileException {
    return AutoDetectExtractor.extract(html.getBytes(StandardCharsets.UTF_8), "t.html");
  }

  public static String bold(ExtractedText text) {
    return text.bold().stream().map(r -> r.of(text.text())).collect(Collectors.joining("|"));
  }

  /** Returns each reference as {@code text before it|printed number|number}. */
  public static List<String> references(ExtractedText text) {
    return text.noteReferences().stream()
        .map(
            r ->
                text.text().substring(Math.max(0, r.range().start() - 2), r.range().start())
                    + "|"
                    + r.range().of(text.text())
                    + "|"
                    + r.number())
        .toList();
  }

  /** Returns each text that was set aside, preceded by the reason and a vertical bar. */
  public static List<String> hidden(ExtractedText text) {
    return text.evidence().setAside().stream().map(h -> h.reason() + "|" + h.text()).toList();
  }

  public static List<String> doubts(ExtractedText text) {
    return text.evidence().doubts().stream()
        .map(doubt -> doubt.place() + "|" + doubt.key())
        .toList();
  }

  public static List<String> places(ExtractedText text) {
    return text.lines().stream().map(line -> line.place().toString()).toList();
  }

  /** Returns the message key and arguments of the rejection. */
  public static String rejection(byte[] bytes, String name) {
    RejectedFileException rejected =
        assertThrows(RejectedFileException.class, () -> AutoDetectExtractor.extract(bytes, name));
    return rejected.key() + " " + String.join(" ", rejected.arguments());
  }

  /** Asserts that the cross-check finds the characters that were read, in any order. */
  public static void assertNoneIsLost(ExtractedText text) {
    ExtractionEvidence evidence = text.evidence();
    String hidden =
        evidence.setAside().stream()
            .filter(each -> each.reason().isShown())
            .map(SetAsideText::text)
            .collect(Collectors.joining());
    assertEquals(sorted(evidence.shownText() + evidence.supplied()), sorted(text.text() + hidden));
  }

  private static String sorted(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replace('\u2212', '-')
        .codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .sorted()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
