package lantai.intake.extract;

import lantai.text.Place;

/** Reads plain text in whatever encoding it came. */
final class TextFile {

  private TextFile() {}

  static Received read(byte[] bytes, String name) throws Refusal {
    String text = Encodings.decode(bytes, name);
    Lines lines = new Lines(name);
    int number = 1;
    for (String line : text.split("\\r\\n|[\\n\\r\\u0085\\u2028\\u2029]", -1)) {
      lines.add(line, new Place(name, number++, 1), Line.Look.PLAIN);
    }
    return lines.received(Received.Layout.LINES);
  }
}
