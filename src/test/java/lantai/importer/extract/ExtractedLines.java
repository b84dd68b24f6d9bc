package lantai.importer.extract;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import lantai.importer.extract.ExtractedText.TextLine;

/** The text of a file as strings, for comparisons. */
final class ExtractedLines {

  private ExtractedLines() {}

  /** Each visible line, after its style and a vertical bar if it is not plain. */
  static List<String> of(ExtractedText text) {
    return text.lines().stream()
        .filter(line -> !text.of(line).isBlank())
        .map(
            line ->
                (line.style() == TextLine.LineStyle.PLAIN ? "" : line.style() + "|")
                    + text.of(line))
        .toList();
  }

  static List<String> of(byte[] bytes, String name) throws RejectedFileException {
    return of(TextExtractor.extract(bytes, name));
  }

  static ExtractedText html(String html) throws RejectedFileException {
    return TextExtractor.extract(html.getBytes(StandardCharsets.UTF_8), "t.html");
  }

  static String bold(ExtractedText text) {
    return text.bold().stream().map(r -> r.of(text.text())).collect(Collectors.joining("|"));
  }

  /** Each reference as {@code text before it|printed number|number}. */
  static List<String> references(ExtractedText text) {
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

  /** Each text that was set aside, after the reason and a vertical bar. */
  static List<String> hidden(ExtractedText text) {
    return text.account().hidden().stream().map(h -> h.reason() + "|" + h.text()).toList();
  }

  static List<String> doubts(ExtractedText text) {
    return text.account().doubts().stream()
        .map(doubt -> doubt.place() + "|" + doubt.key())
        .toList();
  }

  static List<String> places(ExtractedText text) {
    return text.lines().stream().map(line -> line.place().toString()).toList();
  }

  /** The message key and arguments of the rejection. */
  static String rejection(byte[] bytes, String name) {
    RejectedFileException rejected =
        assertThrows(RejectedFileException.class, () -> TextExtractor.extract(bytes, name));
    return rejected.key() + " " + String.join(" ", rejected.arguments());
  }
}
