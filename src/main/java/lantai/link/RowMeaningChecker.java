package lantai.link;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lantai.chinese.SentenceSplitter;
import lantai.chinese.SpacelessText;
import lantai.chinese.TextRange;
import lantai.diagnostics.Located;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.ContinuityStatement;
import lantai.model.Project;
import lantai.model.ProjectStage;
import lantai.model.ReportRow;
import lantai.model.Result;
import lantai.model.ResultPeriod;
import lantai.model.Target;
import lantai.model.TextBlock;
import lantai.model.table.Choice;

/** Reports fields of a row, other than those of its figure, that the report does not support. */
final class RowMeaningChecker {

  private final Problems problems;
  private final YearChecker years;
  private final RowNameChecker names;
  private final QualitativeKindChecker kinds;

  RowMeaningChecker(ChapterMatchInputs rows, List<RowNameNotInQuote> unmatched, Problems problems) {
    this.problems = problems;
    this.years = new YearChecker(rows, problems);
    this.names = new RowNameChecker(unmatched, problems);
    this.kinds = new QualitativeKindChecker(problems);
  }

  /**
   * Checks a row.
   *
   * @param quote in the text block
   * @param focus in the text block
   */
  void check(ReportRow row, TextBlock textBlock, TextRange quote, TextRange focus) {
    String text = textBlock.text();
    String sentences = sentences(text, quote);
    names.check(row, (row instanceof Project ? focus : quote).of(text), text);
    kinds.check(row, focus.of(text));
    years.check(row, textBlock.paragraph().isNote() ? text : sentences);
    if (row instanceof Target target) {
      SpacelessText folded = SpacelessText.halfWidth(text);
      years.checkDeadline(target, folded.fold(focus).end(), folded.folded());
    } else if (row instanceof Project project) {
      checkStage(project, SpacelessText.fold(sentences));
      SpacelessText folded = SpacelessText.halfWidth(text);
      checkHedge(project, folded.fold(focus), folded.folded());
    } else if (row instanceof ContinuityStatement matter) {
      checkNegation(matter, SpacelessText.fold(sentences));
    } else if (row instanceof Result result && result.isClaim()) {
      checkPeriod(result, text, focus);
    }
  }

  /** Returns the sentences that a quote overlaps. */
  static String sentences(String text, TextRange quote) {
    return SentenceSplitter.in(text).stream()
        .filter(sentence -> sentence.overlaps(quote))
        .map(sentence -> sentence.of(text))
        .collect(Collectors.joining());
  }

  private void checkStage(Project project, String sentences) {
    Located<String> word = project.word();
    Set<ProjectStage> said = ProjectStage.of(word.value());
    Set<ProjectStage> possible =
        negation(word, sentences).isEmpty() ? said : EnumSet.complementOf(EnumSet.copyOf(said));
    if (!possible.contains(project.stage())) {
      String printed = negation(word, sentences) + word.value();
      report(project, "stage", project.stage(), possible, printed);
    }
  }

  /** Of several occurrences of the word for the stage, the one nearest to the name counts. */
  private void checkHedge(Project project, TextRange focus, String text) {
    String word = SpacelessText.halfWidth(project.word().value()).folded();
    boolean event = project.stage().isReached() || project.stage() == ProjectStage.STARTED;
    TextRange.matches(Pattern.compile(Pattern.quote(word)), text).stream()
        .min(Comparator.comparing(found -> distance(found, focus)))
        .flatMap(found -> NegationAndHedgeFinder.ofProject(found, event, text))
        .map(hedge -> hedge.of(text))
        .filter(hedge -> !SpacelessText.halfWidth(project.effort()).folded().contains(hedge))
        .ifPresent(
            hedge ->
                problems.add(
                    ProblemCode.MODALITY_MISSING, project.citation().quote().place(), hedge, word));
  }

  private static int distance(TextRange one, TextRange other) {
    return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
  }

  private void checkNegation(ContinuityStatement matter, String sentences) {
    String negation = negation(matter.word(), sentences);
    if (!negation.isEmpty()) {
      problems.add(
          ProblemCode.MODALITY_MISSING,
          matter.word().place(),
          Hint.of("word-negated"),
          negation,
          matter.word().value());
    }
  }

  /** Returns the negation of a word if each of its occurrences is negated; otherwise empty text. */
  private static String negation(Located<String> word, String sentences) {
    String wanted = SpacelessText.fold(word.value());
    String found = "";
    for (int at = sentences.indexOf(wanted); at >= 0; at = sentences.indexOf(wanted, at + 1)) {
      TextRange occurrence = new TextRange(at, at + wanted.length());
      Optional<TextRange> negation = NegationAndHedgeFinder.negation(occurrence, sentences);
      if (negation.isEmpty()) {
        return "";
      }
      found = negation.get().of(sentences);
    }
    return found;
  }

  private void checkPeriod(Result result, String text, TextRange focus) {
    String before = text.substring(SentenceSplitter.around(text, focus).start(), focus.start());
    Set<ResultPeriod> possible = ResultPeriodClassifier.ofWords(focus.of(text), before);
    if (!possible.contains(result.period())) {
      report(result, "period", result.period(), possible, focus.of(text));
    }
  }

  private void report(
      ReportRow row, String key, Choice written, Set<? extends Choice> possible, String printed) {
    problems.add(
        ProblemCode.CONTRADICTS_QUOTE,
        row.place(),
        Hint.of("contradicts-quote", key, FigureMeaningChecker.words(possible)),
        key,
        written.word(),
        printed);
  }
}
