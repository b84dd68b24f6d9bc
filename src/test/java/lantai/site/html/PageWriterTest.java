package lantai.site.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageWriterTest {

  private static final String[] PIECES = {"<p>", "江西", "\uD842\uDFB7", "\uD842", "\uDFB7", "é", ""};

  @Test
  void theBytesAreThoseOfTheWholeTextHoweverItCame() {
    Random random = new Random(1);
    for (int run = 0; run < 20; run++) {
      PageWriter writer = new PageWriter();
      StringBuilder whole = new StringBuilder();
      int length = random.nextInt(200_000);
      while (whole.length() < length) {
        String piece = PIECES[random.nextInt(PIECES.length)].repeat(random.nextInt(5_000));
        switch (random.nextInt(3)) {
          case 0 -> writer.write("x" + piece + "x", 1, piece.length());
          case 1 -> writer.write(("x" + piece).toCharArray(), 1, piece.length());
          default -> piece.chars().forEach(writer::write);
        }
        whole.append(piece);
      }

      assertArrayEquals(whole.toString().getBytes(StandardCharsets.UTF_8), writer.bytes());
    }
  }
}
