package lantai.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lantai.addresses.AddressRegistry;
import lantai.addresses.NoteAnchorAssigner;
import lantai.addresses.NoteAnchorAssigner.NumberedNote;
import lantai.diagnostics.Located;
import lantai.model.ReportRow.RowKind;
import org.jspecify.annotations.Nullable;

/**
 * A report as read from its content folder, each file checked separately. Look-ups of a duplicate
 * id, which is reported as a problem, return the first element. Immutable.
 */
public final class Report {

  private final SiteSettings site;
  private final List<Chapter> chapters;
  private final List<ReportRow> rows;
  private final List<Term> terms;
  private final List<Term> notes;
  private final List<NumberExclusion> exclusions;
  private final InvalidContentSummary invalidContent;
  private final Map<Class<?>, List<ReportRow>> rowsByType;
  private final Map<ChapterId, List<ReportRow>> rowsByChapter;
  private final Map<RowId, ReportRow> rowsById;
  private final Map<ChapterId, Chapter> chaptersById;
  private final Map<String, List<Chapter>> chaptersByPart;
  private final Map<TermId, Term> termsById;
  private final AddressRegistry addresses;
  private final Map<Integer, String> noteAnchors;

  /**
   * @param rows table by table, each in the order of its file
   */
  public Report(
      SiteSettings site,
      List<Chapter> chapters,
      List<ReportRow> rows,
      List<Term> terms,
      List<NumberExclusion> exclusions,
      InvalidContentSummary invalidContent) {
    this(site, chapters, rows, terms, exclusions, invalidContent, AddressRegistry.EMPTY);
  }

  private Report(
      SiteSettings site,
      List<Chapter> chapters,
      List<ReportRow> rows,
      List<Term> terms,
      List<NumberExclusion> exclusions,
      InvalidContentSummary invalidContent,
      AddressRegistry addresses) {
    this.site = site;
    this.chapters = List.copyOf(chapters);
    this.rows = rows.stream().sorted(Comparator.comparing(ReportRow::kind)).toList();
    this.terms = List.copyOf(terms);
    this.notes =
        terms.stream().filter(Term::printed).sorted(Comparator.comparing(Term::note)).toList();
    this.exclusions = List.copyOf(exclusions);
    this.invalidContent = invalidContent;
    this.addresses = addresses;
    this.noteAnchors =
        NoteAnchorAssigner.of(
            notes.stream()
                .map(note -> new NumberedNote(note.note(), note.term().value(), note.page()))
                .toList(),
            addresses);
    this.rowsByType = this.rows.stream().collect(groupingBy(ReportRow::getClass));
    this.rowsByChapter =
        this.rows.stream().collect(groupingBy(row -> row.citation().chapter().value()));
    this.rowsById = byId(this.rows, ReportRow::id);
    this.chaptersById = byId(this.chapters, Chapter::id);
    this.chaptersByPart =
        this.chapters.stream()
            .collect(groupingBy(chapter -> chapter.id().part(), toUnmodifiableList()));
    this.termsById = byId(this.terms, Term::id);
  }

  private static <K, V> Map<K, V> byId(List<V> values, Function<V, K> id) {
    return values.stream().collect(toMap(id, Function.identity(), (first, second) -> first));
  }

  public SiteSettings site() {
    return site;
  }

  /** The year for which the report plans; 0 if its date is not known. */
  public int year() {
    return site.date() == null ? 0 : site.date().getYear();
  }

  public List<Chapter> chapters() {
    return chapters;
  }

  /** Returns the rows table by table, each in the order of its file. */
  public List<ReportRow> rows() {
    return rows;
  }

  public List<Term> terms() {
    return terms;
  }

  public List<NumberExclusion> exclusions() {
    return exclusions;
  }

  /** Returns the report with other rows and exclusions. */
  public Report with(List<ReportRow> otherRows, List<NumberExclusion> otherExclusions) {
    return new Report(site, chapters, otherRows, terms, otherExclusions, invalidContent, addresses);
  }

  /** Returns the report with another address registry. */
  public Report with(AddressRegistry registry) {
    return new Report(site, chapters, rows, terms, exclusions, invalidContent, registry);
  }

  /** Returns the current and retired addresses of the text. */
  public AddressRegistry addresses() {
    return addresses;
  }

  public InvalidContentSummary invalidContent() {
    return invalidContent;
  }

