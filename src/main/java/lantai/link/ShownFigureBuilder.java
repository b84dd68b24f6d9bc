package lantai.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.SpacelessText;
import lantai.chinese.TextRange;
import lantai.diagnostics.Located;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.Bound;
import lantai.model.Commitment;
import lantai.model.Project;
import lantai.model.ReportRow;
import lantai.model.Result;

/**
 * Finds the words that must be shown with a figure because its meaning changes without them: verbs
 * of change and of a level that is reached, and words of intent and caution. Texts are in half
 * width and without white space.
 */
final class ShownFigureBuilder {

  /** Words of intent and caution; 基本 only before a verb: 基本医保参保率 is the name of an indicator. */
  private static final String MODALITY =
      "(?:力争|确保|(?!"
          + ChinesePatterns.get("modality.obtained").pattern()
          + ")争取|有望|预计|努力|原则上|基本(?=完成|建成|实现|达|恢复|稳定|保持|持平|消除)|稳居|稳定在|保持在?)";

  private static final String VERB =
      "(?:(?:同比|环比|比上年|较上年)?(?:负?增长|提高|提升|下降|降低|增加|减少|上升|回落|收窄|扩大|缩小|压减|调减|压降"
          + "|增产|减产|净增|新增)[了至到为]?"
          + "|争取到位?|[升降增][至到]|均?达到?|跨越|翻了?|连续|提前|累计|占|(?:稳?居|位居|位列|排名?)?第"
          + "|(?:超额)?完成(?:全?年度?)?(?:计划|目标|任务)的)";

  private static final Pattern MODALITIES = Pattern.compile(MODALITY);
  private static final Pattern ADJOINING =
      Pattern.compile("(?:(?:" + MODALITY + "|实现)?" + VERB + "|" + MODALITY + ")$");

  /** A comparison with another time than the year before, without which a change is of one year. */
  private static final Pattern EARLIER =
      Pattern.compile("(?<!占)[比较](?:" + ChinesePatterns.get("compared.time").pattern() + ")");

  private static final String CLAUSE_END = "，。；：！？,;:!?";

  private final ReportRow row;
  private final SpacelessText folded;
  private final String text;
  private final TextRange quote;
  private final Problems problems;

  /**
   * @param text of the text block
   * @param quote in that text
   */
  ShownFigureBuilder(ReportRow row, String text, TextRange quote, Problems problems) {
    this.row = row;
    this.folded = SpacelessText.halfWidth(text);
    this.text = text;
    this.quote = folded.fold(quote);
    this.problems = problems;
  }

  /**
   * Returns what is shown of a row with a figure; reports parts outside the quote.
   *
   * @param figure the ranges of the number, its unit and its bound, the first of them first
   */
  ShownFigure shown(List<TextRange> figure) {
    int start = figure.get(0).start();
    List<TextRange> pieces = new ArrayList<>(figure);
    pieces.addAll(before(start, folded.folded()));
    comparison(start).ifPresent(pieces::add);
    Map<Located<String>, TextRange> declared = declared(start);
    Collection<TextRange> words = declared.values();
    pieces.addAll(words);
    pieces.removeIf(TextRange::isEmpty);
    for (TextRange piece : pieces) {
      if (!quote.contains(piece)) {
        problems.add(
            ProblemCode.WORDS_OUTSIDE_QUOTE,
            row.citation().quote().place(),
            piece.of(folded.folded()));
      }
    }
    checkName(pieces);
    pieces.stream()
        .filter(piece -> piece.end() <= start)
        .flatMap(piece -> NegationAndHedgeFinder.negation(piece, folded.folded()).stream())
        .forEach(negation -> checkShown(negation, pieces));
    words.stream()
        .filter(word -> word.start() > start)
        .flatMap(word -> NegationAndHedgeFinder.before(word, folded.folded()).stream())
        .forEach(qualifier -> checkShown(qualifier, pieces));
    new TruncatedWordChecker(folded.folded(), problems).check(declared, pieces);
    new RespectiveFigureChecker(problems).check(row, figure.get(0), folded.folded());
    return shownFigure(pieces);
  }

  /** Returns the comparison before the figure, unless the adjacent name contains it already. */
  private Optional<TextRange> comparison(int start) {
    String name = SpacelessText.halfWidth(row.name()).folded();
    return ComparisonPhraseFinder.before(start, folded.folded())
        .filter(compared -> !name.endsWith(compared.of(folded.folded())));
  }

  /** Checks that no word is printed twice in a table, which shows the name next to the figure. */
  private void checkName(List<TextRange> pieces) {
    String name = SpacelessText.halfWidth(row.name()).folded();
    List<String> words = pieces.stream().map(piece -> piece.of(folded.folded())).toList();
    Stream.concat(
            words.stream()
                .filter(word -> word.length() > 1)
                .filter(word -> name.startsWith(word) || name.endsWith(word)),
            words.stream().limit(1).flatMap(word -> endOfName(name, word).stream()))
        .findFirst()
        .ifPresent(
            word -> problems.add(ProblemCode.NAME_REPEATS_WORD, row.place(), row.name(), word));
  }

