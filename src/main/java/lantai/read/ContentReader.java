package lantai.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lantai.model.Chapter;
import lantai.model.Dismissal;
import lantai.model.Goals;
import lantai.model.Report;
import lantai.model.Site;
import lantai.model.Term;
import lantai.text.Code;
import lantai.text.Problems;
import lantai.text.Source;

/** Reads a content folder: the first stage of a build. */
public final class ContentReader {

  private static final String SITE = "site.yaml";
  private static final String TARGETS = "goals/targets.yaml";
  private static final String RESULTS = "goals/results.yaml";
  private static final String COMMITMENTS = "goals/commitments.yaml";
  private static final String PROJECTS = "goals/projects.yaml";
  private static final String LIVELIHOOD = "goals/livelihood.yaml";
  private static final String CITIES = "goals/cities.yaml";
  private static final String NUMERALS = "numerals.yaml";
  private static final String GLOSSARY = "glossary.yaml";

  private final ContentFolder folder;
  private final Problems problems;
  private final YamlReader yaml;

  private ContentReader(Path content, Problems problems) {
    this.folder = new ContentFolder(content, problems);
    this.problems = problems;
    this.yaml = new YamlReader(problems);
  }

  /**
   * @param content the folder; its name is what problems begin with
   * @return what could be read; whole only where no error is among the problems
   */
  public static Report read(Path content, Problems problems) {
    return new ContentReader(content, problems).report();
  }

  private Report report() {
    Site site =
        folder
            .required(SITE)
            .map(source -> new SiteReader(yaml, problems).read(source))
            .orElse(SiteReader.UNREAD);
    ChapterReader chapterReader = new ChapterReader(yaml, problems);
    List<Chapter> chapters = new ArrayList<>();
    for (Source source : folder.chapters()) {
      chapterReader.read(source).ifPresent(chapters::add);
    }
    GoalReader goals = new GoalReader();
    Goals all =
        new Goals(
            rows(TARGETS, goals::target),
            rows(RESULTS, goals::result),
            rows(COMMITMENTS, goals::commitment),
            rows(PROJECTS, goals::project),
            rows(LIVELIHOOD, goals::livelihood),
            rows(CITIES, goals::city));
    List<Term> terms = rows(GLOSSARY, new TermReader()::term);
    List<Dismissal> dismissals = rows(NUMERALS, new DismissalReader()::dismissal);
    folder.reportOthers(
        List.of(
            SITE, TARGETS, RESULTS, COMMITMENTS, PROJECTS, LIVELIHOOD, CITIES, GLOSSARY, NUMERALS));
    Report report = new Report(site, ChapterOrder.sorted(chapters), all, terms, dismissals);
    new CrossCheck(report, problems).run();
    return report;
  }

  /** The rows of a file that is a list of mappings; those that are not whole are left out. */
  private <T> List<T> rows(String name, Function<Fields, T> reader) {
    List<T> rows = new ArrayList<>();
    Yaml root = folder.optional(name).flatMap(yaml::read).orElse(null);
    if (root == null) {
      return rows;
    }
    if (!(root instanceof Yaml.Sequence sequence)) {
      problems.add(Code.WRONG_TYPE, root.place(), name, "list", root.typeName());
      return rows;
    }
    for (Yaml item : sequence.items()) {
      if (item instanceof Yaml.Mapping mapping) {
        Fields fields = new Fields(mapping, problems);
        T row = reader.apply(fields);
        if (fields.complete()) {
          rows.add(row);
        }
      } else {
        problems.add(Code.WRONG_TYPE, item.place(), name, "mapping", item.typeName());
      }
    }
    return rows;
  }
}
