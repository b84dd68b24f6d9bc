package lantai.site.html;

import io.nayuki.qrcodegen.QrCode.Ecc;
import io.nayuki.qrcodegen.QrSegment;
import lantai.site.page.PageLayout.QrCode;

/**
 * A QR code as an SVG path.
 *
 * @param size width and height in modules, with the quiet zone
 * @param path of horizontal lines, one unit wide
 */
public record QrDrawing(int size, String path) {

  /** Width of the margin in modules (ISO/IEC 18004, 6.3.8). */
  private static final int QUIET_ZONE = 4;

  /**
   * The mask pattern: readers accept any (ISO/IEC 18004, 7.8). Choosing the best of eight would
   * take nine tenths of the time of a whole build.
   */
  private static final int MASK = 2;

  public static QrDrawing of(QrCode qr) {
    io.nayuki.qrcodegen.QrCode code =
        io.nayuki.qrcodegen.QrCode.encodeSegments(
            QrSegment.makeSegments(qr.text()), Ecc.LOW, 1, 40, MASK, true);
    return new QrDrawing(code.size + 2 * QUIET_ZONE, path(code));
  }

  private static String path(io.nayuki.qrcodegen.QrCode code) {
    StringBuilder path = new StringBuilder(code.size * code.size);
    for (int y = 0; y < code.size; y++) {
      // A line one unit wide in the middle of a row fills it.
      path.append('M').append(QUIET_ZONE).append(' ').append(y + QUIET_ZONE).append(".5");
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
    return path.toString();
  }
}
