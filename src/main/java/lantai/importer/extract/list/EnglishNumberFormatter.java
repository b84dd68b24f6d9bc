package lantai.importer.extract.list;

import java.util.Locale;

/** English numbers, which Word prints in lists of Chinese documents as well. */
final class EnglishNumberFormatter {

  private static final String[] ONES =
      ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              + " fifteen sixteen seventeen eighteen nineteen")
          .split(" ");
  private static final String[] TENS =
      "ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

  private EnglishNumberFormatter() {}

  /** Returns an ordinal such as 1st, 2nd, 3rd or 11th. */
  static String ordinal(int number) {
    boolean teen = number % 100 / 10 == 1;
    String suffix =
        switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return number + suffix;
  }

  /** Returns a cardinal such as One, Twenty-one or One hundred one. */
  static String words(int number) {
    return capitalized(lowerCaseWords(number));
  }

  /** Returns an ordinal such as First, Twenty-first or One hundredth. */
  static String ordinalWords(int number) {
    String words =
        lowerCaseWords(number)
            .replaceFirst("one$", "first")
            .replaceFirst("two$", "second")
            .replaceFirst("three$", "third")
            .replaceFirst("five$", "fifth")
            .replaceFirst("eight$", "eighth")
            .replaceFirst("nine$", "ninth")
            .replaceFirst("twelve$", "twelfth")
            .replaceFirst("y$", "ieth");
    return capitalized(words.matches(".*(?:st|second|third|th)") ? words : words + "th");
  }

  private static String capitalized(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String lowerCaseWords(int number) {
    if (number < 20) {
      return ONES[number];
    }
    if (number < 100) {
      return TENS[number / 10 - 1] + (number % 10 == 0 ? "" : "-" + ONES[number % 10]);
    }
    int unit = number < 1000 ? 100 : 1000;
    String rest = number % unit == 0 ? "" : " " + lowerCaseWords(number % unit);
    return lowerCaseWords(number / unit) + (unit == 100 ? " hundred" : " thousand") + rest;
  }
}
