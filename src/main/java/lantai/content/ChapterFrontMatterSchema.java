package lantai.content;

import java.util.List;
import lantai.content.ChapterReader.ChapterFrontMatter;
import lantai.model.table.Field;

/** The fields of the front matter of a chapter. */
public final class ChapterFrontMatterSchema {

  private ChapterFrontMatterSchema() {}

  public static List<Field> all() {
    return Field.of(ChapterFrontMatter.class);
  }
}
