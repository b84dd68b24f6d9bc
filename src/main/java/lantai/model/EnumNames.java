package lantai.model;

import java.util.Locale;

/** The constants of this room as content files, data files and views write them: at-least. */
public final class EnumNames {

  private EnumNames() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The same, and {@code null} for none. */
  public static String orNull(Enum<?> constant) {
    return constant == null ? null : of(constant);
  }
}
