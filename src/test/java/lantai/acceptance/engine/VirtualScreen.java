package lantai.acceptance.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A screen in memory, for a browser that cannot do without one. */
final class VirtualScreen implements AutoCloseable {

  private final StartedProgram program;
  private final String name;

  /**
   * @param folder for what the program prints
   */
  VirtualScreen(Path path, Path folder) throws IOException {
    Path output = folder.resolve("screen.log");
    program =
        new StartedProgram(
            path, output, Map.of(), "-displayfd", "1", "-screen", "0", "1440x1200x24");
    name = program.await(() -> firstLine(output));
  }

  /** The screen chooses a number that is free and prints it. */
  private static String firstLine(Path output) throws IOException {
    String printed = Files.readString(output);
    return printed.endsWith("\n") ? ":" + printed.lines().findFirst().orElseThrow() : null;
  }

  String name() {
    return name;
  }

  @Override
  public void close() {
    program.close();
  }
}
