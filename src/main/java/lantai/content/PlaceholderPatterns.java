package lantai.content;

import java.util.regex.Pattern;

/** Patterns of placeholders, which are written instead of values not yet known. */
final class PlaceholderPatterns {

  private static final String UNKNOWN = "(?:待补充?|待填写?|待定|待核对?|待查|占位|(?:尚)?未判断|(?:尚)?未核对)";

  private static final Pattern WORDS =
      Pattern.compile(
          UNKNOWN
              + "(?:[:：].*)?|[（(【\\[].*"
              + UNKNOWN
              + ".*[）)】\\]]|.*[（(]"
              + UNKNOWN
              + "[）)]|(?i:todo|tbd|fixme)\\b.*|[xX×?？…]{2,}");

  /** Placeholders that imports of earlier releases wrote. */
  private static final Pattern IMPORTED = Pattern.compile("import-report\\.md|导入时未判断|导入后尚未逐个核对");

  /** Host names reserved for documentation and tests (RFC 2606, RFC 6761), and the local host. */
  private static final Pattern RESERVED_HOST =
      Pattern.compile(
          "(?i)^(?:[a-z]+:)?(?://)?(?:[^/@]*@)?(?:[^/]*\\.)?"
              + "(?:example|test|invalid|localhost|example\\.(?:com|org|net)|127\\.0\\.0\\.1)"
              + "(?=[:/]|$)");

  /** Text that gives no real reason for excluding a number. */
  private static final Pattern NO_REASON =
      Pattern.compile(
          "暂?无|没有|不是|否|其[他它]|略|同上|不详|不知道|测试|(?:普通|一般)?数[字值据目]?|不?计入?|非目标|不是目标"
              + "|(?i:n/?a|none|null|nil|test|number|no)|[\\p{P}\\p{S}\\sA-Za-z0-9]{1,2}");

  private static final Pattern NO_CODE = Pattern.compile("(?:bm)?0+");

  private PlaceholderPatterns() {}

  static boolean isWords(String text) {
    return WORDS.matcher(text.strip()).matches() || IMPORTED.matcher(text).find();
  }

  static boolean isNoReason(String text) {
    return NO_REASON.matcher(text.strip()).matches();
  }

  static boolean isReserved(String address) {
    return RESERVED_HOST.matcher(address).find();
  }

  static boolean isNoCode(String code) {
    return NO_CODE.matcher(code).matches();
  }
}
