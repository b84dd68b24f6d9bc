package lantai.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import lantai.model.Chapter;
import lantai.model.Dismissal;
import lantai.model.Goals;
import lantai.model.Livelihood;
import lantai.model.Report;
import lantai.model.Result;
import lantai.model.Site;
import lantai.model.Term;
import lantai.text.Background;
import lantai.text.Code;
import lantai.text.Place;
import lantai.text.Problem.Hint;
import lantai.text.Problems;

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
  private final YamlReader yaml;
  private final Queue<Place> unreviewed = new ConcurrentLinkedQueue<>();
  private final Unread unreadChapters = new Unread();
  private final Unread unreadResults = new Unread();
  private final Unread unreadTerms = new Unread();

  private ContentReader(Path content, Problems problems, YamlMemory memory) {
    this.folder = new ContentFolder(content, problems);
    this.problems = problems;
    this.yaml = new YamlReader(problems, memory);
  }

  /**
   * @param content the folder; its name is what problems begin with
   * @return what could be read; whole only where no error is among the problems
   */
  public static Report read(Path content, Problems problems) {
    return read(content, problems, new YamlMemory());
  }

  /**
   * As {@link #read(Path, Problems)}.
   *
   * @param memory of the folder as it was read before
   */
  public static Report read(Path content, Problems problems, YamlMemory memory) {
    return new ContentReader(content, problems, memory).report();
  }

  private Report report() {
    GoalReader goals = new GoalReader();
    // The longest files, and the chapters meanwhile.
    Background<List<Term>> terms =
        Background.of(() -> rows(GLOSSARY, new TermReader()::term, unreadTerms));
    Background<List<Result>> results =
        Background.of(() -> rows(RESULTS, goals::result, unreadResults));
    Site site =
        folder
            .required(SITE)
            .map(source -> new SiteReader(yaml, problems).read(source))
            .orElse(SiteReader.UNREAD);
    ChapterReader chapterReader = new ChapterReader(yaml, problems);
    List<Chapter> chapters = new ArrayList<>();
    List<String> names = folder.chapters();
    for (String name : names) {
      folder
          .required(name)
          .flatMap(chapterReader::read)
          .ifPresentOrElse(chapters::add, () -> unreadChapters.add(ContentFolder.chapterId(name)));
    }
    if (names.isEmpty()) {
      unreadChapters.addUnknown();
    }
    Goals all =
        new Goals(
            rows(TARGETS, goals::target, new Unread()),
            results.get(),
            rows(COMMITMENTS, goals::commitment, new Unread()),
            rows(PROJECTS, goals::project, new Unread()),
            livelihood(goals, terms.get()),
            rows(CITIES, goals::city, new Unread()));
    List<Dismissal> dismissals = rows(NUMERALS, new DismissalReader()::dismissal, new Unread());
    folder.reportOthers(
        List.of(
            SITE, TARGETS, RESULTS, COMMITMENTS, PROJECTS, LIVELIHOOD, CITIES, GLOSSARY, NUMERALS));
    Report report = new Report(site, ChapterOrder.sorted(chapters), all, terms.get(), dismissals);
    reportUnreviewed(site.draft());
    new CrossCheck(report, unreadChapters, unreadResults, problems).run();
    return report;
  }

  /** What is listed in a note that could not be read has made no mistake. */
  private List<Livelihood> livelihood(GoalReader goals, List<Term> terms) {
    List<Livelihood> rows = rows(LIVELIHOOD, goals::livelihood, new Unread());
    return unreadTerms.isEmpty()
        ? rows
        : rows.stream()
            .filter(row -> terms.stream().anyMatch(term -> Objects.equals(term.note(), row.note())))
            .toList();
  }

  /** The rows of a file that is a list of mappings; those that are not whole are left out. */
  private <T> List<T> rows(String name, Function<Fields, T> reader, Unread unread) {
    if (!folder.has(name)) {
      return List.of();
    }
    Yaml root = folder.required(name).flatMap(yaml::read).orElse(null);
    if (root instanceof Yaml.Sequence sequence) {
      return rows(sequence, name, reader, unread);
    }
    if (root == null || !root.isNothing()) {
      unread.addUnknown();
    }
    if (root != null && !root.isNothing()) {
      wrongType(root, name, "list");
    }
    return List.of();
  }

  private <T> List<T> rows(
      Yaml.Sequence sequence, String name, Function<Fields, T> reader, Unread unread) {
    List<T> rows = new ArrayList<>();
    for (Yaml item : sequence.items()) {
      if (item instanceof Yaml.Mapping mapping) {
        Fields fields = new Fields(mapping, problems);
        T row = reader.apply(fields);
        if (fields.flag("draft")) {
          unreviewed.add(fields.placeOf("draft"));
        }
        if (fields.complete()) {
          rows.add(row);
        } else {
          unread.add(fields.plain("id"));
        }
      } else {
        wrongType(item, name, "mapping");
      }
    }
    return rows;
  }

  /**
   * Rows that an import proposed and nobody has looked at: a mistake in what is to be published.
   */
  private void reportUnreviewed(boolean draft) {
    List<Place> places = unreviewed.stream().sorted().toList();
    if (!draft) {
      places.forEach(place -> problems.add(Code.DRAFT_LEFT, place));
    } else if (!places.isEmpty()) {
      problems.add(Code.DRAFT_UNREVIEWED, places.get(0), String.valueOf(places.size()));
    }
  }

  private void wrongType(Yaml found, String name, String wanted) {
    Hint hint = Hint.of(wanted.equals("list") ? "wanted-rows" : "wanted-mapping");
    problems.add(Code.WRONG_TYPE, found.place(), hint, name, "word." + wanted, found.type());
  }
}
