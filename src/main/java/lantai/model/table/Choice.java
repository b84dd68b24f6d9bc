package lantai.model.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;

/**
 * Implemented by enums whose constants are words in content and data files; each constant has a
 * {@link Label}.
 */
public interface Choice {

  /** The Chinese word for a constant of a {@link Choice}. */
  @Target(ElementType.FIELD)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Label {

    String value();

    /** The word for the constant in earlier versions of the content format, or empty. */
    String formerly() default "";
  }

  /** Returns the constant's name in Java. */
  String name();

  /** Returns the word in files, such as {@code at-least}. */
  default String word() {
    return wordOf((Enum<?>) this);
  }

  /** Returns the word in files of a constant that need not be a choice. */
  static String wordOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a text is the word for the constant in files, including those of archived versions. */
  default boolean isWritten(String text) {
    return text.equals(word()) || !text.isEmpty() && text.equals(declared().formerly());
  }

  /** Returns the Chinese word on pages. */
  default String label() {
    return declared().value();
  }

  private Label declared() {
    try {
      Class<?> type = ((Enum<?>) this).getDeclaringClass();
      return type.getField(name()).getAnnotation(Label.class);
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the explanation for editors when to choose it, in Chinese. */
  default String help() {
    return label();
  }
}
