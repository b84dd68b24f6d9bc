package lantai.site.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.nayuki.qrcodegen.QrCode.Ecc;
import io.nayuki.qrcodegen.QrSegment;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.site.page.PageLayout.QrCode;
import org.junit.jupiter.api.Test;

class QrDrawingTest {

  private static final String TEXT = "https://lantai.example/r/2-4.html";
  private static final int QUIET_ZONE = 4;
  private static final Pattern COMMAND =
      Pattern.compile("M(\\d+) (\\d+)\\.5|h(\\d+)|m(\\d+) 0|(.)");

  @Test
  void thePathRunsAlongTheDarkModules() {
    io.nayuki.qrcodegen.QrCode code =
        io.nayuki.qrcodegen.QrCode.encodeSegments(
            QrSegment.makeSegments(TEXT), Ecc.LOW, 1, 40, 2, true);
    QrDrawing drawing = QrDrawing.of(new QrCode(TEXT));
    boolean[][] drawn = modules(drawing);

    assertEquals(code.size + 2 * QUIET_ZONE, drawing.size());
    for (int y = 0; y < drawing.size(); y++) {
      for (int x = 0; x < drawing.size(); x++) {
        assertEquals(code.getModule(x - QUIET_ZONE, y - QUIET_ZONE), drawn[y][x], x + " " + y);
      }
    }
  }

  private static boolean[][] modules(QrDrawing drawing) {
    boolean[][] modules = new boolean[drawing.size()][drawing.size()];
    int x = 0;
    int y = 0;
    Matcher command = COMMAND.matcher(drawing.path());
    while (command.find()) {
      assertEquals(null, command.group(5), "unknown command");
      if (command.group(1) != null) {
        x = Integer.parseInt(command.group(1));
        y = Integer.parseInt(command.group(2));
      } else if (command.group(4) != null) {
        x += Integer.parseInt(command.group(4));
      } else {
        for (int end = x + Integer.parseInt(command.group(3)); x < end; x++) {
          modules[y][x] = true;
        }
      }
    }
    return modules;
  }
}
