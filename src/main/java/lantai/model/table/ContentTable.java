package lantai.model.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a record as the row of a content file that is a list of mappings. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ContentTable {

  /**
   * Path within the content folder; the data files are named like this file, with other extensions.
   */
  String file();

  /** Title in Chinese: on pages, in data files and in editors. */
  String title();

  /** The title where it is one of many words: in counts and lists of changes; or empty. */
  String shortTitle() default "";

  String english();

  /** Description of the file, in Chinese, for editors. */
  String help();

  /**
   * Keys of the data files in order, separated by spaces: fields of the row and columns that {@link
   * lantai.site.data} derives. Empty if the rows are not published.
   */
  String columns() default "";

  /** The column with the name of a row. */
  String nameColumn() default "name";
}
