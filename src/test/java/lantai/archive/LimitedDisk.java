package lantai.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small file system in memory. Mounting it requires administrator rights. */
record LimitedDisk(Path folder) implements AutoCloseable {

  /** Mounts the file system; skips the test if it cannot be mounted. */
  static LimitedDisk mounted(Path folder, String size) throws IOException {
    Files.createDirectories(folder);
    List<String> mount =
        List.of("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString());
    assumeTrue(exitCode(mount) == 0, "no right to mount a small disk");
    return new LimitedDisk(folder);
  }

  void run(String... command) {
    assertEquals(0, exitCode(List.of(command)));
  }

  /** Fills the disk with a file, except for some bytes. */
  Path fillUpTo(int free) throws IOException {
    Path filler = folder.resolve("filler");
    long length = Math.max(0, Files.getFileStore(folder).getUsableSpace() - free);
    Files.write(filler, new byte[(int) length]);
    return filler;
  }

  private static int exitCode(List<String> command) {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      // The program is not installed.
      return 1;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    run("umount", folder.toString());
  }
}
