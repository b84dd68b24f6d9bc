package lantai.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lantai.text.Code;
import lantai.text.Place;
import lantai.text.Problem.Hint;
import lantai.text.Problems;
import lantai.text.Source;

/** The files of a content folder, named in problems as the user would name them. */
final class ContentFolder {

  private static final String CHAPTERS = "chapters/";

  private final Path root;
  private final Problems problems;

  ContentFolder(Path root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  /** A file that a report cannot do without. */
  Optional<Source> required(String name) {
    if (!Files.isRegularFile(root.resolve(name))) {
      problems.add(Code.FILE_MISSING, Place.startOf(shown(name)));
      return Optional.empty();
    }
    return Source.read(root.resolve(name), shown(name), problems);
  }

  Optional<Source> optional(String name) {
    return Files.isRegularFile(root.resolve(name)) ? required(name) : Optional.empty();
  }

  /** The chapter files, by name. */
  List<Source> chapters() {
    List<Source> found = new ArrayList<>();
    for (String name : names()) {
      if (isChapter(name)) {
        required(name).ifPresent(found::add);
      }
    }
    if (found.isEmpty()) {
      problems.add(Code.FILE_MISSING, Place.startOf(shown(CHAPTERS + "*.md")));
    }
    return found;
  }

  /**
   * Reports files that nobody reads, so that a misnamed one is not silently left out. Files that
   * editors and systems leave behind (dot files, names ending in ~) are passed over.
   */
  void reportOthers(List<String> known) {
    for (String name : names()) {
      if (!known.contains(name) && !isChapter(name)) {
        problems.add(
            Code.UNKNOWN_FILE,
            Place.startOf(shown(name)),
            Hint.of("known-files", String.join(", ", known) + ", " + CHAPTERS + "*.md"));
      }
    }
  }

  private static boolean isChapter(String name) {
    return name.startsWith(CHAPTERS)
        && name.endsWith(".md")
        && name.indexOf('/', CHAPTERS.length()) < 0;
  }

  /** Sorted, relative to the folder, with {@code /} between folders. */
  private List<String> names() {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> slashed(root.relativize(file)))
          .filter(name -> !leftBehind(name))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean leftBehind(String name) {
    return name.startsWith(".") || name.contains("/.") || name.endsWith("~");
  }

  private String shown(String name) {
    return slashed(root) + "/" + name;
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
