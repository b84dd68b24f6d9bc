package lantai.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.diagnostics.DidYouMean;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.diagnostics.SourceText;
import lantai.output.IgnoredFiles;

/**
 * The files of a content folder. Problems name them by the path given on the command line.
 *
 * @param files by path relative to the folder, separated by {@code /}; sorted
 */
record ContentFolder(Path root, SortedMap<String, Path> files, Problems problems) {

  private static final String CHAPTERS = "chapters/";

  /** Written for editors by an import. */
  private static final String IMPORT_REPORT = "import-report.md";

  /** Names that operating systems and synchronisation programs give to a second copy of a file. */
  private static final Pattern COPY =
      Pattern.compile("(?i).*(?:副本|複本|冲突|衝突|拷贝|conflict|[ _-]copy|[(（]\\d+[)）]).*\\.(?:md|yaml)");

  static ContentFolder of(Path root, Problems problems) {
    return new ContentFolder(root, files(root), problems);
  }

  /** Returns a file; reports it and returns empty if it is missing. */
  Optional<SourceText> required(String name) {
    if (!has(name)) {
      problems.add(ProblemCode.FILE_MISSING, Place.startOf(shown(name)), absent());
      return Optional.empty();
    }
    return SourceText.read(path(name), shown(name), problems);
  }

  private Hint absent() {
    return Files.isDirectory(root) ? Hint.of("file-missing") : Hint.of("no-folder", slashed(root));
  }

  boolean has(String name) {
    return Files.isRegularFile(path(name));
  }

  /** Returns the path of a known file, which may be below a symbolic link to a folder. */
  private Path path(String name) {
    Path file = files.get(name);
    return file == null ? root.resolve(name) : file;
  }

  void reportMissingChapter(String id, int rows) {
    problems.add(
        ProblemCode.FILE_MISSING,
        Place.startOf(shown(CHAPTERS + id + ".md")),
        Hint.of("chapter-lost", String.valueOf(rows), id));
  }

  /** Returns the names of the chapter files; reports if there are none. */
  List<String> chapters() {
    List<String> found = files.keySet().stream().filter(ContentFolder::isChapter).toList();
    if (found.isEmpty()) {
      Hint hint = Files.isDirectory(root) ? Hint.of("one-chapter") : absent();
      problems.add(ProblemCode.FILE_MISSING, Place.startOf(shown(CHAPTERS + "*.md")), hint);
    }
    return found;
  }

  /** Returns the chapter id that a file name implies. */
  static String chapterId(String name) {
    return name.substring(CHAPTERS.length(), name.length() - ".md".length());
  }

  /** Reports unknown files, so that a misnamed one is not ignored silently. */
  void reportUnknownFiles(List<String> known) {
    for (String name : files.keySet()) {
      if (!known.contains(name) && !isChapter(name)) {
        problems.add(ProblemCode.UNKNOWN_FILE, Place.startOf(shown(name)), unknown(name, known));
      }
    }
  }

  private static Hint unknown(String name, List<String> known) {
    String all = String.join(", ", known) + ", " + CHAPTERS + "*.md";
    return COPY.matcher(name).matches()
        ? Hint.of("copy-of-a-file")
        : DidYouMean.hint(name, known, Hint.of("known-files", all));
  }

  private static boolean isChapter(String name) {
    return name.startsWith(CHAPTERS)
        && name.endsWith(".md")
        && name.indexOf('/', CHAPTERS.length()) < 0
        && !COPY.matcher(name).matches();
  }

  private static SortedMap<String, Path> files(Path root) {
    SortedMap<String, Path> files = new TreeMap<>();
    if (!Files.isDirectory(root)) {
      return files;
    }
    try {
      // Files.walk does not follow a symbolic link at its start.
      Path real = root.toRealPath();
      try (Stream<Path> walk = Files.walk(real)) {
        walk.filter(Files::isRegularFile).forEach(file -> files.put(name(real, file), file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.keySet().removeIf(name -> IgnoredFiles.isIgnored(name) || name.equals(IMPORT_REPORT));
    return files;
  }

  /**
   * Returns the name in Unicode, even if the system's character set lacks some of its characters.
   */
  private static String name(Path root, Path file) {
    String name = slashed(root.relativize(file));
    return name.indexOf('\uFFFD') < 0 ? name : root.toUri().relativize(file.toUri()).getPath();
  }

  private String shown(String name) {
    return slashed(root) + "/" + name;
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
