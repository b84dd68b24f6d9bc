package lantai.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.diagnostics.SourceMap;
import lantai.diagnostics.SourceText;
import lantai.model.table.RecordBuilder;

/**
 * Builds a report for tests of the packages after {@code content}. Values that are not given have
 * defaults: a row quotes the first chapter, and its figure has the nature that its words express.
 */
public final class ReportBuilder {

  public static final Place PLACE = new Place("content/x.yaml", 1, 1);

  private final List<Chapter> chapters = new ArrayList<>();
  private final List<ReportRow> rows = new ArrayList<>();
  private final List<Term> terms = new ArrayList<>();
  private final List<NumberExclusion> exclusions = new ArrayList<>();
  private String title = "某省报告";
  private String subtitle = "在会议上";
  private SiteSettings.Appendix appendix;

  /** Returns places as if the text were the whole of {@code content/x.yaml}. */
  public static SourceMap origins(String text) {
    return new SourceMap(
        new SourceText(PLACE.path(), text), List.of(new SourceMap.MappedSegment(0, 0)));
  }

  /** Begins a report with one chapter, {@code 1-1}. */
  public static ReportBuilder of(String... paragraphs) {
    return new ReportBuilder().chapter("1-1", paragraphs);
  }

  public ReportBuilder chapter(String id, String... paragraphs) {
    List<Paragraph> made = new ArrayList<>();
    for (String text : paragraphs) {
      ParagraphId name = new ParagraphId(new ChapterId(id), made.size() + 1);
      made.add(new Paragraph(name, null, text, List.of(), List.of(), origins(text)));
    }
    return chapter(id, made);
  }

  public ReportBuilder chapter(String id, List<Paragraph> paragraphs) {
    return chapter(id, "", "第" + id + "章", Chapter.ChapterHeading.SUPPLIED, paragraphs);
  }

  /** Adds a chapter with a heading on a separate line and no paragraphs. */
  public ReportBuilder heading(String id, String number, String title) {
    return chapter(id, number, title, Chapter.ChapterHeading.OWN_LINE, List.of());
  }

  private ReportBuilder chapter(
      String id,
      String number,
      String title,
      Chapter.ChapterHeading heading,
      List<Paragraph> paragraphs) {
    Place place = new Place("content/chapters/" + id + ".md", 2, 5);
    chapters.add(
        new Chapter(new ChapterId(id), number, title, heading, paragraphs, List.of(), null, place));
    return this;
  }

  public ReportBuilder titled(String title, String subtitle) {
    this.title = title;
    this.subtitle = subtitle;
    return this;
  }

  /** Sets the heading of the notes. */
  public ReportBuilder appendix(String label, String title) {
    appendix = new SiteSettings.Appendix(label, title, List.of());
    return this;
  }

  /** Sets the heading of the notes of a report that skips note numbers. */
  public ReportBuilder skipped(Integer... notes) {
    appendix = new SiteSettings.Appendix("附件", "注释", List.of(notes));
    return this;
  }

  /**
   * Adds a target. The places of a row's fields are lines 1 (quote) to 6 (word) of {@code
   * content/x.yaml}.
   */
  public ReportBuilder target(String id, String quote, String value, String unit, Bound bound) {
    return target(id, quote, null, value, unit, bound, null);
  }

  public ReportBuilder target(
      String id,
      String quote,
      String focus,
      String value,
      String unit,
      Bound bound,
      String modality) {
    FigureNature nature = nature(quote, value, unit);
    return target(
        id,
        quote,
        focus,
        new Figure(at(3, value), null, at(4, unit), at(5, bound), nature),
        modality);
  }

  /**
   * Adds a target with a range.
   *
   * @param to the other end of the range, or {@code null}
   */
  public ReportBuilder range(
      String id, String quote, String value, String to, String unit, Bound bound) {
    Figure figure =
        new Figure(at(3, value), at(3, to), at(4, unit), at(5, bound), nature(quote, value, unit));
    return target(id, quote, null, figure, null);
  }

  private ReportBuilder target(
      String id, String quote, String focus, Figure figure, String modality) {
    return target(id, citation(quote, focus), figure, modality);
  }

