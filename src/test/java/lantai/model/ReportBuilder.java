package lantai.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.diagnostics.Source;
import lantai.diagnostics.SourceMap;

/**
 * A report made by hand, for tests of the rooms behind {@code read}. What is not told is usual: a
 * target stands in the first chapter, a result goes up.
 */
public final class ReportBuilder {

  public static final Place PLACE = new Place("content/x.yaml", 1, 1);

  private final List<Chapter> chapters = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private final List<Result> results = new ArrayList<>();
  private final List<Commitment> commitments = new ArrayList<>();
  private final List<Project> projects = new ArrayList<>();
  private final List<LivelihoodItem> livelihood = new ArrayList<>();
  private final List<City> cities = new ArrayList<>();
  private final List<Term> terms = new ArrayList<>();
  private final List<NumberExclusion> exclusions = new ArrayList<>();
  private String title = "某省报告";
  private String subtitle = "在会议上";
  private SiteSettings.Appendix appendix;

  /** As if the text were the whole of {@code content/x.yaml}. */
  public static SourceMap origins(String text) {
    return new SourceMap(
        new Source(PLACE.path(), text), List.of(new SourceMap.MappedSegment(0, 0)));
  }

  /** A report of one chapter, {@code 1-1}. */
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

  /** A chapter with a heading printed on a line of its own, and nothing below it. */
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
        new Chapter(new ChapterId(id), number, title, heading, paragraphs, List.of(), place));
    return this;
  }

  public ReportBuilder titled(String title, String subtitle) {
    this.title = title;
    this.subtitle = subtitle;
    return this;
  }

  /** The heading above the notes. */
  public ReportBuilder appendix(String label, String title) {
    appendix = new SiteSettings.Appendix(label, title);
    return this;
  }

  /** Places of a goal's fields are lines 1 (quote) to 6 (word) of {@code content/x.yaml}. */
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
    FigureNature nature = value == null ? null : FigureNature.GROWTH;
    return target(
        id,
        quote,
        focus,
        new Figure(at(3, value), null, at(4, unit), at(5, bound), nature),
        modality);
  }

  /**
   * @param to the other end of a range, or {@code null}
   */
  public ReportBuilder range(
      String id, String quote, String value, String to, String unit, Bound bound) {
    Figure figure =
        new Figure(at(3, value), at(3, to), at(4, unit), at(5, bound), FigureNature.GROWTH);
    return target(id, quote, null, figure, null);
  }

  private ReportBuilder target(
      String id, String quote, String focus, Figure figure, String modality) {
    targets.add(
        new Target(
            new GoalId(id),
            "指标" + id,
            citation(quote, focus),
            figure,
            at(6, modality),
            false,
            null,
            new Place("content/x.yaml", 9, targets.size() + 1)));
    return this;
  }

  /** What a note says. */
  public ReportBuilder noteTarget(String id, String quote, String value, String unit, Bound bound) {
    target(id, quote, value, unit, bound);
    Target made = targets.remove(targets.size() - 1);
    Citation citation = new Citation(at(1, ChapterId.NOTES), at(1, quote), null);
    targets.add(
        new Target(
            made.id(),
            made.name(),
            citation,
            made.figure(),
            made.modality(),
            made.main(),
            made.baseline(),
            made.place()));
    return this;
  }

  public ReportBuilder result(
      String id, String quote, String value, String unit, Bound bound, String word) {
    Figure figure = new Figure(at(3, value), null, at(4, unit), at(5, bound), FigureNature.GROWTH);
    results.add(
        new Result(
            new GoalId(id),
            "指标" + id,
            citation(quote, null),
            figure,
            at(6, word),
            Result.ChangeDirection.UP,
            Result.ResultPeriod.ANNUAL,
            null,
            new Place("content/x.yaml", 10, results.size() + 1)));
    return this;
  }

  /** Something to be kept, its bound and its modality as given. */
  public ReportBuilder commitment(
      String id, String quote, String focus, Bound bound, String modality) {
    commitments.add(
        new Commitment(
            new GoalId(id),
            "承诺" + id,
            citation(quote, focus),
            new Figure(null, null, null, at(5, bound), null),
            at(6, modality),
            Commitment.CommitmentKind.KEEP,
            new Place("content/x.yaml", 11, commitments.size() + 1)));
    return this;
  }

  public ReportBuilder project(String id, String quote, String word) {
    projects.add(
        new Project(
            new GoalId(id),
            "项目" + id,
            2024,
            Project.ProjectStage.STARTED,
            citation(quote, null),
            at(6, word),
            new Place("content/x.yaml", 12, projects.size() + 1)));
    return this;
  }

  /** An undertaking that a note lists. */
  public ReportBuilder livelihood(String id, int note, String quote) {
    livelihood.add(
        new LivelihoodItem(
            new GoalId(id),
            2024,
            livelihood.size() + 1,
            note,
            at(6, quote),
            new Citation(at(1, ChapterId.NOTES), at(1, quote), null),
            new Place("content/x.yaml", 13, livelihood.size() + 1)));
    return this;
  }

  public ReportBuilder city(String id, String quote, String city) {
    cities.add(
        new City(
            new GoalId(id),
            at(6, city),
            at(6, quote),
            citation(quote, null),
            new Place("content/x.yaml", 14, cities.size() + 1)));
    return this;
  }

  private Citation citation(String quote, String focus) {
    return new Citation(at(1, chapters.get(0).id()), at(1, quote), at(2, focus));
  }

  /** Numerals that are no goal's, in every chapter. */
  public ReportBuilder exclusion(String phrase, String reason) {
    return exclusion(phrase, null, reason);
  }

  /** The n-th rule is written in line n of {@code content/numerals.yaml}. */
  public ReportBuilder exclusion(String phrase, String chapter, String reason) {
    int line = exclusions.size() + 1;
    exclusions.add(
        new NumberExclusion(
            at(7, phrase),
            chapter == null ? null : at(8, new ChapterId(chapter)),
            reason,
            new Place("content/numerals.yaml", line, 1)));
    return this;
  }

  /** An entry of the editors' own. */
  public ReportBuilder entry(String id, String wording) {
    terms.add(term(id, List.of(wording), List.of()));
    return this;
  }

  /** A printed note, its wordings the term and then its aliases. */
  public ReportBuilder term(String id, List<String> wordings, String... except) {
    return note(id, terms.size() + 1, wordings, "释义", except);
  }

  public ReportBuilder note(
      String id, int number, List<String> wordings, String definition, String... except) {
    Term made = term(id, wordings, List.of(except));
    terms.add(
        new Term(
            made.id(),
            number,
            made.term(),
            made.aliases(),
            made.pinyin(),
            definition,
            null,
            made.except(),
            made.place()));
    return this;
  }

  public static Term term(String id, List<String> wordings, List<String> except) {
    List<Located<String>> located = wordings.stream().map(wording -> at(1, wording)).toList();
    return new Term(
        new TermId(id),
        null,
        located.get(0),
        located.subList(1, located.size()),
        id,
        "",
        null,
        except,
        new Place("content/glossary.yaml", 1, 1));
  }

  private static <T> Located<T> at(int line, T value) {
    return value == null ? null : new Located<>(value, new Place("content/x.yaml", line, 1));
  }

  public Report report() {
    SiteSettings site =
        new SiteSettings(
            title,
            subtitle,
            "某省人民政府",
            LocalDate.of(2024, 1, 23),
            "https://lantai.example/r/",
            "",
            appendix,
            null,
            List.of(),
            PLACE);
    Goals goals = new Goals(targets, results, commitments, projects, livelihood, cities);
    return new Report(site, chapters, goals, terms, exclusions);
  }
}
