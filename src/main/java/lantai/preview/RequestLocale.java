package lantai.preview;

import java.util.List;
import java.util.Locale;
import lantai.diagnostics.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The language that a browser asks for.
 *
 * @param tag for the HTML attribute {@code lang} (BCP 47)
 */
record RequestLocale(String tag, Messages messages) {

  private static final List<Locale> SUPPORTED = List.of(Locale.CHINESE, Locale.ENGLISH);

  /**
   * @param accepted the header Accept-Language (RFC 9110, 12.5.4)
   */
  static RequestLocale of(@Nullable String accepted) {
    return Locale.CHINESE.equals(wanted(accepted))
        ? new RequestLocale("zh-Hans", new Messages(Locale.SIMPLIFIED_CHINESE))
        : new RequestLocale("en", new Messages(Locale.ENGLISH));
  }

  private static Locale wanted(@Nullable String accepted) {
    try {
      return Locale.lookup(Locale.LanguageRange.parse(accepted == null ? "" : accepted), SUPPORTED);
    } catch (IllegalArgumentException e) {
      return Locale.ENGLISH;
    }
  }
}
