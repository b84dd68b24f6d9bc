package lantai.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A report as its content folder tells it, checked as far as each file can be by itself. */
public record Report(
    Site site, List<Chapter> chapters, Goals goals, List<Term> terms, List<Dismissal> dismissals) {

  public Report {
    chapters = List.copyOf(chapters);
    terms = List.copyOf(terms);
    dismissals = List.copyOf(dismissals);
  }

  public Optional<Chapter> chapter(ChapterId id) {
    return chapters.stream().filter(chapter -> chapter.id().equals(id)).findFirst();
  }

  public Optional<Term> term(TermId id) {
    return terms.stream().filter(term -> term.id().equals(id)).findFirst();
  }

  public Optional<Result> result(GoalId id) {
    return goals.results().stream().filter(result -> result.id().equals(id)).findFirst();
  }

  /** The printed notes, in printed order. */
  public List<Term> notes() {
    return terms.stream().filter(Term::printed).sorted(Comparator.comparing(Term::note)).toList();
  }

  /** All that the report prints, in printed order, and nothing else. */
  public List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    passages.add(Passage.line(Passage.FRONT, "title", site.title(), site.place()));
    passages.add(Passage.line(Passage.FRONT, "subtitle", site.subtitle(), site.place()));
    for (Chapter chapter : chapters) {
      if (chapter.heading() != Chapter.Heading.SUPPLIED) {
        String id = chapter.id().value();
        passages.add(Passage.line(id, "heading", chapter.label(), chapter.place()));
      }
      chapter.paragraphs().forEach(paragraph -> passages.add(Passage.of(paragraph)));
    }
    if (site.appendix() != null) {
      String notes = ChapterId.NOTES.value();
      passages.add(Passage.line(notes, "label", site.appendix().label(), site.place()));
      passages.add(Passage.line(notes, "heading", site.appendix().title(), site.place()));
    }
    notes().forEach(note -> passages.add(Passage.note(note)));
    return passages;
  }

  /** The paragraphs of a chapter, or the notes. */
  public List<Passage> passagesOf(ChapterId chapter) {
    if (chapter.equals(ChapterId.NOTES)) {
      return notes().stream().map(Passage::note).toList();
    }
    return chapter(chapter).map(Chapter::paragraphs).orElse(List.of()).stream()
        .map(Passage::of)
        .toList();
  }
}
