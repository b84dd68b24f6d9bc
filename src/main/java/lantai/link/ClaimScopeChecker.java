package lantai.link;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.SentenceSplitter;
import lantai.chinese.SpacelessText;
import lantai.chinese.TextRange;
import lantai.diagnostics.Located;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.FigureNature;
import lantai.model.Result;

/**
 * Reports a scope that belongs to another statement: in 居全国第5、中部地区第1, the first place refers to the
 * central region. The scope must be printed in the clause of the statement, unless it is implied,
 * and no other scope may be nearer.
 */
record ClaimScopeChecker(Problems problems) {

  private static final Pattern SCOPE = ChinesePatterns.get("scope.word");

  /** A clause that gives the scope of the next one: 在全国考核中. */
  private static final Pattern GOVERNING = Pattern.compile("[在从].*|.*[中里上]");

  /** Maximum distance of a scope from the statement it belongs to: 全国同类城市第. */
  private static final int BESIDE = 8;

  /**
   * Checks a row.
   *
   * @param quote in the text
   * @param meant the figure of the row or, without one, its focus
   */
  void check(Result row, SpacelessText text, TextRange quote, TextRange meant) {
    Located<String> scope = row.claim().scope();
    boolean implied = row.claim().scopeImplied();
    String plain = text.folded();
    String wanted = scope == null ? "" : folded(scope.value());
    if (scope == null || !implied && occurrences(wanted, quote, plain).isEmpty()) {
      return;
    }
    TextRange at = statement(row, quote, meant, plain);
    TextRange element = element(at, plain);
    List<TextRange> printed =
        occurrences(wanted, clause(at, quote, plain), plain).stream()
            .filter(found -> found.end() <= at.start() || found.overlaps(element))
            .toList();
    Optional<TextRange> own = own(element, at, plain);
    boolean another = own.isPresent() && printed.stream().noneMatch(own.get()::overlaps);
    if (!implied && printed.isEmpty() || another) {
      Hint hint =
          own.map(found -> Hint.of("contradicts-quote", "scope", found.of(plain)))
              .orElse(Hint.of("scope-elsewhere"));
      problems.add(
          ProblemCode.CONTRADICTS_QUOTE,
          scope.place(),
          hint,
          "scope",
          scope.value(),
          element.of(plain));
    }
  }

  /** Returns the statement: the number of a rank, or otherwise the judgement. */
  private static TextRange statement(Result row, TextRange quote, TextRange meant, String plain) {
    Located<String> judgement = row.claim().judgement();
    boolean isRank = row.hasNumber() && row.figure().nature() == FigureNature.RANK;
    if (judgement == null || isRank) {
      return meant;
    }
    List<TextRange> found = occurrences(folded(judgement.value()), quote, plain);
    return found.stream()
        .filter(meant::overlaps)
        .findFirst()
        .or(() -> found.stream().findFirst())
        .orElse(meant);
  }

  /** Returns the clause of a range, and the preceding one if it gives the scope. */
  private static TextRange clause(TextRange at, TextRange quote, String plain) {
    TextRange clause = SentenceSplitter.clauseAround(plain, at);
    if (clause.start() <= quote.start()) {
      return clause;
    }
    int mark = clause.start() - 1;
    TextRange before = SentenceSplitter.clauseAround(plain, new TextRange(mark, mark));
    return GOVERNING.matcher(before.of(plain)).matches()
        ? new TextRange(before.start(), clause.end())
        : clause;
  }

  /** Returns the part of the clause between enumeration marks. */
  private static TextRange element(TextRange at, String plain) {
    TextRange clause = SentenceSplitter.clauseAround(plain, at);
    int start = plain.lastIndexOf('、', at.start() - 1) + 1;
    int end = plain.indexOf('、', at.end());
    return new TextRange(
        Math.max(clause.start(), start), end < 0 ? clause.end() : Math.min(clause.end(), end));
  }

  /** Returns the nearest scope before the end of a statement. */
  private static Optional<TextRange> own(TextRange element, TextRange at, String plain) {
    return TextRange.matches(SCOPE, plain.substring(0, at.end())).stream()
        .filter(found -> found.start() >= element.start())
        .filter(found -> at.start() - found.end() <= BESIDE)
        .reduce((first, second) -> second);
  }

  private static List<TextRange> occurrences(String wanted, TextRange range, String plain) {
    int last = range.end() - wanted.length();
    return IntStream.rangeClosed(range.start(), last)
        .filter(start -> plain.startsWith(wanted, start))
        .mapToObj(start -> new TextRange(start, start + wanted.length()))
        .toList();
  }

  private static String folded(String words) {
    return SpacelessText.halfWidth(words).folded();
  }
}
