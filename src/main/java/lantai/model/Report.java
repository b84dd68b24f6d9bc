package lantai.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report as read from its content folder, each file checked by itself. If two things have the
 * same id, which is reported as a problem, look-ups return the first.
 *
 * @param goals table after table, each in the order of its file
 */
public record Report(
    SiteSettings site,
    List<Chapter> chapters,
    List<Goal> goals,
    List<Term> terms,
    List<NumberExclusion> exclusions,
    UnreadContent unread) {

  /** A report whose content folder could be read as a whole. */
  public Report(
      SiteSettings site,
      List<Chapter> chapters,
      List<Goal> goals,
      List<Term> terms,
      List<NumberExclusion> exclusions) {
    this(site, chapters, goals, terms, exclusions, UnreadContent.NONE);
  }

  public Report {
    chapters = List.copyOf(chapters);
    goals = goals.stream().sorted(Comparator.comparing(Goal::kind)).toList();
    terms = List.copyOf(terms);
    exclusions = List.copyOf(exclusions);
  }

  public <G extends Goal> List<G> goals(Class<G> type) {
    return goals.stream().filter(type::isInstance).map(type::cast).toList();
  }

  public Optional<Chapter> chapter(ChapterId id) {
    return chapters.stream().filter(chapter -> chapter.id().equals(id)).findFirst();
  }

  public Optional<Term> term(TermId id) {
    return terms.stream().filter(term -> term.id().equals(id)).findFirst();
  }

  public Optional<Goal> goal(GoalId id) {
    return goals.stream().filter(goal -> goal.id().equals(id)).findFirst();
  }

  /** The result that a baseline names; empty if it names none, or there is no baseline. */
  public Optional<Result> result(@Nullable Baseline baseline) {
    return baseline == null || baseline.result() == null
        ? Optional.empty()
        : result(baseline.result().value());
  }

  public Optional<Result> result(GoalId id) {
    return goals(Result.class).stream().filter(result -> result.id().equals(id)).findFirst();
  }

  /** The goals of one kind that quote a chapter, in the order of their file. */
  public <G extends Goal> List<G> goalsIn(ChapterId chapter, Class<G> kind) {
    return goals(kind).stream()
        .filter(goal -> goal.citation().chapter().value().equals(chapter))
        .toList();
  }

  /** The chapter that opens a part. */
  public Optional<Chapter> headingOf(String part) {
    return chaptersOf(part).stream().filter(Chapter::opensPart).findFirst();
  }

  /** The chapters of a part, in the order of the report. */
  public List<Chapter> chaptersOf(String part) {
    return chapters.stream().filter(chapter -> chapter.id().part().equals(part)).toList();
  }

  /** The printed notes, in printed order. */
  public List<Term> notes() {
    return terms.stream().filter(Term::printed).sorted(Comparator.comparing(Term::note)).toList();
  }

  /** Everything that the report prints, in printed order. */
  public List<TextBlock> textBlocks() {
    List<TextBlock> blocks = new ArrayList<>();
    blocks.add(TextBlock.line(TextBlock.FRONT, "title", site.title(), site.place()));
    blocks.add(TextBlock.line(TextBlock.FRONT, "subtitle", site.subtitle(), site.place()));
    for (Chapter chapter : chapters) {
      if (chapter.heading() != Chapter.ChapterHeading.SUPPLIED) {
        String id = chapter.id().value();
        blocks.add(TextBlock.line(id, "heading", chapter.label(), chapter.place()));
      }
      blocks.addAll(chapter.paragraphs().stream().map(TextBlock::of).toList());
    }
    if (site.appendix() != null) {
      String id = ChapterId.NOTES.value();
      blocks.add(TextBlock.line(id, "label", site.appendix().label(), site.place()));
      blocks.add(TextBlock.line(id, "heading", site.appendix().title(), site.place()));
    }
    blocks.addAll(notes().stream().map(TextBlock::of).toList());
    return blocks;
  }

  /**
   * Returns a paragraph or a note.
   *
   * @throws java.util.NoSuchElementException if the report has no such paragraph
   */
  public TextBlock textBlock(ParagraphId id) {
    return textBlocksOf(id.chapter()).stream()
        .filter(block -> id.equals(block.paragraph()))
        .findFirst()
        .orElseThrow();
  }

  /** The paragraphs of a chapter, or the notes. */
  public List<TextBlock> textBlocksOf(ChapterId id) {
    List<Term> notes = id.equals(ChapterId.NOTES) ? notes() : List.of();
    return chapter(id)
        .map(chapter -> chapter.paragraphs().stream().map(TextBlock::of).toList())
        .orElseGet(() -> notes.stream().map(TextBlock::of).toList());
  }
}
