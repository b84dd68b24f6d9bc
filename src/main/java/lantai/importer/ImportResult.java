package lantai.importer;

import java.util.List;

/**
 * What an import has written.
 *
 * @param received visible characters of the received text
 * @param kept those found again in the content folder
 * @param aside those set aside
 * @param chapters how many chapters there are
 * @param notes how many notes
 * @param doubts what a person should look at, a line each, as the import report has it
 * @param summary what was set aside, a line for each kind
 */
public record ImportResult(
    int received,
    int kept,
    int aside,
    int chapters,
    int notes,
    List<String> doubts,
    List<String> summary) {

  public ImportResult {
    doubts = List.copyOf(doubts);
    summary = List.copyOf(summary);
  }
}
