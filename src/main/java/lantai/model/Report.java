package lantai.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A report as its content folder tells it, checked as far as each file can be by itself. */
public record Report(
    Site site,
    List<Chapter> chapters,
    List<Target> targets,
    List<Result> results,
    List<Term> terms) {

  public Report {
    chapters = List.copyOf(chapters);
    targets = List.copyOf(targets);
    results = List.copyOf(results);
    terms = List.copyOf(terms);
  }

  public Optional<Chapter> chapter(ChapterId id) {
    return chapters.stream().filter(chapter -> chapter.id().equals(id)).findFirst();
  }

  /**
   * @throws java.util.NoSuchElementException where the report has no such chapter
   * @throws IndexOutOfBoundsException where the chapter has no such paragraph
   */
  public Paragraph paragraph(ParagraphId id) {
    return chapter(id.chapter()).orElseThrow().paragraphs().get(id.number() - 1);
  }

  /** Every row of every goals file, targets first. */
  public List<Goal> goals() {
    return Stream.<Goal>concat(targets.stream(), results.stream()).toList();
  }

  public Optional<Goal> goal(GoalId id) {
    return goals().stream().filter(goal -> goal.id().equals(id)).findFirst();
  }

  public Optional<Term> term(TermId id) {
    return terms.stream().filter(term -> term.id().equals(id)).findFirst();
  }

  public Optional<Result> result(GoalId id) {
    return results.stream().filter(result -> result.id().equals(id)).findFirst();
  }
}
