package lantai.link;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lantai.chinese.FullWidthForms;
import lantai.chinese.SpacelessText;
import lantai.chinese.TextRange;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.InvalidContentSummary.InvalidRow;
import lantai.model.Report;
import lantai.model.SiteSettings.Appendix;
import lantai.model.Term;
import lantai.model.TextBlock;

/**
 * Checks the numbers of the printed notes and their marks in the text: [7], 〔7〕, （注7）,
 * superscripts.
 */
record NoteMarkChecker(Report report) {

  /** A mark; after a letter, a superscript is an exponent instead: km². */
  private static final Pattern MARK =
      Pattern.compile(
          "(?:[\\[［〔【]注?|[(（][见参]?注释?[:：]?)([0-9０-９]{1,3})[\\]］〕】)）]"
              + "|(?<![A-Za-zａ-ｚ㎡])([⁰¹²³⁴-⁹]{1,3})");

  /** Punctuation that closes a term in quotation marks. */
  private static final Pattern CLOSING = Pattern.compile("[”’」』》〉]+$");

  private static final int MOST_NAMED = 9;

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /**
   * The mark of a note.
   *
   * @param start of the whole mark, including its bracket
   * @param range of its digits
   */
  record NoteMark(int start, TextRange range, int number) {}

  /** Returns the marks in the order of the text. */
  static List<NoteMark> marks(TextBlock textBlock) {
    return MARK.matcher(textBlock.text()).results().map(NoteMarkChecker::mark).toList();
  }

  private static NoteMark mark(MatchResult mark) {
    int group = mark.group(1) == null ? 2 : 1;
    StringBuilder digits = new StringBuilder();
    for (char c : FullWidthForms.toHalfWidth(mark.group(group)).toCharArray()) {
      int superscript = SUPERSCRIPTS.indexOf(c);
      digits.append(superscript < 0 ? c : (char) ('0' + superscript));
    }
    return new NoteMark(
        mark.start(),
        new TextRange(mark.start(group), mark.end(group)),
        Integer.parseInt(digits.toString()));
  }

  Optional<Term> note(int number) {
    return report.notes().stream().filter(note -> note.note() == number).findFirst();
  }

  /** Whether no note has a number, including entries that could not be read. */
  boolean isMissing(int number) {
    return note(number).isEmpty()
        && report.invalidContent().rows().stream()
            .map(InvalidRow::note)
            .noneMatch(note -> note != null && note == number);
  }

  /**
   * Reports a mark directly after the term of another note, unless the term of its note also ends
   * there.
   *
   * @param marks those of {@code textBlock}
   */
  void reportMisplaced(List<NoteMark> marks, TextBlock textBlock, Problems problems) {
    for (NoteMark mark : marks) {
      String printed = words(textBlock.text().substring(0, mark.start()));
      note(mark.number())
          .filter(note -> !endsWithTerm(printed, note))
          .flatMap(
              note ->
                  report.notes().stream().filter(each -> endsWithTerm(printed, each)).findFirst())
          .ifPresent(
              other ->
                  problems.add(
                      ProblemCode.NOTE_MARK_MISPLACED,
                      textBlock.placeAt(mark.range().start()),
                      String.valueOf(mark.number()),
                      other.term().value(),
                      String.valueOf(other.note())));
    }
  }

  private static boolean endsWithTerm(String printed, Term note) {
    return Stream.concat(Stream.of(note.term()), note.aliases().stream())
        .map(wording -> words(wording.value()))
        .anyMatch(wording -> !wording.isEmpty() && printed.endsWith(wording));
  }

  private static String words(String text) {
    return SpacelessText.fold(CLOSING.matcher(text).replaceFirst(""));
  }

  /** Reports missing numbers between 1 and the last one, with consecutive ones in one problem. */
  void reportGaps(Problems problems) {
    Appendix appendix = report.site().appendix();
    Set<Integer> skipped = new HashSet<>(appendix == null ? List.of() : appendix.skipped());
    int last = 0;
    for (Term note : report.notes()) {
      List<String> missing =
          IntStream.range(last + 1, note.note())
              .filter(number -> !skipped.contains(number) && isMissing(number))
              .mapToObj(String::valueOf)
              .toList();
      if (!missing.isEmpty() && !report.invalidContent().tableMissing()) {
        String all = String.join(", ", missing.subList(0, Math.min(missing.size(), MOST_NAMED)));
        String list = missing.size() > MOST_NAMED ? all + ", …" : all;
        problems.add(ProblemCode.NOTE_MISSING, note.place(), Hint.of("note-gap", list), list);
      }
      last = note.note();
    }
  }
}
