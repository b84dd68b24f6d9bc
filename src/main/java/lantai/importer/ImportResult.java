package lantai.importer;

import java.util.List;

/**
 * What an import wrote; characters are visible ones.
 *
 * @param reviewItems what a person should check, one line each
 * @param exclusionSummary one line for each reason of exclusion
 */
public record ImportResult(
    int sourceCharacters,
    int importedCharacters,
    int excludedCharacters,
    int chapters,
    int notes,
    List<String> reviewItems,
    List<String> exclusionSummary) {

  public ImportResult {
    reviewItems = List.copyOf(reviewItems);
    exclusionSummary = List.copyOf(exclusionSummary);
  }
}
