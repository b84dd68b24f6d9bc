package lantai.model;

import java.util.Locale;

/** The names of enum constants as files and pages write them, such as {@code at-least}. */
public final class EnumNames {

  private EnumNames() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
