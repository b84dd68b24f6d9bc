package lantai.page;

import io.nayuki.qrcodegen.QrCode.Ecc;
import io.nayuki.qrcodegen.QrSegment;

/**
 * A square code (ISO/IEC 18004) as one line of an SVG image, a unit wide and a unit a module.
 *
 * @param size modules on a side, the quiet zone of four on each side included
 * @param path along the dark modules
 */
public record QrCode(int size, String path) {

  /** ISO/IEC 18004, 6.3.8: four modules. */
  private static final int QUIET = 4;

  /**
   * The mask pattern, any of which a reader undoes (7.8). Trying all eight for the smoothest look
   * would take nine tenths of the time of a whole build.
   */
  private static final int MASK = 2;

  static QrCode of(String text) {
    io.nayuki.qrcodegen.QrCode code =
        io.nayuki.qrcodegen.QrCode.encodeSegments(
            QrSegment.makeSegments(text), Ecc.LOW, 1, 40, MASK, true);
    StringBuilder path = new StringBuilder(code.size * code.size);
    for (int y = 0; y < code.size; y++) {
      // In the middle of the row, which a line one unit wide fills.
      path.append('M').append(QUIET).append(' ').append(y + QUIET).append(".5");
      int x = 0;
      while (x < code.size) {
        boolean dark = code.getModule(x, y);
        int start = x;
        while (x < code.size && code.getModule(x, y) == dark) {
          x++;
        }
        if (dark) {
          path.append('h').append(x - start);
        } else if (x < code.size) {
          path.append('m').append(x - start).append(" 0");
        }
      }
    }
    return new QrCode(code.size + 2 * QUIET, path.toString());
  }
}
