package lantai.model.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a record component as a field of a content file or a data file. The component gives the
 * type; a component without this annotation uses that of its type. If its type has none and is a
 * record, the fields of that record are added to the same mapping.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ContentField {

  /** Key in content and data files; if empty, the component's name. */
  String key() default "";

  /** Name for readers and editors, in Chinese: on pages, in data files and in editors. */
  String label();

  /** Description in English, for developers. */
  String english() default "";

  /** How to write the value, in Chinese, for editors; shown by the JSON Schema. */
  String help() default "";

  /** Content of a cell in the data files, in Chinese, if the label does not make it clear. */
  String meaning() default "";

  /**
   * When it must be present; by default always, unless the component is {@code @Nullable}, a
   * boolean or a list.
   */
  Presence[] presence() default {};

  FieldSyntax syntax() default FieldSyntax.TEXT;

  /** How two versions of the field are compared. */
  Comparison compared() default Comparison.WHOLE;

  /** Why versions are not compared by the field; empty if they are. */
  String uncompared() default "";

  /** Whether the page of a row lists it; or else a column of the plain page of its table. */
  boolean shown() default false;

  /** Word that may be written instead of the mapping, a choice of one of its parts; or empty. */
  String shorthand() default "";

  /** Whether missing and malformed keys below it are warnings in a draft. */
  boolean lenientInDraft() default false;

  /** When a key must be present. */
  enum Presence {
    OPTIONAL,
    /** Required by the JSON Schema; a check after reading reports it if it is missing. */
    EXPECTED,
    REQUIRED,
    /** Required in an entry with the key {@code note}. */
    WITH_NOTE,
    /**
     * Required in a row with a figure: unless {@code bound} is {@code complete}, or the row has the
     * key {@code claim} and no {@code value}.
     */
    WITH_FIGURE,
    /** Required in a row with the key {@code claim}. */
    WITH_CLAIM,
    /** Required unless {@code relation} is {@code not-stated}. */
    UNLESS_NOT_STATED
  }

  /** How the values of a field in two versions are compared. */
  enum Comparison {
    /** Word by word. */
    WORDS,
    /** As a whole: one code or number replaces another. */
    WHOLE
  }
}
