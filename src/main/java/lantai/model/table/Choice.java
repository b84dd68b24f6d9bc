package lantai.model.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;

/**
 * An enum whose constants content files and data files write as words; each has a {@link Label}.
 */
public interface Choice {

  /** The Chinese word of a {@link Choice}. */
  @Target(ElementType.FIELD)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Label {

    String value();

    /** The word that earlier versions of the content format had for the constant, or empty. */
    String formerly() default "";
  }

  /** The constant's name in Java. */
  String name();

  /** As files write it, such as {@code at-least}. */
  default String word() {
    return wordOf((Enum<?>) this);
  }

  /** As files write a constant that need not be a choice. */
  static String wordOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether files, also those kept in older versions, write the constant so. */
  default boolean isWritten(String text) {
    return text.equals(word()) || !text.isEmpty() && text.equals(declared().formerly());
  }

  /** As pages show it, in Chinese. */
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

  /** When an editor should choose it, in Chinese. */
  default String help() {
    return label();
  }
}
