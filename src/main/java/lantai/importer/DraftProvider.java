package lantai.importer;

import java.util.List;
import java.util.Map;
import lantai.model.Report;

/** Proposes the content files that cannot be imported: goals and number exclusions. */
@FunctionalInterface
public interface DraftProvider {

  /**
   * @param report the report as imported, without goals
   */
  DraftedFiles draft(Report report);

  /**
   * Proposed content files.
   *
   * @param files text by path in the content folder
   * @param reviewItems what a person should check, one line each
   */
  record DraftedFiles(Map<String, String> files, List<String> reviewItems) {}
}