  private ReportBuilder target(String id, Citation citation, Figure figure, String modality) {
    return add(
        row(Target.class, id, 9)
            .with("name", "指标" + id)
            .with("citation", citation)
            .with("figure", figure)
            .with("modality", at(6, modality)));
  }

  /** Adds a target whose quote is in a note. */
  public ReportBuilder noteTarget(String id, String quote, String value, String unit, Bound bound) {
    Citation citation = new Citation(at(1, ChapterId.NOTES), at(1, quote), null);
    FigureNature nature = nature(quote, value, unit);
    return target(
        id, citation, new Figure(at(3, value), null, at(4, unit), at(5, bound), nature), null);
  }

  public ReportBuilder result(
      String id, String quote, String value, String unit, Bound bound, String word) {
    return add(
        row(Result.class, id, 10)
            .with("name", "指标" + id)
            .with("citation", citation(quote, null))
            .with(
                "figure",
                new Figure(
                    at(3, value), null, at(4, unit), at(5, bound), nature(quote, value, unit)))
            .with("word", at(6, word))
            .with("direction", quote.contains("下降") ? ChangeDirection.DOWN : ChangeDirection.UP)
            .with("period", ResultPeriod.ANNUAL));
  }

  private static FigureNature nature(String quote, String value, String unit) {
    if (value == null) {
      return null;
    }
    if (quote.contains("第" + value)) {
      return FigureNature.RANK;
    }
    boolean ratio = unit != null && unit.matches("[%％‰成]|.分之");
    boolean changes = quote.matches("(?s).*[增降升减落].*");
    return ratio && !changes
        ? quote.contains("比重") ? FigureNature.SHARE : FigureNature.RATE
        : ratio
            ? FigureNature.GROWTH
            : quote.contains("总量") ? FigureNature.LEVEL : FigureNature.INCREMENT;
  }

  /** Adds a result without a figure. */
  public ReportBuilder claim(String id, String quote, QualitativeClaim claim) {
    return add(
        row(Result.class, id, 10)
            .with("name", "指标" + id)
            .with("citation", citation(quote, null))
            .with("claim", claim)
            .with("period", ResultPeriod.STATUS));
  }

  /** Adds a commitment to complete, host or maintain something. */
  public ReportBuilder commitment(
      String id, String quote, String focus, Bound bound, String modality) {
    return add(
        row(Commitment.class, id, 11)
            .with("name", "任务" + id + "（" + (focus == null ? quote : focus) + "）")
            .with("citation", citation(quote, focus))
            .with("bound", at(5, bound))
            .with("modality", at(6, modality))
            .with(
                "nature",
                bound == Bound.COMPLETE || quote.contains("完成")
                    ? CommitmentAction.FINISH
                    : quote.contains("办") ? CommitmentAction.HOST : CommitmentAction.HOLD));
  }

  public ReportBuilder project(String id, String quote, String word) {
    return project(id, "项目" + id + "（" + quote + "）", quote, word);
  }

  public ReportBuilder project(String id, String name, String quote, String word) {
    return add(
        row(Project.class, id, 12)
            .with("name", name)
            .with("year", 0)
            .with("stage", ProjectStage.of(word).iterator().next())
            .with("citation", citation(quote, null))
            .with("word", at(6, word)));
  }

  /** Adds an undertaking that a note lists. */
  public ReportBuilder livelihood(String id, int note, String quote) {
    return add(
        row(LivelihoodItem.class, id, 13)
            .with("year", 2024)
            .with("order", count(LivelihoodItem.class) + 1)
            .with("note", note)
            .with("text", at(6, quote))
            .with("quote", at(1, quote)));
  }

  public ReportBuilder city(String id, String quote, String city) {
    return add(
        row(IntendedCityRole.class, id, 14)
            .with("city", at(6, city))
            .with("chapter", at(1, chapters.get(0).id()))
            .with("role", at(6, quote))
            .with("quote", at(1, quote)));
  }

  /**
   * Starts a row; the line of its place is that of its kind, the column is its number within the
   * kind.
   */
  private <G extends Record> RecordBuilder<G> row(Class<G> type, String id, int line) {
    return new RecordBuilder<>(type)
        .with("id", new RowId(id))
        .with("place", new Place(PLACE.path(), line, count(type) + 1));
  }

