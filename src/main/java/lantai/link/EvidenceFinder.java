package lantai.link;

import java.util.List;
import java.util.Optional;
import lantai.link.QuotePlaces.Place;
import lantai.model.Bound;
import lantai.model.ChapterId;
import lantai.model.City;
import lantai.model.Commitment;
import lantai.model.Figure;
import lantai.model.Goal;
import lantai.model.Passage;
import lantai.model.Project;
import lantai.model.Report;
import lantai.model.Result;
import lantai.model.Target;
import lantai.text.Code;
import lantai.text.FoldedText;
import lantai.text.Located;
import lantai.text.Problem.Hint;
import lantai.text.Problems;
import lantai.text.Range;
import lantai.text.Sentences;

/** Finds the quotes of one chapter's goals, and holds what a goal says against what is printed. */
final class EvidenceFinder {

  private final Problems problems;
  private final Report report;
  private final List<Passage> passages;
  private final QuotePlaces places;
  private final FigureReader figures;

  /**
   * @param goals that quote one chapter
   * @param passages of that chapter
   */
  EvidenceFinder(Report report, List<Goal> goals, List<Passage> passages, Problems problems) {
    this.report = report;
    this.passages = passages;
    this.problems = problems;
    this.places =
        new QuotePlaces(
            goals.stream().map(goal -> goal.citation().quote().value()).toList(), passages);
    this.figures = new FigureReader(problems);
  }

  /**
   * @param goal one of those that quote the chapter
   */
  Optional<Evidence> find(Goal goal) {
    Located<String> quote = goal.citation().quote();
    String chapter = goal.citation().chapter().value().value();
    List<Place> places = this.places.of(quote.value());
    if (places.size() == 1) {
      return focus(goal, places.get(0)).flatMap(focus -> figure(goal, places.get(0), focus));
    }
    if (places.isEmpty()) {
      problems.add(
          Code.QUOTE_NOT_FOUND,
          quote.place(),
          elsewhere(goal).orElseGet(() -> NearestPassage.hint(quote.value(), passages)),
          chapter);
    } else {
      problems.add(
          Code.QUOTE_AMBIGUOUS,
          quote.place(),
          chapter,
          String.valueOf(places.size()),
          paragraphs(places));
    }
    return Optional.empty();
  }

  /** The words may be right and the chapter wrong; of undertakings the chapter is not written. */
  private Optional<Hint> elsewhere(Goal goal) {
    String quote = goal.citation().quote().value();
    return goal.citation().chapter().value().equals(ChapterId.NOTES)
        ? Optional.empty()
        : report.passages().stream()
            .filter(passage -> passage.paragraph() != null)
            .filter(passage -> !new FoldedText(passage.text()).find(quote).isEmpty())
            .findFirst()
            .map(passage -> Hint.of("other-chapter", passage.chapter()));
  }

  private static String paragraphs(List<Place> places) {
    return places.stream()
        .map(place -> String.valueOf(place.passage().paragraph().number()))
        .distinct()
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }

  /** The piece of the paragraph that the goal is about. */
  private Optional<Range> focus(Goal goal, Place quote) {
    Located<String> focus = goal.citation().focus();
    if (focus == null) {
      return Optional.of(quote.range());
    }
    String quoted = quote.range().of(quote.passage().text());
    List<Range> found = new FoldedText(quoted).find(focus.value());
    if (found.size() != 1) {
      problems.add(
          Code.FOCUS_NOT_IN_QUOTE, focus.place(), focus.value(), String.valueOf(found.size()));
      return Optional.empty();
    }
    return Optional.of(shifted(found.get(0), quote.range().start()));
  }

  private Optional<Evidence> figure(Goal goal, Place quote, Range focus) {
    String quoted = FoldedText.fold(quote.range().of(quote.passage().text()));
    checkWords(goal, quoted);
    checkStage(goal, quote);
    Figure figure = goal.figure();
    if (isTask(figure)) {
      figures.checkTask(figure, quoted);
    }
    if (figure == null || figure.value() == null) {
      Evidence.Printed none = new Evidence.Printed("", "", "");
      return Optional.of(
          new Evidence(goal.id(), quote.passage().paragraph(), quote.range(), focus, none));
    }
    figures.checkDecrease(figure, quoted);
    return figures
        .read(figure, focus, quote.passage())
        .map(
            found ->
                new Evidence(
                    goal.id(),
                    quote.passage().paragraph(),
                    quote.range(),
                    found.range(),
                    found.printed()));
  }

  private static boolean isTask(Figure figure) {
    return figure != null && figure.bound() != null && figure.bound().value() == Bound.COMPLETE;
  }

  private void checkWords(Goal goal, String quoted) {
    if (goal instanceof Target target && target.modality() != null) {
      checkWord(target.modality(), quoted, Code.MODALITY_NOT_IN_QUOTE);
    }
    if (goal instanceof Commitment commitment && commitment.modality() != null) {
      checkWord(commitment.modality(), quoted, Code.MODALITY_NOT_IN_QUOTE);
    }
    if (goal instanceof City city) {
      checkWord(city.city(), quoted, Code.WORD_NOT_IN_QUOTE);
    }
    if (goal instanceof Result result && result.word() != null) {
      checkWord(result.word(), quoted, Code.WORD_NOT_IN_QUOTE);
    }
  }

  /** What puts a project into its stage may govern a whole list of names, and so stand far off. */
  private void checkStage(Goal goal, Place quote) {
    if (goal instanceof Project project) {
      String text = quote.passage().text();
      Sentences.in(text).stream()
          .filter(sentence -> sentence.overlaps(quote.range()))
          .map(sentence -> sentence.of(text))
          .reduce(String::concat)
          .ifPresent(sentence -> checkWord(project.word(), sentence, Code.WORD_NOT_IN_QUOTE));
    }
  }

  private void checkWord(Located<String> word, String quoted, Code code) {
    if (!FoldedText.fold(quoted).contains(FoldedText.fold(word.value()))) {
      problems.add(code, word.place(), word.value());
    }
  }

  private static Range shifted(Range range, int by) {
    return new Range(range.start() + by, range.end() + by);
  }
}