  /** Returns the kinds of rows present, in the order of the site. */
  public List<RowKind> kinds() {
    return rows.stream().map(ReportRow::kind).distinct().toList();
  }

  @SuppressWarnings("unchecked") // Each list contains only rows of its key.
  public <G extends ReportRow> List<G> rows(Class<G> type) {
    return (List<G>) rowsByType.getOrDefault(type, List.of());
  }

  public Optional<Chapter> chapter(ChapterId id) {
    return Optional.ofNullable(chaptersById.get(id));
  }

  public Optional<Term> term(TermId id) {
    return Optional.ofNullable(termsById.get(id));
  }

  public Optional<ReportRow> row(RowId id) {
    return Optional.ofNullable(rowsById.get(id));
  }

  /** Returns the result of a baseline; empty if there is none. */
  public Optional<Result> result(@Nullable BaselineReference baseline) {
    return baseline == null || baseline.result() == null
        ? Optional.empty()
        : result(baseline.result().value());
  }

  public Optional<Result> result(RowId id) {
    return row(id).filter(Result.class::isInstance).map(Result.class::cast);
  }

  /** Returns the rows of one kind that quote a chapter, in the order of their file. */
  public <G extends ReportRow> List<G> rowsIn(ChapterId chapter, Class<G> kind) {
    return rowsByChapter.getOrDefault(chapter, List.of()).stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /** Returns the chapter that opens a part. */
  public Optional<Chapter> headingOf(String part) {
    return chaptersOf(part).stream().filter(Chapter::opensPart).findFirst();
  }

  /** Returns the chapters of a part, in the order of the report. */
  public List<Chapter> chaptersOf(String part) {
    return chaptersByPart.getOrDefault(part, List.of());
  }

  /** Returns the printed notes, in printed order. */
  public List<Term> notes() {
    return notes;
  }

  /** Returns everything that the report prints, in printed order. */
  public List<TextBlock> textBlocks() {
    List<TextBlock> blocks = new ArrayList<>();
    blocks.add(TextBlock.line(TextBlock.FRONT, "title", site.title(), site.place()));
    blocks.add(line(site.subtitle()));
    for (Chapter chapter : chapters) {
      if (chapter.heading() != Chapter.ChapterHeading.SUPPLIED) {
        String id = chapter.id().value();
        String heading = chapter.label();
        if (chapter.hasBareNumber()) {
          blocks.add(TextBlock.line(id, "label", chapter.number(), chapter.place()));
          heading = chapter.title();
        }
        blocks.add(TextBlock.line(id, "heading", heading, chapter.place()));
      }
      blocks.addAll(chapter.paragraphs().stream().map(TextBlock::of).toList());
    }
    if (site.appendix() != null) {
      String id = ChapterId.NOTES.value();
      blocks.add(TextBlock.line(id, "label", site.appendix().label(), site.place()));
      blocks.add(TextBlock.line(id, "heading", site.appendix().title(), site.place()));
    }
    blocks.addAll(noteBlocks());
    return blocks;
  }

  private List<TextBlock> noteBlocks() {
    return notes.stream().map(note -> TextBlock.of(note, noteAnchors.get(note.note()))).toList();
  }

  private static TextBlock line(Located<String> subtitle) {
    return TextBlock.line(TextBlock.FRONT, "subtitle", subtitle.value(), subtitle.place());
  }

  /** Returns a paragraph; empty if it does not exist or is a note. */
  public Optional<Paragraph> paragraph(ParagraphId id) {
    return chapter(id.chapter())
        .map(Chapter::paragraphs)
        .filter(paragraphs -> id.number() <= paragraphs.size())
        .map(paragraphs -> paragraphs.get(id.number() - 1));
  }

  /**
   * Returns the id of a paragraph or note on its page, the fragment of its address.
   *
   * @throws java.util.NoSuchElementException if the report has no such paragraph
   */
  public String anchor(ParagraphId id) {
    return id.isNote()
        ? noteAnchors.getOrDefault(id.number(), id.localName())
        : paragraph(id).orElseThrow().anchors().paragraph();
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

  /** Returns the paragraphs of a chapter, or the notes. */
  public List<TextBlock> textBlocksOf(ChapterId id) {
    if (id.equals(ChapterId.NOTES)) {
      return noteBlocks();
    }
    return chapter(id).stream()
        .flatMap(chapter -> chapter.paragraphs().stream())
        .map(TextBlock::of)
        .toList();
  }
}
