package lantai.cli;

import static java.util.stream.Collectors.joining;

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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lantai.output.Publisher;

/**
 * Finds that a build has nothing to do, before its options are parsed. A build without problems
 * records beside the site ({@code .NAME.lantai/up-to-date}) a message, the command line, its
 * inputs, and size and time of the last change of each file of the inputs and of the site. The site
 * is up to date if making the record again gives the same text.
 *
 * <p>The command line is the program, the working folder, the language and the arguments. The
 * inputs are the program, its libraries, the content, the templates, and of a store the
 * inventories, as these change with each version. The time is that of the last status change where
 * there is one (POSIX {@code st_ctime}), since the time of modification can be set back.
 */
public final class UpToDateCheck {

  /** Ticks of the coarsest clock (FAT), in milliseconds: two changes within may look like one. */
  private static final long CLOCK_TICK = 2000;

  /** Depth of the inventory of a report's newest version in a store (OCFL extension 0003). */
  private static final int INVENTORY_DEPTH = 5;

  private static final String INVENTORY = "inventory.json";
  private static final String LIBRARY = ".jar";
  private static final boolean UNIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

  private final List<String> arguments;
  private final Language language;
  private final Path program;
  private final long start;

  /** The files of an input, as the record has them. */
  private record FileState(String path, long size, FileTime changed) {

    String line() {
      return path + "\t" + size + "\t" + changed.to(TimeUnit.NANOSECONDS) + "\n";
    }
  }

  /**
   * Made before a build reads anything.
   *
   * @param arguments of the program
   */
  public UpToDateCheck(List<String> arguments, Language language) {
    this(arguments, language, program(), Clock.systemUTC());
  }

  UpToDateCheck(List<String> arguments, Language language, Path program, Clock clock) {
    this.arguments = arguments;
    this.language = language;
    this.program = program;
    this.start = clock.millis();
  }

  private static Path program() {
    try {
      return Path.of(
          UpToDateCheck.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the location of a class is a URI", e);
    }
  }

  /** The recorded message if the site is up to date. */
  public Optional<String> message() {
    try {
      Path site = site();
      String recorded = Files.readString(file(site));
      List<String> head = recorded.lines().takeWhile(line -> !line.isEmpty()).toList();
      if (head.size() < 4 || !head.get(1).equals(commandLine())) {
        return Optional.empty();
      }
      List<Path> inputs = head.stream().skip(2).map(Path::of).toList();
      String now = text(head, files(inputs), site);
      return recorded.equals(now) ? Optional.of(head.get(0)) : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      // There is no record, or the build reports it.
      return Optional.empty();
    }
  }

  /**
   * Records a build, unless an input changed just before it began or the program is not one file.
   *
   * @param read the content, the templates and the store
   * @param message one line, not empty
   */
  void record(Path site, List<Path> read, String message) throws IOException {
    Path file = file(site);
    Files.deleteIfExists(file);
    if (!Files.isRegularFile(program)) {
      return;
    }
    List<Path> inputs = new ArrayList<>(List.of(program.getParent()));
    read.forEach(input -> inputs.add(input.toAbsolutePath()));
    List<FileState> files = files(inputs);
    boolean settled = files.stream().allMatch(each -> each.changed.toMillis() < start - CLOCK_TICK);
    if (settled && Files.isDirectory(file.getParent())) {
      List<String> head = new ArrayList<>(List.of(message, commandLine()));
      inputs.forEach(input -> head.add(input.toString()));
      Path fresh = file.resolveSibling("up-to-date.new");
      Files.writeString(fresh, text(head, files, site));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** The folder that the arguments seem to name; its record shows whether they do. */
  private Path site() {
    String site = SiteOptions.FOLDER;
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).startsWith(SiteOptions.OPTION + "=")) {
        site = arguments.get(i).substring(SiteOptions.OPTION.length() + 1);
      } else if (arguments.get(i).equals(SiteOptions.OPTION) && i + 1 < arguments.size()) {
        site = arguments.get(i + 1);
      }
    }
    return Path.of(site);
  }

  private static Path file(Path site) throws IOException {
    return Publisher.stagingFolder(site).resolve("up-to-date");
  }

  private String commandLine() {
    Stream<Object> run = Stream.of(program, Path.of("").toAbsolutePath(), language);
    return Stream.concat(run, arguments.stream())
        .map(each -> each.toString().replace("\\", "\\\\").replace("\n", "\\n"))
        .map(each -> each.replace("\t", "\\t"))
        .collect(joining("\t"));
  }

  private static String text(List<String> head, List<FileState> inputs, Path site)
      throws IOException {
    List<FileState> files = new ArrayList<>(inputs);
    files.addAll(files(site, Integer.MAX_VALUE, ""));
    return files.stream()
        .map(FileState::line)
        .collect(joining("", String.join("\n", head) + "\n\n", ""));
  }

  /**
   * @param inputs the first one is the folder of the program, the last one the store
   */
  private static List<FileState> files(List<Path> inputs) throws IOException {
    int store = inputs.size() - 1;
    List<FileState> files = files(inputs.get(0), 1, LIBRARY);
    for (Path input : inputs.subList(1, store)) {
      files.addAll(files(input, Integer.MAX_VALUE, ""));
    }
    files.addAll(files(inputs.get(store), INVENTORY_DEPTH, INVENTORY));
    return files;
  }

  /** The files below a path that need not exist whose names end with the suffix; sorted. */
  private static List<FileState> files(Path root, int depth, String suffix) throws IOException {
    List<FileState> files = new ArrayList<>();
    if (Files.exists(root)) {
      add(root.toRealPath(), depth, suffix, files);
      files.sort(Comparator.comparing(FileState::path));
    }
    return files;
  }

  private static void add(Path path, int depth, String suffix, List<FileState> files)
      throws IOException {
    String time = UNIX ? "ctime" : "lastModifiedTime";
    Map<String, Object> attributes =
        Files.readAttributes(
            path, (UNIX ? "unix:" : "") + "size,isDirectory," + time, LinkOption.NOFOLLOW_LINKS);
    if (!attributes.get("isDirectory").equals(true)) {
      if (path.getFileName().toString().endsWith(suffix)) {
        FileTime changed = (FileTime) attributes.get(time);
        files.add(new FileState(path.toString(), (long) attributes.get("size"), changed));
      }
    } else if (depth > 0) {
      try (DirectoryStream<Path> folder = Files.newDirectoryStream(path)) {
        for (Path each : folder) {
          add(each, depth - 1, suffix, files);
        }
      }
    }
  }
}
