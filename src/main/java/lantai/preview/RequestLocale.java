package lantai.preview;

import java.util.List;
import java.util.Locale;
import lantai.diagnostics.Messages;

/**
 * The language that a browser asks for.
 *
 * @param tag as HTML names it (BCP 47)
 */
record RequestLocale(String tag, Messages messages) {

  private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

  /**
   * @param accepted the header Accept-Language (RFC 9110, 12.5.4), or {@code null}
   */
  static RequestLocale of(String accepted) {
    return Locale.CHINESE.equals(wanted(accepted))
        ? new RequestLocale("zh-Hans", new Messages(Locale.SIMPLIFIED_CHINESE))
        : new RequestLocale("en", new Messages(Locale.ENGLISH));
  }

  private static Locale wanted(String accepted) {
    try {
      return Locale.lookup(Locale.LanguageRange.parse(accepted == null ? "" : accepted), SPOKEN);
    } catch (IllegalArgumentException e) {
      return Locale.ENGLISH;
    }
  }
}