  private int count(Class<?> type) {
    return (int) rows.stream().filter(type::isInstance).count();
  }

  public ReportBuilder add(RecordBuilder<? extends Record> row) {
    rows.add((ReportRow) row.build());
    return this;
  }

  private Citation citation(String quote, String focus) {
    return new Citation(at(1, chapters.get(0).id()), at(1, quote), at(2, focus));
  }

  /** Excludes numbers of a phrase in every chapter. */
  public ReportBuilder exclusion(String phrase, String reason) {
    return exclusion(phrase, null, reason);
  }

  /** Excludes numbers of a phrase; the n-th rule is in line n of {@code content/numerals.yaml}. */
  public ReportBuilder exclusion(String phrase, String chapter, String reason) {
    int line = exclusions.size() + 1;
    exclusions.add(
        new NumberExclusion(
            at(7, phrase),
            chapter == null ? null : at(8, new ChapterId(chapter)),
            reason,
            false,
            new Place("content/numerals.yaml", line, 1)));
    return this;
  }

  /** Adds an entry of the editors. */
  public ReportBuilder entry(String id, String wording) {
    terms.add(term(id, List.of(wording), List.of()));
    return this;
  }

  public ReportBuilder entry(Term term) {
    terms.add(term);
    return this;
  }

  /** Adds an entry of the editors that the report's text explains. */
  public ReportBuilder gloss(String id, String wording, String chapter, String quote) {
    Citation gloss = new Citation(at(3, new ChapterId(chapter)), at(4, quote), null);
    terms.add(
        RecordBuilder.from(term(id, List.of(wording), List.of())).with("gloss", gloss).build());
    return this;
  }

  /** Adds a printed note; its wordings are the term and then its aliases. */
  public ReportBuilder term(String id, List<String> wordings, String... except) {
    return note(id, terms.size() + 1, wordings, "释义", except);
  }

  public ReportBuilder note(
      String id, int number, List<String> wordings, String definition, String... except) {
    terms.add(
        RecordBuilder.from(term(id, wordings, List.of(except)))
            .with("note", number)
            .with(
                "definition", new Located<>(definition, new Place("content/glossary.yaml", 6, 15)))
            .build());
    return this;
  }

  public static Term term(String id, List<String> wordings, List<String> except) {
    List<Located<String>> located = wordings.stream().map(wording -> at(1, wording)).toList();
    return new RecordBuilder<>(Term.class)
        .with("id", new TermId(id))
        .with("term", located.get(0))
        .with("aliases", located.subList(1, located.size()))
        .with("pinyin", id)
        .with("except", except)
        .with("place", new Place("content/glossary.yaml", 1, 1))
        .build();
  }

  private static <T> Located<T> at(int line, T value) {
    return value == null ? null : new Located<>(value, new Place("content/x.yaml", line, 1));
  }

  /** Returns a report whose content folder could be read completely. */
  public static Report report(
      SiteSettings site,
      List<Chapter> chapters,
      List<ReportRow> rows,
      List<Term> terms,
      List<NumberExclusion> exclusions) {
    return new Report(
        site,
        chapters,
        rows,
        terms,
        exclusions,
        new InvalidContentSummary(false, false, List.of()));
  }

  public Report report() {
    SiteSettings site =
        new RecordBuilder<>(SiteSettings.class)
            .with("title", title)
            .with("subtitle", new Located<>(subtitle, PLACE))
            .with("owner", "某省人民政府")
            .with("date", LocalDate.of(2024, 1, 23))
            .with("base", "https://lantai.example/r/")
            .with("appendix", appendix)
            .with("place", PLACE)
            .build();
    return report(site, chapters, rows.stream().map(this::withYear).toList(), terms, exclusions);
  }

  /**
   * Returns a row with its year; in a report with results and no targets, projects belong to the
   * previous year.
   */
  private ReportRow withYear(ReportRow row) {
    boolean reviews = count(Result.class) > 0 && count(Target.class) == 0;
    return row instanceof Project project && project.year() == 0
        ? RecordBuilder.from(project).with("year", reviews ? 2023 : 2024).build()
        : row;
  }
}
