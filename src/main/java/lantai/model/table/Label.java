package lantai.model.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The Chinese word of a {@link Choice}. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Label {

  String value();

  /** The word that earlier versions of the content format had for the constant, or empty. */
  String formerly() default "";
}
