package lantai.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The languages that Lantai speaks to those who run it. */
public enum Language {
  EN(Locale.ENGLISH),
  ZH(Locale.SIMPLIFIED_CHINESE);

  public static final String OPTION = "--lang";

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /**
   * What the arguments ask for; read before the command line is, so that its own mistakes are told
   * in the language that it asks for.
   *
   * @param otherwise where they ask for none, or for one that is not spoken
   */
  public static Language of(String[] arguments, Language otherwise) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith(OPTION + "=")) {
        return named(arguments[i].substring(OPTION.length() + 1)).orElse(otherwise);
      }
      if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
        return named(arguments[i + 1]).orElse(otherwise);
      }
    }
    return otherwise;
  }

  /** The language of whoever started this process. */
  public static Language ofProcess() {
    return of(System.getenv(), Locale.getDefault(Locale.Category.DISPLAY));
  }

  /**
   * The first of {@code LC_ALL}, {@code LC_MESSAGES} and {@code LANG} that is set decides, as POSIX
   * has it (IEEE Std 1003.1, 8.2). They are asked themselves, as the runtime's own locale is
   * English wherever the system lacks the files of a language.
   *
   * @param system where none of them is set, as on Windows
   */
  static Language of(Map<String, String> environment, Locale system) {
    String spoken = system.getLanguage();
    for (String name : List.of("LANG", "LC_MESSAGES", "LC_ALL")) {
      String value = environment.get(name);
      spoken = value == null || value.isEmpty() ? spoken : value;
    }
    return named(spoken).orElse(EN);
  }

  /** By {@code zh}, {@code zh-CN}, {@code zh_CN.UTF-8} and the like, in any case. */
  private static Optional<Language> named(String tag) {
    int end = 0;
    while (end < tag.length() && "-_.@".indexOf(tag.charAt(end)) < 0) {
      end++;
    }
    String language = tag.substring(0, end);
    for (Language known : values()) {
      if (known.toString().equalsIgnoreCase(language)) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Takes what {@link #named} takes. */
  public static final class LanguageConverter implements ITypeConverter<Language> {

    @Override
    public Language convert(String value) {
      return named(value).orElseThrow(() -> new TypeConversionException(value));
    }
  }
}
