package lantai.link;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Finds a goal's quote in its chapter, and holds what the goal says against what is printed. */
final class EvidenceFinder {

  private final Problems problems;
  private final Report report;
  private final FigureReader figures;
  private final Map<Passage, FoldedText> folded = new IdentityHashMap<>();

  EvidenceFinder(Report report, Problems problems) {
    this.report = report;
    this.problems = problems;
    this.figures = new FigureReader(problems);
  }

  private record Place(Passage paragraph, Range range) {}

  /**
   * @param passages of the chapter that the goal quotes
   */
  Optional<Evidence> find(Goal goal, List<Passage> passages) {
    Located<String> quote = goal.citation().quote();
    String chapter = goal.citation().chapter().value().value();
    List<Place> places = new ArrayList<>();
    for (Passage paragraph : passages) {
      folded
          .computeIfAbsent(paragraph, each -> new FoldedText(each.text()))
          .find(quote.value())
          .forEach(range -> places.add(new Place(paragraph, range)));
    }
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
        .map(place -> String.valueOf(place.paragraph.paragraph().number()))
        .distinct()
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }

  /** The piece of the paragraph that the goal is about. */
  private Optional<Range> focus(Goal goal, Place quote) {
    Located<String> focus = goal.citation().focus();
    if (focus == null) {
      return Optional.of(quote.range);
    }
    String quoted = quote.range.of(quote.paragraph.text());
    List<Range> found = new FoldedText(quoted).find(focus.value());
    if (found.size() != 1) {
      problems.add(
          Code.FOCUS_NOT_IN_QUOTE, focus.place(), focus.value(), String.valueOf(found.size()));
      return Optional.empty();
    }
    return Optional.of(shifted(found.get(0), quote.range.start()));
  }

  private Optional<Evidence> figure(Goal goal, Place quote, Range focus) {
    String quoted = FoldedText.fold(quote.range.of(quote.paragraph.text()));
    checkWords(goal, quoted);
    checkStage(goal, quote);
    Figure figure = goal.figure();
    if (isTask(figure)) {
      figures.checkTask(figure, quoted);
    }
    if (figure == null || figure.value() == null) {
      Evidence.Printed none = new Evidence.Printed("", "", "");
      return Optional.of(
          new Evidence(goal.id(), quote.paragraph.paragraph(), quote.range, focus, none));
    }
    figures.checkDecrease(figure, quoted);
    return figures
        .read(figure, focus, quote.paragraph)
        .map(
            found ->
                new Evidence(
                    goal.id(),
                    quote.paragraph.paragraph(),
                    quote.range,
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
      String text = quote.paragraph.text();
      Sentences.in(text).stream()
          .filter(sentence -> sentence.overlaps(quote.range))
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
