package lantai.importer.extract;

import lantai.diagnostics.Place;

/** Reads plain text in whatever encoding it came. */
final class PlainTextExtractor {

  private PlainTextExtractor() {}

  static ExtractedText read(byte[] bytes, String name) throws RejectedFileException {
    String text = EncodingDetector.decode(bytes, name);
    TextLineCollector lines = new TextLineCollector(name);
    int number = 1;
    for (String line : text.split("\\r\\n|[\\n\\r\\u0085\\u2028\\u2029]", -1)) {
      lines.add(line, new Place(name, number++, 1), TextLine.LineStyle.PLAIN);
    }
    return lines.received(ExtractedText.SourceLayout.LINES);
  }
}
