package lantai.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortableDeflaterTest {

  @RepeatedTest(200)
  void deflatedBytesAreInflatedAgain(RepetitionInfo repetition) throws IOException {
    Random random = new Random(repetition.getCurrentRepetition());
    byte[] bytes = new byte[random.nextInt(100_000)];
    int alphabet = 1 + random.nextInt(256);
    for (int i = 0; i < bytes.length; i++) {
      boolean copied = i > 0 && random.nextInt(8) > 0;
      bytes[i] = copied ? bytes[random.nextInt(i)] : (byte) random.nextInt(alphabet);
    }

    assertArrayEquals(bytes, inflated(deflated(bytes, 1 + random.nextInt(5000))));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 257, 258, 259, 260, 32767, 32768, 32769, 65536, 100_000})
  void runOfOneByteIsInflatedAgain(int length) throws IOException {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) '0');

    assertArrayEquals(bytes, inflated(deflated(bytes, 8192)));
  }

  @Test
  void everyLengthAndDistanceOfAMatchIsInflated() throws IOException {
    Random random = new Random(7);
    for (int distance = 1; distance < 32_000; distance += 1 + distance / 9) {
      byte[] bytes = new byte[distance + 3 + random.nextInt(256)];
      for (int i = 0; i < distance; i++) {
        bytes[i] = (byte) random.nextInt(256);
      }
      for (int i = distance; i < bytes.length; i++) {
        bytes[i] = bytes[i - distance];
      }
      assertArrayEquals(bytes, inflated(deflated(bytes, 8192)), "distance " + distance);
    }
  }

  @Test
  void outputDependsOnlyOnTheInputAndNotOnItsChunks() throws IOException {
    byte[] text = "确保粮食产量430亿斤以上。".repeat(4000).getBytes(StandardCharsets.UTF_8);

    assertArrayEquals(deflated(text, 1), deflated(text, text.length));
  }

  @Test
  void repeatedTextIsCompressedToAFraction() throws IOException {
    byte[] text =
        "<c r=\"A1\" t=\"s\"><v>430</v></c>".repeat(9000).getBytes(StandardCharsets.UTF_8);

    int size = deflated(text, 8192).length;

    assertTrue(size < text.length / 60, () -> size + " of " + text.length);
  }

  @Test
  void deflaterIsReusableAfterAReset() throws IOException {
    PortableDeflater deflater = new PortableDeflater();
    byte[] first = written("甲甲甲甲", deflater);
    assertEquals(12, deflater.getBytesRead());
    assertEquals(first.length, deflater.getBytesWritten());
    deflater.reset();

    assertArrayEquals(first, written("甲甲甲甲", deflater));
  }

  private static byte[] written(String text, Deflater deflater) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DeflaterOutputStream stream = new DeflaterOutputStream(out, deflater);
    stream.write(text.getBytes(StandardCharsets.UTF_8));
    stream.finish();
    return out.toByteArray();
  }

  private static byte[] deflated(byte[] bytes, int atOnce) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream stream = new DeflaterOutputStream(out, new PortableDeflater())) {
      for (int at = 0; at < bytes.length; at += atOnce) {
        stream.write(bytes, at, Math.min(atOnce, bytes.length - at));
      }
    }
    return out.toByteArray();
  }

  private static byte[] inflated(byte[] bytes) throws IOException {
    Inflater raw = new Inflater(true);
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes), raw)) {
      return in.readAllBytes();
    } finally {
      raw.end();
    }
  }
}
