package lantai.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import lantai.chinese.TextRange;
import lantai.importer.DraftQuestion;
import lantai.link.LinkedReport;
import lantai.link.TermOccurrence;
import lantai.model.Term;
import lantai.model.TextBlock;

/**
 * Asks about each occurrence of a term of two ideographs that occurs more than once. Two characters
 * may be the end of one word and the beginning of another, 产业链长足发展, which takes a reader to decide.
 */
final class ShortTermQuestions {

  /** Text shown on either side, in UTF-16 code units. */
  private static final int AROUND = 6;

  private ShortTermQuestions() {}

  /**
   * @param chapters that are asked about
   */
  static List<DraftQuestion> of(LinkedReport linked, Predicate<String> chapters) {
    List<DraftQuestion> questions = new ArrayList<>();
    for (Term term : linked.report().terms()) {
      List<TermOccurrence> occurrences = linked.occurrencesOf(term.id());
      for (TermOccurrence each : occurrences) {
        TextBlock block = linked.report().textBlock(each.paragraph());
        if (occurrences.size() > 1
            && isShort(each.range().of(block.text()))
            && chapters.test(block.chapter())) {
          questions.add(question(block, each.range()));
        }
      }
    }
    return questions;
  }

  private static boolean isShort(String term) {
    return term.length() == 2 && term.chars().allMatch(Character::isIdeographic);
  }

  private static DraftQuestion question(TextBlock block, TextRange term) {
    String text = block.text();
    String shown =
        text.substring(Math.max(0, term.start() - AROUND), term.start())
            + "【"
            + term.of(text)
            + "】"
            + text.substring(term.end(), Math.min(text.length(), term.end() + AROUND));
    return new DraftQuestion(
        block.chapter(), block.localId(), "draft-review-short-term", shown, term);
  }
}
