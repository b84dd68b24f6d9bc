package lantai.importer;

import java.util.List;
import java.util.Map;
import lantai.model.Report;

/** Drafts the files that an import alone cannot: goals, and the numerals that are none. */
@FunctionalInterface
public interface DraftProvider {

  /**
   * @param report the report as imported, without goals
   * @return what is proposed
   */
  DraftedFiles of(Report report);

  /**
   * What is proposed.
   *
   * @param files text by the path of its file in the content folder
   * @param doubts what a person should look at, a line each
   */
  record DraftedFiles(Map<String, String> files, List<String> doubts) {}
}
