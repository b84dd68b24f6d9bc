package lantai.data;

import java.util.List;
import lantai.link.Account;
import lantai.link.LinkedReport;
import lantai.model.Words;

/**
 * A row of {@code numerals.json}: one printed Arabic numeral.
 *
 * @param chapter the chapter's id, {@code front} for the title lines, {@code notes} for the notes
 * @param paragraph the paragraph's id, {@code note-N}, or {@code title}, {@code subtitle}, {@code
 *     heading}
 * @param start offset in the text of that passage, 0-based; a note's text begins with its number
 * @param account target, result, commitment, project, livelihood, note or dismissed
 * @param ref id of the goal or of the note's term, or {@code null}
 * @param reason of a dismissal, else {@code null}
 */
record NumeralData(
    String chapter,
    String paragraph,
    int start,
    String text,
    String account,
    String ref,
    String reason) {

  static List<NumeralData> of(LinkedReport linked) {
    return linked.accounts().stream().map(NumeralData::of).toList();
  }

  private static NumeralData of(Account account) {
    return new NumeralData(
        account.passage().chapter(),
        account.passage().local(),
        account.range().start(),
        account.text(),
        Words.orNull(account.kind()),
        account.ref(),
        account.reason());
  }
}
