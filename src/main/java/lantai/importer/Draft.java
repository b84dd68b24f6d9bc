package lantai.importer;

import java.util.List;
import java.util.Map;

/**
 * Content files that are proposed, since a received file does not contain them: rows and number
 * exclusions.
 *
 * @param files text by path in the content folder
 * @param reviewItems what a person should check, one line each, in Chinese
 */
public record Draft(Map<String, String> files, List<String> reviewItems) {

  static final String NUMERALS = "numerals.yaml";

  /** The files that are drafted. */
  static final List<String> FILES =
      List.of(
          "goals/targets.yaml",
          "goals/results.yaml",
          "goals/commitments.yaml",
          "goals/projects.yaml",
          NUMERALS);
}
