package lantai.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.chinese.Excerpt;
import lantai.chinese.TextRange;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.link.CoveredQuantity.CoverageWithoutRow;
import lantai.link.ExclusionRules.RuleMatch;
import lantai.link.NoteMarkChecker.NoteMark;
import lantai.model.NumberExclusion;
import lantai.model.ParagraphId;
import lantai.model.ReportRow;
import lantai.model.RowId;
import lantai.model.Term;
import lantai.model.TextBlock;
import lantai.model.table.Choice;
import org.jspecify.annotations.Nullable;

/** Checks that each number of a text block is covered exactly once. */
final class BlockCoverageChecker {

  /** A word before a figure that several indicators share: 电子化率、开标率均达99%. */
  private static final Pattern SHARED = Pattern.compile("[均都各]\\p{IsHan}{0,3}$");

  /**
   * Everything except rows that may cover a number, and how quantities are found.
   *
   * @param exclusions of the report
   * @param invalidRows the numbers of rows with errors
   */
  record CoverageInputs(
      ExclusionRules exclusions,
      ExclusionRules invalidRows,
      NoteMarkChecker notes,
      MatchReuseStrategy strategy) {}

  /**
   * The coverage of one text block.
   *
   * @param coverages one per covered quantity, in printed order
   * @param used the exclusions that apply to anything in the block
   * @param superseded the drafted exclusions that are replaced by a row that states the number,
   *     with the id of the row
   */
  record BlockCoverage(
      List<CoveredQuantity> coverages,
      Set<NumberExclusion> used,
      Map<NumberExclusion, String> superseded) {}

  private final LinkedReport linked;
  private final CoverageInputs sources;
  private final QuantityRowFinder rows;
  private final Problems problems;

  private final TextBlock textBlock;
  private final String text;
  private final @Nullable ParagraphId paragraph;
  private final List<RuleMatch> ruleMatches;
  private final List<RuleMatch> invalidRows;
  private final List<NoteMark> noteMarks;
  private final BlockCoverage coverage =
      new BlockCoverage(new ArrayList<>(), new HashSet<>(), new HashMap<>());

  BlockCoverageChecker(
      LinkedReport linked, CoverageInputs sources, TextBlock textBlock, Problems problems) {
    this.linked = linked;
    this.sources = sources;
    this.problems = problems;
    this.textBlock = textBlock;
    this.text = textBlock.text();
    this.paragraph = textBlock.paragraph();
    this.rows = new QuantityRowFinder(linked, textBlock);
    this.ruleMatches = sources.exclusions().in(textBlock);
    this.invalidRows = sources.invalidRows().in(textBlock);
    this.noteMarks = NoteMarkChecker.marks(textBlock);
  }

  BlockCoverage check() {
    List<TextRange> numerals = ArabicNumeralFinder.in(textBlock);
    numerals.forEach(numeral -> check(numeral, ProblemCode.NUMERAL_UNACCOUNTED));
    sources.strategy().find(TextScanKind.QUANTITIES_IN_WORDS, textBlock).stream()
        .filter(quantity -> numerals.stream().noneMatch(quantity::overlaps))
        .forEach(quantity -> check(quantity, ProblemCode.QUANTITY_UNACCOUNTED));
    noteMarks.stream()
        .map(NoteMark::range)
        .filter(mark -> !numerals.contains(mark))
        .forEach(mark -> check(mark, ProblemCode.NOTE_MISSING));
    sources.notes().reportMisplaced(noteMarks, textBlock, problems);
    coverage.coverages.sort((one, other) -> one.range().compareTo(other.range()));
    return coverage;
  }

  /**
   * Checks a quantity. A row or exclusion that states it takes precedence over a quote that only
   * contains it, and that over a term.
   */
  private void check(TextRange quantity, ProblemCode unaccounted) {
    List<CoveredQuantity> claims = new ArrayList<>(covered(quantity, rows.asFigure(quantity)));
    List<String> names = new ArrayList<>(claims.stream().map(this::name).toList());
    boolean shared = claims.size() > 1 && SHARED.matcher(before(quantity)).find();
    List<CoveredQuantity> words = covered(quantity, rows.inWords(quantity));
    List<CoveredQuantity> terms = term(quantity);
    if (!claims.isEmpty() || terms.isEmpty()) {
      // Phrases that contain a quantity in words often contain one another.
      List<NumberExclusion> rules =
          Stream.of(claims, rows.isNumeral(quantity) ? List.<CoveredQuantity>of() : words)
              .flatMap(List::stream)
              .findFirst()
              .map(row -> useReviewed(quantity, row))
              .orElseGet(() -> useExcluding(quantity));
      for (NumberExclusion rule :
          rows.isNumeral(quantity) || rules.isEmpty() ? rules : rules.subList(0, 1)) {
        claims.add(covered(quantity, CoverageWithoutRow.EXCLUDED, null, rule.reason()));
        names.add(name(rule.phrase().value(), rule.place()));
      }
    }
    if (claims.size() > 1 && !shared && !claims.get(0).equals(claims.get(1))) {
      report(ProblemCode.NUMERAL_ACCOUNTED_TWICE, quantity, names.get(0), names.get(1));
    }
    Optional<CoveredQuantity> found =
        Stream.of(claims, words, terms).flatMap(Collection::stream).findFirst();
    found.ifPresent(coverage.coverages::add);
    if (found.isEmpty()
        && !linked.report().invalidContent().tableMissing()
        && ExclusionRules.containing(quantity, invalidRows).isEmpty()) {
      reportUnaccounted(unaccounted, quantity);
    }
  }

