package lantai.model.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a record component as a field of a content file or a data file. The component gives the
 * type; a component without this annotation whose type is a record adds that record's fields to the
 * same mapping.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Field {

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

  Syntax syntax() default Syntax.TEXT;

  /** How two versions of the field are compared. */
  Comparison compared() default Comparison.NONE;

  /** Whether the page of a single row lists it. */
  boolean shown() default false;

  /** A choice of one of its parts that may be written instead of the mapping, or empty. */
  String shorthand() default "";

  /** Whether in a draft site missing and malformed keys below it are warnings. */
  boolean lenientInDraft() default false;
}
