package lantai.importer.extract.odt;

import java.util.Map;

/**
 * Converts number formats of OpenDocument (1.3, 19.500), as written by LibreOffice, to names of
 * Word's formats.
 */
final class OdtToWordNumberFormatMapper {

  /** Word's formats, by the first of the sample numbers that name a format in OpenDocument. */
  private static final Map<String, String> FORMATS =
      Map.ofEntries(
          Map.entry("", "none"),
          Map.entry("1", "decimal"),
          Map.entry("I", "upperRoman"),
          Map.entry("i", "lowerRoman"),
          Map.entry("A", "alphabeticUpper"),
          Map.entry("a", "alphabeticLower"),
          Map.entry("1st", "ordinal"),
          Map.entry("One", "cardinalText"),
          Map.entry("First", "ordinalText"),
          Map.entry("*", "chicago"),
          Map.entry("１", "decimalFullWidth"),
          Map.entry("①", "decimalEnclosedCircle"),
          Map.entry("⑴", "decimalEnclosedParen"),
          Map.entry("⒈", "decimalEnclosedFullstop"),
          Map.entry("㈠", "ideographEnclosedCircle"),
          Map.entry("一", "taiwaneseCountingThousand"),
          Map.entry("〇", "ideographDigital"),
          Map.entry("壹", "chineseLegalSimplified"),
          Map.entry("甲", "ideographTraditional"),
          Map.entry("子", "ideographZodiac"),
          Map.entry("甲子", "ideographZodiacTraditional"));

  /** Word's formats whose first number is shared with another, by a pattern of the samples. */
  private static final Map<String, String> ALIKE =
      Map.of("壹, 貳,.*", "ideographLegalTraditional", "一, .*\\(ko\\)", "koreanDigital2");

  private OdtToWordNumberFormatMapper() {}

  /**
   * Returns the name of the same format in Word, or the first number if the format is unknown.
   *
   * @param samples the first numbers, separated by commas
   */
  static String of(String samples) {
    for (Map.Entry<String, String> alike : ALIKE.entrySet()) {
      if (samples.matches(alike.getKey())) {
        return alike.getValue();
      }
    }
    String first = samples.split(",", 2)[0].strip();
    return FORMATS.getOrDefault(first, first);
  }
}
