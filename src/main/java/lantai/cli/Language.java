package lantai.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.TypeConversionException;

/** The languages of messages. */
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
   * Returns the language given by the arguments. It is needed before they are parsed, for messages
   * about mistakes in them.
   *
   * @param otherwise returned if none or an unknown one is given
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

  /** Returns the language of the environment of this process. */
  public static Language ofProcess() {
    return of(System.getenv(), Locale.getDefault(Locale.Category.DISPLAY));
  }

  /**
   * Returns the language of an environment. It is determined by the first of {@code LANGUAGE} (a
   * list; GNU gettext), {@code LC_ALL}, {@code LC_MESSAGES} and {@code LANG} (POSIX, IEEE Std
   * 1003.1, 8.2) that is set. Java's default locale is not used, because it is English if the
   * system lacks the locale files of a language.
   *
   * @param system the locale if none of them is set, as on Windows
   */
  static Language of(Map<String, String> environment, Locale system) {
    String spoken = system.getLanguage();
    for (String name : List.of("LANG", "LC_MESSAGES", "LC_ALL", "LANGUAGE")) {
      String value = environment.get(name);
      spoken = value == null || value.isEmpty() ? spoken : value;
    }
    return named(spoken).orElse(EN);
  }

  /**
   * Parses {@code zh}, {@code zh-CN}, {@code zh_CN.UTF-8} and similar names, in upper or lower
   * case.
   */
  private static Optional<Language> named(String tag) {
    String language = tag.split("[-_.@:]", 2)[0];
    for (Language known : values()) {
      if (known.toString().equalsIgnoreCase(language)) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  static Language parse(String tag) {
    return named(tag).orElseThrow(() -> new TypeConversionException(tag));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
