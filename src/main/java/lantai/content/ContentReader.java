package lantai.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import lantai.concurrent.Deferred;
import lantai.diagnostics.Place;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.Chapter;
import lantai.model.City;
import lantai.model.Commitment;
import lantai.model.Goals;
import lantai.model.LivelihoodItem;
import lantai.model.NumberExclusion;
import lantai.model.Project;
import lantai.model.Report;
import lantai.model.Result;
import lantai.model.SiteSettings;
import lantai.model.Target;
import lantai.model.Term;

/** Reads a content folder: the first stage of a build. */
public final class ContentReader {

  static final String SITE = "site.yaml";
  static final String TARGETS = "goals/targets.yaml";
  static final String RESULTS = "goals/results.yaml";
  static final String COMMITMENTS = "goals/commitments.yaml";
  static final String PROJECTS = "goals/projects.yaml";
  static final String LIVELIHOOD = "goals/livelihood.yaml";
  static final String CITIES = "goals/cities.yaml";
  static final String NUMERALS = "numerals.yaml";
  static final String GLOSSARY = "glossary.yaml";

  private final ContentFolder folder;
  private final Problems problems;
  private final FileParser parser;
  private final UnparsedIds unreadChapters = new UnparsedIds();

  private ContentReader(Path content, Problems problems, FileParser parser) {
    this.folder = new ContentFolder(content, problems);
    this.problems = problems;
    this.parser = parser;
  }

  /**
   * @param content the folder; its name is what problems begin with
   * @return what could be read; whole only where no error is among the problems
   */
  public static Report read(Path content, Problems problems) {
    return read(content, FileParser.DIRECT, problems);
  }

  /** As {@link #read(Path, Problems)}, with another way from a file to its value. */
  public static Report read(Path content, FileParser parser, Problems problems) {
    return new ContentReader(content, problems, parser).report();
  }

  /** Reads {@code site.yaml} alone; empty if it is missing or has errors. */
  public static Optional<SiteSettings> readSettings(Path content) {
    Problems problems = new Problems();
    SiteSettings site = new ContentReader(content, problems, FileParser.DIRECT).site();
    return problems.hasErrors() ? Optional.empty() : Optional.of(site);
  }

  private Report report() {
    GoalReader reader = new GoalReader();
    // The longest files, and the chapters meanwhile.
    Deferred<TableFile<Term>> longest = Deferred.of(() -> rows(GLOSSARY, new TermReader()::term));
    Deferred<TableFile<Result>> second = Deferred.of(() -> rows(RESULTS, reader::result));
    SiteSettings site = site();
    List<Chapter> chapters = chapters();
    TableFile<Target> targets = rows(TARGETS, reader::target);
    TableFile<Commitment> commitments = rows(COMMITMENTS, reader::commitment);
    TableFile<Project> projects = rows(PROJECTS, reader::project);
    TableFile<LivelihoodItem> livelihood = rows(LIVELIHOOD, reader::livelihood);
    TableFile<City> cities = rows(CITIES, reader::city);
    TableFile<NumberExclusion> exclusions = rows(NUMERALS, new NumberExclusionReader()::exclusion);
    TableFile<Result> results = second.get();
    TableFile<Term> terms = longest.get();
    folder.reportOthers(
        List.of(
            SITE, TARGETS, RESULTS, COMMITMENTS, PROJECTS, LIVELIHOOD, CITIES, GLOSSARY, NUMERALS));
    Goals goals =
        new Goals(
            targets.all(),
            results.all(),
            commitments.all(),
            projects.all(),
            livelihood(livelihood, terms),
            cities.all());
    Report report =
        new Report(site, ChapterOrder.sorted(chapters), goals, terms.all(), exclusions.all());
    reportUnreviewed(
        site.draft(),
        Stream.of(targets, results, commitments, projects, livelihood, cities, exclusions, terms));
    new ReferenceChecker(report, unreadChapters, results.unread(), problems).run();
    return report;
  }

  private SiteSettings site() {
    return folder
        .required(SITE)
        .map(
            source ->
                parser.parse(
                    source,
                    problems,
                    (file, found) ->
                        new SiteSettingsReader(new YamlReader(found), found).read(file)))
        .orElse(SiteSettingsReader.UNREAD);
  }

  private List<Chapter> chapters() {
    List<Chapter> chapters = new ArrayList<>();
    List<String> names = folder.chapters();
    for (String name : names) {
      folder
          .required(name)
          .flatMap(
              source ->
                  parser.parse(
                      source,
                      problems,
                      (file, found) -> new ChapterReader(new YamlReader(found), found).read(file)))
          .ifPresentOrElse(chapters::add, () -> unreadChapters.add(ContentFolder.chapterId(name)));
    }
    if (names.isEmpty()) {
      unreadChapters.addUnknown();
    }
    return chapters;
  }

  /** What is listed in a note that could not be read has made no mistake. */
  private static List<LivelihoodItem> livelihood(
      TableFile<LivelihoodItem> rows, TableFile<Term> terms) {
    return terms.unread().isEmpty()
        ? rows.all()
        : rows.all().stream()
            .filter(
                row ->
                    terms.all().stream().anyMatch(term -> Objects.equals(term.note(), row.note())))
            .toList();
  }

  private <T> TableFile<T> rows(String name, Function<MappingReader, T> reader) {
    if (!folder.has(name)) {
      return TableFile.none();
    }
    return folder
        .required(name)
        .map(
            source ->
                parser.parse(
                    source, problems, (file, found) -> TableFile.read(file, name, reader, found)))
        .orElseGet(TableFile::unknown);
  }

  /**
   * Rows that an import proposed and nobody has looked at: a mistake in what is to be published.
   */
  private void reportUnreviewed(boolean draft, Stream<TableFile<?>> files) {
    List<Place> places = files.flatMap(rows -> rows.unreviewed().stream()).sorted().toList();
    if (!draft) {
      places.forEach(place -> problems.add(ProblemCode.DRAFT_LEFT, place));
    } else if (!places.isEmpty()) {
      problems.add(ProblemCode.DRAFT_UNREVIEWED, places.get(0), String.valueOf(places.size()));
    }
  }
}
