package lantai.site.data;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a component of a data record means. The component itself gives the name, the order and the
 * type: JSON keys, CSV and workbook headers and the schema of {@code datapackage.json} come from
 * the same declaration.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
@interface Column {

  /** Its heading for people, in Chinese. */
  String title();

  /** What a cell says, in Chinese, or empty where the title says it all. */
  String meaning() default "";

  /** Whether its text is a decimal number, or {@code null}. */
  boolean number() default false;
}
