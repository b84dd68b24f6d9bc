package lantai.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkipUnchangedOutputStreamTest {

  /** More than is held against the old file, or written, at once. */
  private static final int LARGE = 200_000;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1 << 16, (1 << 16) + 1, LARGE})
  void whatTheOldFileHasIsNotWritten(int size) throws IOException {
    byte[] bytes = bytes(size, 1);
    Files.write(old(), bytes);

    DiskContent content = written(bytes, new Random(2));

    assertEquals(new DiskContent(old(), size, Sha2.hex(bytes)), content);
    assertFalse(Files.exists(target()));
  }

  @Test
  void whereverTheOldFileDiffersTheNewOneIsAsItWasWritten() throws IOException {
    Random random = new Random(3);
    for (int run = 0; run < 200; run++) {
      byte[] bytes = bytes(random.nextInt(LARGE), run);
      byte[] before = Arrays.copyOf(bytes, random.nextInt(LARGE));
      if (random.nextBoolean() && before.length > 0) {
        before[random.nextInt(before.length)]++;
      }
      Files.write(old(), before);
      Files.deleteIfExists(target());

      DiskContent content = written(bytes, random);

      boolean same = Arrays.equals(before, bytes);
      assertEquals(
          new DiskContent(same ? old() : target(), bytes.length, Sha2.hex(bytes)), content);
      assertArrayEquals(bytes, content.bytes());
      assertArrayEquals(before, Files.readAllBytes(old()));
    }
  }

  @Test
  void whereThereIsNoOldFileItIsWrittenThoughItBeEmpty() throws IOException {
    DiskContent content = written(new byte[0], new Random(4));

    assertEquals(target(), content.file());
    assertEquals(0, Files.size(target()));
  }

  @Test
  void aLinkIsNoOldFile() throws IOException {
    byte[] bytes = bytes(10, 5);
    Path elsewhere = Files.write(folder.resolve("elsewhere"), bytes);
    Files.createSymbolicLink(old(), elsewhere);

    assertEquals(target(), written(bytes, new Random(6)).file());
  }

  /** In pieces of any size. */
  private DiskContent written(byte[] bytes, Random random) throws IOException {
    try (SkipUnchangedOutputStream sheet = new SkipUnchangedOutputStream(old(), target())) {
      for (int at = 0; at < bytes.length; ) {
        int piece = Math.min(bytes.length - at, 1 + random.nextInt(LARGE));
        sheet.write(bytes, at, piece);
        at += piece;
      }
      return sheet.finish(random.nextBoolean());
    }
  }

  private Path old() {
    return folder.resolve("old");
  }

  private Path target() {
    return folder.resolve("target");
  }

  private static byte[] bytes(int size, int seed) {
    byte[] bytes = new byte[size];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }
}
