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

  /** As pages show it, in Chinese. */
  default String label() {
    try {
      Class<?> type = ((Enum<?>) this).getDeclaringClass();
      return type.getField(name()).getAnnotation(Label.class).value();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  /** When an editor chooses it, in Chinese. */
  default String help() {
    return label();
  }
}
