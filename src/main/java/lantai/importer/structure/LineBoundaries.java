package lantai.importer.structure;

import java.util.regex.Pattern;

/** What the end and the beginning of a line tell. Lines are given without white space. */
final class LineBoundaries {

  /** A sentence ends (GB/T 15834-2011), or introduces what follows. */
  private static final String STOPS = "。！？：；!?:;….";

  private static final String CLOSERS = "”’）」』》)\"";
  private static final Pattern SALUTATION =
      Pattern.compile("^(?:各位|尊敬的各位)[^。，,：:！!]{0,12}(?:代表|委員|委员|同志|議員|议员|先生)[^。]{0,16}?[：:！!，,]");
  private static final Pattern CONTINUES = Pattern.compile("^(?:[，。；：、）”％%》」]|是[：:]|[0-9.]+$)");

  private static final Pattern ITEM = Pattern.compile("^[［\\[〔【](?:注释|注)?[0-9０-９]{1,3}[］\\]〕】]");

  private LineBoundaries() {}

  static boolean endsSentence(String line) {
    int end = line.length();
    while (end > 0 && CLOSERS.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && STOPS.indexOf(line.charAt(end - 1)) >= 0;
  }

  /** No paragraph ends so. */
  static boolean breaksOff(String line) {
    return !line.isEmpty()
        && "，、,的—".indexOf(line.charAt(line.length() - 1)) >= 0
        && !line.endsWith("——");
  }

  /** No paragraph begins so. */
  static boolean continues(String line) {
    return CONTINUES.matcher(line).find();
  }

  static boolean holdsSentence(String line) {
    return line.chars().anyMatch(c -> "。！？；".indexOf(c) >= 0);
  }

  /** Whether it addresses the assembly: 各位代表： */
  static boolean isSalutation(String line) {
    return SALUTATION.matcher(line).find();
  }

  /** Whether it begins with a number of any kind, as notes and the items of lists do. */
  static boolean startsItem(String line) {
    return startsAnew(line) || ParagraphNumber.of(line).isPresent() || ITEM.matcher(line).find();
  }

  static boolean startsAnew(String line) {
    return isSalutation(line)
        || line.startsWith("——")
        || ParagraphNumber.of(line)
            .filter(n -> n.kind() != ParagraphNumber.NumberStyle.CIRCLE)
            .isPresent();
  }
}
