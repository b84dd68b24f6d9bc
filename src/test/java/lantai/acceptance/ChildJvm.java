package lantai.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Starts the classes of this test run in another Java process. */
public final class ChildJvm {

  private ChildJvm() {}

  /** A process of the same Java. */
  public static ProcessBuilder of(Class<?> main, List<String> options, String... arguments) {
    return of(Path.of(System.getProperty("java.home")), main, options, arguments);
  }

  public static ProcessBuilder of(
      Path home, Class<?> main, List<String> options, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin/java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", absoluteClassPath(), main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  /** A Java 25, from {@code JAVA25_HOME} or where systems put it; empty where there is none. */
  public static Optional<Path> java25() throws IOException {
    String named = System.getenv("JAVA25_HOME");
    if (named != null && !named.isEmpty()) {
      return Optional.of(Path.of(named));
    }
    Path usual = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(usual)) {
      return Optional.empty();
    }
    try (Stream<Path> found = Files.list(usual)) {
      return found
          .filter(home -> home.getFileName().toString().contains("25"))
          .filter(home -> Files.isExecutable(home.resolve("bin/java")))
          .sorted()
          .findFirst();
    }
  }

  /** The class path may have relative entries, and the other process may run elsewhere. */
  private static String absoluteClassPath() {
    String separator = System.getProperty("path.separator");
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(separator)) {
      entries.add(Path.of(entry).toAbsolutePath().toString());
    }
    return String.join(separator, entries);
  }
}
