package lantai.importer;

import java.util.List;
import java.util.Map;

/**
 * Content files that are proposed, since a received file does not contain them: report rows and
 * number exclusions.
 *
 * @param files text by path in the content folder
 * @param reviewItems what a person should check, one line each, in Chinese
 */
public record Draft(Map<String, String> files, List<String> reviewItems) {}