  private void reportUnaccounted(ProblemCode code, TextRange quantity) {
    Optional<NoteMark> mark = mark(quantity);
    boolean isMark = mark.isPresent() && !linked.report().notes().isEmpty();
    Optional<ReportRow> hiding = rows.hiding(quantity);
    if (!isMark && hiding.isPresent()) {
      problems.add(
          code,
          textBlock.placeAt(quantity.start()),
          Hint.of("figure-not-shown", hiding.get().id().value(), hiding.get().name()),
          quantity.of(text),
          Excerpt.around(text, quantity, 8).of(text));
    } else if (!isMark && code == ProblemCode.QUANTITY_UNACCOUNTED) {
      problems.add(
          code,
          textBlock.placeAt(quantity.start()),
          howToState(quantity.of(text)),
          quantity.of(text),
          Excerpt.around(text, quantity, 8).of(text));
    } else if (!isMark && code != ProblemCode.NOTE_MISSING) {
      report(code, quantity);
    } else if (sources.notes().isMissing(mark.orElseThrow().number())) {
      String number = String.valueOf(mark.get().number());
      problems.add(
          ProblemCode.NOTE_MISSING,
          textBlock.placeAt(quantity.start()),
          Hint.of("note-mark", quantity.of(text)),
          number);
    }
  }

  /** Explains how a row states a quantity: 四至五家 by its figure, but 减半 in words. */
  private static Hint howToState(String quantity) {
    return ChineseNumeralFinder.read(quantity)
        .map(
            reading ->
                reading.to().isEmpty()
                    ? Hint.of("quantity-number", reading.value())
                    : Hint.of("quantity-range", reading.value(), reading.to()))
        .orElse(Hint.of("quantity-words", quantity));
  }

  private String before(TextRange quantity) {
    return text.substring(Math.max(0, quantity.start() - 4), quantity.start());
  }

  private List<CoveredQuantity> covered(TextRange quantity, List<ReportRow> stating) {
    return stating.stream()
        .map(row -> covered(quantity, row.kind(), row.id().value(), null))
        .toList();
  }

  /** Returns the term that contains a quantity, or the note whose number it is. */
  private List<CoveredQuantity> term(TextRange quantity) {
    Stream<Term> terms =
        paragraph == null
            ? Stream.empty()
            : paragraph.isNote()
                ? linked.report().notes().stream()
                    .filter(note -> note.note() == paragraph.number())
                    .filter(note -> quantity.end() <= headEnd(note))
                : inTerm(quantity);
    Stream<Term> marked =
        mark(quantity).flatMap(mark -> sources.notes().note(mark.number())).stream();
    return Stream.concat(marked, terms)
        .map(term -> covered(quantity, CoverageWithoutRow.NOTE, term.id().value(), null))
        .limit(1)
        .toList();
  }

  /** Returns the end of the beginning of a note: its number and the term that it explains. */
  private int headEnd(Term note) {
    String term = note.term().value();
    int mark = textBlock.mark();
    return text.startsWith(term, mark) ? mark + term.length() : mark;
  }

  private Optional<NoteMark> mark(TextRange quantity) {
    return noteMarks.stream().filter(mark -> mark.range().equals(quantity)).findFirst();
  }

  /**
   * Returns the entries that contain a quantity. An entry added by the editors does not explain
   * numbers, but its words are a name.
   */
  private Stream<Term> inTerm(TextRange quantity) {
    return linked.occurrencesIn(paragraph).stream()
        .filter(occurrence -> occurrence.range().contains(quantity))
        .flatMap(occurrence -> linked.report().term(occurrence.term()).stream())
        .filter(term -> term.printed() || !rows.isNumeral(quantity));
  }

  private CoveredQuantity covered(
      TextRange quantity, Choice kind, @Nullable String ref, @Nullable String reason) {
    return new CoveredQuantity(textBlock, quantity, kind, ref, reason);
  }

  /** Returns the exclusions of a range, and records that they are used. */
  private List<NumberExclusion> useExcluding(TextRange range) {
    List<NumberExclusion> excluding = ExclusionRules.containing(range, ruleMatches);
    coverage.used.addAll(excluding);
    return excluding;
  }

  /**
   * Returns the reviewed exclusions of a quantity, and records that they are used. A drafted
   * exclusion is superseded by a row that states the quantity, because an editor wrote the row.
   */
  private List<NumberExclusion> useReviewed(TextRange quantity, CoveredQuantity row) {
    List<NumberExclusion> found = ExclusionRules.containing(quantity, ruleMatches);
    found.stream()
        .filter(NumberExclusion::draft)
        .forEach(drafted -> coverage.superseded.put(drafted, row.ref()));
    List<NumberExclusion> reviewed = found.stream().filter(rule -> !rule.draft()).toList();
    coverage.used.addAll(reviewed);
    return reviewed;
  }

  private void report(ProblemCode code, TextRange range, String... claims) {
    Stream<String> words = Stream.of(range.of(text), Excerpt.around(text, range, 8).of(text));
    String[] arguments = Stream.concat(words, Stream.of(claims)).toArray(String[]::new);
    problems.add(code, textBlock.placeAt(range.start()), arguments);
  }

  private String name(CoveredQuantity coverage) {
    return name(coverage.ref(), linked.row(new RowId(coverage.ref())).place());
  }

  private static String name(String row, Place place) {
    return row + " (" + place.path() + ":" + place.line() + ")";
  }
}