  private static boolean isBound(String word) {
    return Arrays.stream(Bound.values()).anyMatch(bound -> bound.before().contains(word));
  }

  /**
   * Returns the words at the end of a name that are repeated at the beginning of what is shown next
   * to it: 产值突破 and 突破100亿元.
   */
  private static Optional<String> endOfName(String name, String shown) {
    return IntStream.range(1, Math.min(name.length(), shown.length()))
        .mapToObj(length -> shown.substring(0, length))
        .filter(word -> name.endsWith(word) && (word.length() > 1 || isBound(word)))
        .findFirst();
  }

  /**
   * Returns what is shown of a row without a figure: its declared words, or a task from its verb
   * on.
   *
   * @param focus in the text
   */
  ShownFigure shownWithout(TextRange focus) {
    TextRange meant = folded.fold(focus);
    Map<Located<String>, TextRange> declared = declared(meant.end());
    List<TextRange> pieces = new ArrayList<>(declared.values());
    if (row.figure() != null
        && row.figure().bound() != null
        && row.figure().bound().value() == Bound.COMPLETE) {
      Bound.TASK_WORDS.stream()
          .map(word -> folded.folded().indexOf(word, meant.start()))
          .filter(at -> at >= 0 && at < meant.end())
          .min(Integer::compare)
          .ifPresent(at -> pieces.add(new TextRange(at, meant.end())));
    }
    checkName(pieces);
    checkQualified(pieces);
    new TruncatedWordChecker(folded.folded(), problems).check(declared, pieces);
    return shownFigure(pieces);
  }

  /**
   * Reports a negation or hedge before the shown words, whose meaning would change without it. For
   * a project, its stage shows that it is negated.
   */
  private void checkQualified(List<TextRange> pieces) {
    if (!(row instanceof Project)) {
      pieces.stream()
          .flatMap(piece -> NegationAndHedgeFinder.negation(piece, folded.folded()).stream())
          .forEach(negation -> checkShown(negation, pieces));
    }
    if (!pieces.isEmpty() && (row instanceof Result || row instanceof Commitment)) {
      NegationAndHedgeFinder.before(Collections.max(pieces), folded.folded())
          .ifPresent(qualifier -> checkShown(qualifier, pieces));
    }
  }

  private void checkShown(TextRange qualifier, List<TextRange> pieces) {
    if (pieces.stream().noneMatch(piece -> piece.contains(qualifier))) {
      String plain = folded.folded();
      problems.add(
          ProblemCode.MODALITY_MISSING,
          row.citation().quote().place(),
          qualifier.of(plain),
          Collections.max(pieces).of(plain));
    }
  }

  private ShownFigure shownFigure(List<TextRange> pieces) {
    return ShownFigure.of(pieces.stream().map(folded::unfold).toList(), text);
  }

  /** Returns the words that the row declares, with the range at which each is printed. */
  private Map<Located<String>, TextRange> declared(int before) {
    Map<Located<String>, TextRange> declared = new LinkedHashMap<>();
    for (Located<String> word : row.shownWords()) {
      find(word, before).ifPresent(found -> declared.put(word, found));
    }
    return declared;
  }

  /**
   * Returns the last occurrence that ends before an offset, or otherwise the first one after it.
   */
  private Optional<TextRange> find(Located<String> word, int before) {
    String wanted = SpacelessText.halfWidth(word.value()).folded();
    TextRange found = null;
    for (int at = folded.folded().indexOf(wanted, quote.start());
        at >= 0 && at + wanted.length() <= quote.end();
        at = folded.folded().indexOf(wanted, at + 1)) {
      if (found == null || at + wanted.length() <= before) {
        found = new TextRange(at, at + wanted.length());
      }
    }
    return Optional.ofNullable(found);
  }

  /**
   * Finds the words that belong to the figure at an offset: those directly before it, and a
   * comparison with another year and a word of intent before them in the clause, unless another
   * figure or an enumeration is in between.
   */
  static List<TextRange> before(int figure, String text) {
    int clause = figure;
    while (clause > 0 && CLAUSE_END.indexOf(text.charAt(clause - 1)) < 0) {
      clause--;
    }
    List<TextRange> words = new ArrayList<>();
    Matcher adjoining = ADJOINING.matcher(text.substring(clause, figure));
    int end = figure;
    if (adjoining.find()) {
      end = clause + adjoining.start();
      words.add(new TextRange(end, figure));
    }
    Optional<TextRange> earlier = last(EARLIER, clause, end, text);
    earlier.ifPresent(words::add);
    end = earlier.map(TextRange::start).orElse(end);
    last(MODALITIES, clause, end, text).ifPresent(words::add);
    return words;
  }

  /** The last match of a clause before an offset, if no figure or enumeration is between. */
  private static Optional<TextRange> last(Pattern words, int clause, int end, String text) {
    return TextRange.last(words.matcher(text).region(clause, end).useTransparentBounds(true))
        .filter(
            last ->
                text.substring(last.end(), end).chars().noneMatch(ShownFigureBuilder::separates));
  }

  private static boolean separates(int c) {
    return c == '、' || c >= '0' && c <= '9';
  }
}
