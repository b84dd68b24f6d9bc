package lantai.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lantai.diagnostics.DidYouMean;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.diagnostics.Source;

/** The files of a content folder, named in problems as on the command line. */
record ContentFolder(Path root, Problems problems) {

  private static final String CHAPTERS = "chapters/";

  /** Written by an import for editors. */
  private static final String IMPORT_REPORT = "import-report.md";

  /** Returns a file, or reports that it is missing. */
  Optional<Source> required(String name) {
    if (!has(name)) {
      problems.add(ProblemCode.FILE_MISSING, Place.startOf(shown(name)), absent());
      return Optional.empty();
    }
    return Source.read(root.resolve(name), shown(name), problems);
  }

  private Hint absent() {
    return Files.isDirectory(root) ? Hint.of("file-missing") : Hint.of("no-folder", slashed(root));
  }

  boolean has(String name) {
    return Files.isRegularFile(root.resolve(name));
  }

  /** Returns the names of the chapter files, or reports that there are none. */
  List<String> chapters() {
    List<String> found = names().stream().filter(ContentFolder::isChapter).toList();
    if (found.isEmpty()) {
      Hint hint = Files.isDirectory(root) ? Hint.of("one-chapter") : absent();
      problems.add(ProblemCode.FILE_MISSING, Place.startOf(shown(CHAPTERS + "*.md")), hint);
    }
    return found;
  }

  /** Returns the chapter id that a file name implies by convention. */
  static String chapterId(String name) {
    return name.substring(CHAPTERS.length(), name.length() - ".md".length());
  }

  /**
   * Reports unknown files, so that a misnamed one is not ignored silently. Hidden and backup files
   * (dot files, names ending in ~) are ignored.
   */
  void reportOthers(List<String> known) {
    for (String name : names()) {
      if (!known.contains(name) && !isChapter(name)) {
        String files = String.join(", ", known) + ", " + CHAPTERS + "*.md";
        Hint hint = DidYouMean.hint(name, known, Hint.of("known-files", files));
        problems.add(ProblemCode.UNKNOWN_FILE, Place.startOf(shown(name)), hint);
      }
    }
  }

  private static boolean isChapter(String name) {
    return name.startsWith(CHAPTERS)
        && name.endsWith(".md")
        && name.indexOf('/', CHAPTERS.length()) < 0;
  }

  /** Returns all names, sorted, relative to the folder, with {@code /} between folders. */
  private List<String> names() {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try {
      // A walk does not follow a symbolic link at its start.
      Path real = root.toRealPath();
      try (Stream<Path> walk = Files.walk(real)) {
        return walk.filter(Files::isRegularFile)
            .map(file -> slashed(real.relativize(file)))
            .filter(name -> !isIgnored(name))
            .sorted()
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isIgnored(String name) {
    return name.startsWith(".")
        || name.contains("/.")
        || name.endsWith("~")
        || name.equals(IMPORT_REPORT);
  }

  private String shown(String name) {
    return slashed(root) + "/" + name;
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
