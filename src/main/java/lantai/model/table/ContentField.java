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

  /** Key in content and data files; empty means the component's name. */
  String key() default "";

  /** Name for people, in Chinese: on pages, in data files and in editors. */
  String label();

  /** What it is, in English, for developers. */
  String english() default "";

  /** How to write it, in Chinese, for editors; shown by the JSON Schema. */
  String help() default "";

  /** What a cell of the data files holds, in Chinese, if the label does not say it. */
  String meaning() default "";

  /**
   * When it must be written. If not given: always, unless the component is {@code @Nullable}, a
   * boolean or a list.
   */
  Presence[] presence() default {};

  FieldSyntax syntax() default FieldSyntax.TEXT;

  /** How two versions of the field are compared. */
  Comparison compared() default Comparison.NONE;

  /** Whether the page of a single row lists it. */
  boolean shown() default false;

  /** A choice of one of its parts that may be written instead of the mapping, or empty. */
  String shorthand() default "";

  /** Whether in a draft site missing and malformed keys below it are warnings. */
  boolean lenientInDraft() default false;

  /** When a key must be written. */
  enum Presence {
    OPTIONAL,
    /** Required by the JSON Schema; if it is missing, a check after reading reports it. */
    EXPECTED,
    REQUIRED,
    /** Required of an entry that has the key {@code note}. */
    WITH_NOTE,
    /**
     * Required of a row with a figure: unless {@code bound} is {@code complete}, or the row has the
     * key {@code claim} and no {@code value}.
     */
    WITH_FIGURE,
    /** Required of a row that has the key {@code claim}. */
    WITH_CLAIM,
    /** Required unless {@code relation} is {@code not-stated}. */
    UNLESS_NOT_STATED
  }

  /** How the values of a field in two versions are compared. */
  enum Comparison {
    NONE,
    /** Word by word. */
    WORDS,
    /** As a whole: one code or number replaces another. */
    WHOLE,
    /** As a whole; a build reports the change before it publishes. */
    WHOLE_REPORTED
  }
}
