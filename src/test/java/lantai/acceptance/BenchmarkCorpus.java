package lantai.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the report of this project longer, for measuring: its chapters with their rows over and
 * over, each time under ids of their own, or its glossary alone, or alone those of its rows that
 * claim no numeral (nearly all are commitments and projects): only they may quote what others quote
 * already.
 *
 * <p>Arguments: the folder to make; how often the chapters and their rows, the terms, the rows
 * without numerals.
 */
public final class BenchmarkCorpus {

  private static final Path CONTENT = Path.of("content");

  /** Rows that quote a chapter; those of cities and of livelihood are numbered through a report. */
  private static final List<String> GOALS =
      List.of("targets.yaml", "results.yaml", "commitments.yaml", "projects.yaml");

  private static final Pattern PART = Pattern.compile("([12])(-.*)");
  private static final Pattern CHAPTER =
      Pattern.compile("(?m)^(id: |  chapter: )((?:[12]-)?[a-z0-9]+)$");
  private static final Pattern OF_CHAPTER = Pattern.compile("(?m)^  chapter: (?!front$|notes$)");
  private static final Pattern GOAL = Pattern.compile("(?m)(^- id: |\\bresult: )([a-z0-9-]+)");
  private static final Pattern NUMERAL = Pattern.compile("(?m)^  quote: .*[0-9]");
  private static final Pattern TERM = Pattern.compile("(?m)^  term: (.*)$");

  private final Path folder;

  private BenchmarkCorpus(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    BenchmarkCorpus corpus = new BenchmarkCorpus(Path.of(arguments[0]));
    int reports = Integer.parseInt(arguments[1]);
    corpus.copyAsItIs();
    corpus.chapters(reports);
    corpus.rows(reports, Integer.parseInt(arguments[3]));
    corpus.glossary(Integer.parseInt(arguments[2]));
  }

  private void copyAsItIs() throws IOException {
    for (String top : List.of("content", "templates")) {
      try (Stream<Path> files = Files.walk(Path.of(top))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy = folder.resolve(file.toString());
          Files.createDirectories(copy.getParent());
          Files.write(copy, Files.readAllBytes(file));
        }
      }
    }
  }

  private void chapters(int reports) throws IOException {
    for (Path file : files(CONTENT.resolve("chapters"))) {
      String text = Files.readString(file);
      String id = file.getFileName().toString().replace(".md", "");
      for (int copy = 1; copy < reports; copy++) {
        write("content/chapters/" + chapter(id, copy) + ".md", moved(text, copy));
      }
    }
    Path numerals = CONTENT.resolve("numerals.yaml");
    String all = Files.readString(numerals);
    String ofChapters =
        Stream.of(all.split("(?m)^(?=- )"))
            .filter(entry -> OF_CHAPTER.matcher(entry).find())
            .collect(Collectors.joining());
    write(numerals.toString(), all + copies(reports, copy -> moved(ofChapters, copy)));
  }

  private void rows(int reports, int times) throws IOException {
    for (String name : GOALS) {
      Path file = CONTENT.resolve("goals").resolve(name);
      String once = Files.readString(file);
      String free =
          Stream.of(once.split("(?m)^(?=- )"))
              .filter(entry -> entry.startsWith("- ") && !NUMERAL.matcher(entry).find())
              .collect(Collectors.joining());
      String all = once + copies(times, copy -> renamed(free, "-too-" + copy));
      String ofChapters =
          Stream.of(all.split("(?m)^(?=- )"))
              .filter(entry -> OF_CHAPTER.matcher(entry).find())
              .collect(Collectors.joining());
      write(
          file.toString(),
          all + copies(reports, copy -> moved(renamed(ofChapters, "-again-" + copy), copy)));
    }
  }

  private static String renamed(String rows, String suffix) {
    return GOAL.matcher(rows).replaceAll("$1$2" + suffix);
  }

  /** Further terms are nowhere in the text, and short: a glossary has at most 3 MB. */
  private void glossary(int times) throws IOException {
    Path file = CONTENT.resolve("glossary.yaml");
    String all = Files.readString(file);
    List<String> terms = TERM.matcher(all).results().map(found -> found.group(1)).toList();
    write(file.toString(), all + copies(times, copy -> again(terms, copy)));
  }

  private static String again(List<String> terms, int copy) {
    StringBuilder entries = new StringBuilder();
    for (int i = 0; i < terms.size(); i++) {
      int number = copy * terms.size() + i + 1;
      entries.append("- id: t").append(number).append("\n  pinyin: a");
      entries.append("\n  term: ").append(terms.get(i)).append(copy);
      entries.append("\n  definition: 略\n");
    }
    return entries.toString();
  }

  private static String copies(int times, IntFunction<String> copy) {
    return IntStream.range(1, times).mapToObj(copy).collect(Collectors.joining("\n", "\n", ""));
  }

  private static String moved(String text, int copy) {
    return CHAPTER
        .matcher(text)
        .replaceAll(found -> found.group(1) + chapter(found.group(2), copy));
  }

  /** The second report's first part is the third of all. */
  private static String chapter(String id, int copy) {
    var part = PART.matcher(id);
    return part.matches()
        ? Integer.parseInt(part.group(1)) + 2 * copy + part.group(2)
        : id + "-" + copy;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
