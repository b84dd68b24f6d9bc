package lantai.intake;

import java.util.Map;
import lantai.model.Report;

/** Drafts the files that an import alone cannot: goals, and the numerals that are none. */
@FunctionalInterface
public interface Drafts {

  /**
   * @param report the report as imported, without goals
   * @return text by the path of its file in the content folder
   */
  Map<String, String> of(Report report);
}
