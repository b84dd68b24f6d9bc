package lantai.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import lantai.output.StagingArea;

/**
 * Detects that a build has nothing to do, before its options are parsed. A build without problems
 * writes a record next to the site ({@code .NAME.lantai/up-to-date}): a message, the command line,
 * its inputs, and size and time of the last change of each file of the inputs and of the site. The
 * site is up to date if a new record would have the same lines. There are no lambda expressions
 * here: the first one of a process takes longer than everything else that this class does.
 *
 * <p>The inputs are the program, its libraries, the content, the templates, and the inventories of
 * a store, which change with each version. The time is that of the last status change where
 * available (POSIX {@code st_ctime}), because the time of modification can be set back.
 */
public final class UpToDateChecker {

  /**
   * Resolution of the coarsest file times (FAT), in milliseconds: two changes within it may be
   * indistinguishable.
   */
  private static final long CLOCK_TICK = 2000;

  /** Depth of the inventory of a report's newest version in a store (OCFL extension 0003). */
  private static final int INVENTORY_DEPTH = 5;

  private static final boolean UNIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("unix");
  private static final String CHANGED = UNIX ? "ctime" : "lastModifiedTime";
  private static final String ATTRIBUTES = (UNIX ? "unix:" : "") + "size,isDirectory," + CHANGED;

  private final List<String> arguments;
  private final String commandLine;
  private final Path program;
  private final long start;

  private record FileState(long size, FileTime changed) {}

  /** Creates a checker for the arguments of the program, before a build reads anything. */
  public UpToDateChecker(List<String> arguments, Language language) {
    this(arguments, language, program(), Clock.systemUTC());
  }

  UpToDateChecker(List<String> arguments, Language language, Path program, Clock clock) {
    StringBuilder line = new StringBuilder();
    line.append(program).append('\t').append(Path.of("").toAbsolutePath()).append('\t');
    line.append(language);
    for (String argument : arguments) {
      String escaped = argument.replace("\\", "\\\\").replace("\n", "\\n");
      line.append('\t').append(escaped.replace("\t", "\\t"));
    }
    this.arguments = arguments;
    this.commandLine = line.toString();
    this.program = program;
    this.start = clock.millis();
  }

  private static Path program() {
    try {
      return Path.of(
          UpToDateChecker.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the location of a class is a URI", e);
    }
  }

  /** Returns the recorded message if the site is up to date. */
  public Optional<String> message() {
    try {
      Path site = site();
      List<String> recorded = Files.readAllLines(file(site));
      int end = recorded.indexOf("");
      if (end < 4 || !recorded.get(1).equals(commandLine)) {
        return Optional.empty();
      }
      List<Path> inputs = new ArrayList<>();
      for (String input : recorded.subList(2, end)) {
        inputs.add(Path.of(input));
      }
      List<String> now = lines(recorded.get(0), inputs, inputFiles(inputs), site);
      return recorded.equals(now) ? Optional.of(recorded.get(0)) : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      // There is no record, or the build reports the failure.
      return Optional.empty();
    }
  }

  /**
   * Records a build, unless an input changed just before it began or the program is not a single
   * file.
   *
   * @param read the content, the templates and the store
   * @param message one line, not empty
   */
  void record(Path site, List<Path> read, String message) throws IOException {
    Path file = file(site);
    Files.deleteIfExists(file);
    List<Path> inputs = new ArrayList<>(List.of(program.getParent()));
    read.forEach(input -> inputs.add(input.toAbsolutePath()));
    SortedMap<String, FileState> files = inputFiles(inputs);
    boolean settled =
        files.values().stream().allMatch(each -> each.changed.toMillis() < start - CLOCK_TICK);
    if (settled && Files.isRegularFile(program) && Files.isDirectory(file.getParent())) {
      Path fresh = file.resolveSibling("up-to-date.new");
      Files.write(fresh, lines(message, inputs, files, site));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Returns the folder that the arguments seem to name; its record shows whether they do. */
  private Path site() {
    String site = PublicationOptions.FOLDER;
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).startsWith(PublicationOptions.OPTION + "=")) {
        site = arguments.get(i).substring(PublicationOptions.OPTION.length() + 1);
      } else if (arguments.get(i).equals(PublicationOptions.OPTION) && i + 1 < arguments.size()) {
        site = arguments.get(i + 1);
      }
    }
    return Path.of(site);
  }

  private static Path file(Path site) throws IOException {
    return StagingArea.beside(site).resolve("up-to-date");
  }

  private List<String> lines(
      String message, List<Path> inputs, SortedMap<String, FileState> files, Path site)
      throws IOException {
    List<String> lines = new ArrayList<>(List.of(message, commandLine));
    for (Path input : inputs) {
      lines.add(input.toString());
    }
    lines.add("");
    add(site, Integer.MAX_VALUE, "", files);
    for (Map.Entry<String, FileState> file : files.entrySet()) {
      FileState state = file.getValue();
      long changed = state.changed.to(TimeUnit.NANOSECONDS);
      lines.add(file.getKey() + "\t" + state.size + "\t" + changed);
    }
    return lines;
  }

  /**
   * Returns the files of the inputs; the first input is the folder of the program, the last one the
   * store.
   */
  private static SortedMap<String, FileState> inputFiles(List<Path> inputs) throws IOException {
    SortedMap<String, FileState> files = new TreeMap<>();
    int store = inputs.size() - 1;
    add(inputs.get(0), 1, ".jar", files);
    for (Path input : inputs.subList(1, store)) {
      add(input, Integer.MAX_VALUE, "", files);
    }
    add(inputs.get(store), INVENTORY_DEPTH, "inventory.json", files);
    return files;
  }

  /** Adds a file, or the files below a folder whose names end in a suffix; it need not exist. */
  private static void add(Path root, int depth, String suffix, Map<String, FileState> files)
      throws IOException {
    if (Files.exists(root)) {
      addReal(root.toRealPath(), depth, suffix, files);
    }
  }

  private static void addReal(Path path, int depth, String suffix, Map<String, FileState> files)
      throws IOException {
    Map<String, Object> found = Files.readAttributes(path, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    if (!found.get("isDirectory").equals(true)) {
      if (path.getFileName().toString().endsWith(suffix)) {
        FileTime changed = (FileTime) found.get(CHANGED);
        files.put(path.toString(), new FileState((long) found.get("size"), changed));
      }
    } else if (depth > 0) {
      try (DirectoryStream<Path> folder = Files.newDirectoryStream(path)) {
        for (Path each : folder) {
          addReal(each, depth - 1, suffix, files);
        }
      }
    }
  }
}
