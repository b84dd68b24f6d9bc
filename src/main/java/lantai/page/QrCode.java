package lantai.page;

import io.nayuki.qrcodegen.QrCode.Ecc;
import io.nayuki.qrcodegen.QrSegment;

/**
 * A square code (ISO/IEC 18004) as one path of an SVG image, a unit a module.
 *
 * @param size modules on a side, the quiet zone of four on each side included
 * @param path the dark modules
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
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        int end = x;
        while (end < code.size && code.getModule(end, y)) {
          end++;
        }
        if (end > x) {
          int width = end - x;
          path.append("M").append(x + QUIET).append(" ").append(y + QUIET);
          path.append("h").append(width).append("v1h-").append(width).append("z");
          x = end;
        }
      }
    }
    return new QrCode(code.size + 2 * QUIET, path.toString());
  }
}
