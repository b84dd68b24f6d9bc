package lantai.importer;

import java.util.List;
import java.util.Map;
import lantai.chinese.ChineseMessageBundle;
import lantai.model.Commitment;
import lantai.model.NumberExclusion;
import lantai.model.Project;
import lantai.model.Result;
import lantai.model.Target;
import lantai.model.table.TableSchema;

/**
 * Proposed content files for what a received file does not contain: rows and number exclusions.
 *
 * @param files text by path in the content folder
 * @param questions what a person should check
 */
public record DraftedTables(Map<String, String> files, List<DraftQuestion> questions) {

  /** Messages that drafts write into content files, and patterns for reading a report. */
  public static final ChineseMessageBundle WORDS = new ChineseMessageBundle("draft");

  /** The tables that are drafted. */
  public static final List<TableSchema<?>> TABLES =
      List.of(
          TableSchema.of(Target.class),
          TableSchema.of(Result.class),
          TableSchema.of(Commitment.class),
          TableSchema.of(Project.class),
          TableSchema.of(NumberExclusion.class));
}
