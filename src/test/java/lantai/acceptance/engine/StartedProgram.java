package lantai.acceptance.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that runs until it is closed, and whose files are removed then. */
final class StartedProgram implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final Path output;

  /**
   * @param output the file for what the program prints
   * @param environment variables besides those of this process
   */
  StartedProgram(Path program, Path output, Map<String, String> environment, String... arguments)
      throws IOException {
    this.output = output;
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().putAll(environment);
    process = builder.start();
  }

  /** A question that is asked again until it has an answer. */
  interface Question<T> {
    /** The answer, or null if there is none yet. */
    T ask() throws IOException;
  }

  /** Waits for an answer while the program runs. */
  <T> T await(Question<T> question) throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (System.nanoTime() < end && process.isAlive()) {
      T answer = question.ask();
      if (answer != null) {
        return answer;
      }
      pause();
    }
    throw new IOException(
        process.info().command().orElse("the program")
            + " has not started: "
            + Files.readString(output));
  }

  /** Waits a moment, or until the program ends. */
  private void pause() throws IOException {
    try {
      process.waitFor(20, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** Ends the program and the processes it started. */
  @Override
  public void close() {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroy();
    started.forEach(ProcessHandle::destroy);
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
