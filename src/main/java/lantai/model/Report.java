package lantai.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report as read from its content folder, each file checked by itself. Immutable. If two things
 * have the same id, which is reported as a problem, look-ups return the first.
 */
public final class Report {

  private final SiteSettings site;
  private final List<Chapter> chapters;
  private final List<Goal> goals;
  private final List<Term> terms;
  private final List<NumberExclusion> exclusions;
  private final List<Term> notes;
  private final List<TextBlock> textBlocks = new ArrayList<>();
  private final Map<ChapterId, List<TextBlock>> textBlocksByChapter = new HashMap<>();

  /**
   * @param goals of all tables, which may come in any order
   */
  public Report(
      SiteSettings site,
      List<Chapter> chapters,
      List<Goal> goals,
      List<Term> terms,
      List<NumberExclusion> exclusions) {
    this.site = site;
    this.chapters = List.copyOf(chapters);
    this.goals = goals.stream().sorted(Comparator.comparing(Goal::kind)).toList();
    this.terms = List.copyOf(terms);
    this.exclusions = List.copyOf(exclusions);
    this.notes =
        terms.stream().filter(Term::printed).sorted(Comparator.comparing(Term::note)).toList();
    addTextBlocks();
  }

  private void addTextBlocks() {
    textBlocks.add(TextBlock.line(TextBlock.FRONT, "title", site.title(), site.place()));
    textBlocks.add(TextBlock.line(TextBlock.FRONT, "subtitle", site.subtitle(), site.place()));
    for (Chapter chapter : chapters) {
      if (chapter.heading() != Chapter.ChapterHeading.SUPPLIED) {
        String id = chapter.id().value();
        textBlocks.add(TextBlock.line(id, "heading", chapter.label(), chapter.place()));
      }
      addTextBlocks(chapter.id(), chapter.paragraphs().stream().map(TextBlock::of).toList());
    }
    if (site.appendix() != null) {
      String id = ChapterId.NOTES.value();
      textBlocks.add(TextBlock.line(id, "label", site.appendix().label(), site.place()));
      textBlocks.add(TextBlock.line(id, "heading", site.appendix().title(), site.place()));
    }
    addTextBlocks(ChapterId.NOTES, notes.stream().map(TextBlock::of).toList());
  }

  private void addTextBlocks(ChapterId chapter, List<TextBlock> paragraphs) {
    textBlocks.addAll(paragraphs);
    textBlocksByChapter.putIfAbsent(chapter, paragraphs);
  }

  public SiteSettings site() {
    return site;
  }

  public List<Chapter> chapters() {
    return chapters;
  }

  /** The rows of {@code content/goals/}, table after table, each in the order of its file. */
  public List<Goal> goals() {
    return goals;
  }

  public <G extends Goal> List<G> goals(Class<G> type) {
    return goals.stream().filter(type::isInstance).map(type::cast).toList();
  }

  public List<Term> terms() {
    return terms;
  }

  public List<NumberExclusion> exclusions() {
    return exclusions;
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
    return notes;
  }

  /** Everything that the report prints, in printed order. */
  public List<TextBlock> textBlocks() {
    return Collections.unmodifiableList(textBlocks);
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
  public List<TextBlock> textBlocksOf(ChapterId chapter) {
    return textBlocksByChapter.getOrDefault(chapter, List.of());
  }
}
