package lantai.site.html;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import io.nayuki.qrcodegen.QrCode.Ecc;
import io.nayuki.qrcodegen.QrSegment;
import lantai.site.page.QrCode;

/** What a template sees of a square code, worked out when it looks. */
final class QrCodeModel implements TemplateHashModel {

  /** ISO/IEC 18004, 6.3.8: four modules. */
  private static final int QUIET = 4;

  /**
   * The mask pattern, any of which a reader undoes (7.8). Trying all eight for the smoothest look
   * would take nine tenths of the time of a whole build.
   */
  private static final int MASK = 2;

  private final QrCode qr;
  private io.nayuki.qrcodegen.QrCode code;
  private String path;

  QrCodeModel(QrCode qr) {
    this.qr = qr;
  }

  @Override
  public synchronized TemplateModel get(String key) {
    return switch (key) {
      case "size" -> new SimpleScalar(String.valueOf(code().size + 2 * QUIET));
      case "path" -> new SimpleScalar(path());
      default -> null;
    };
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  private String path() {
    if (path == null) {
      path = path(code());
    }
    return path;
  }

  private io.nayuki.qrcodegen.QrCode code() {
    if (code == null) {
      code =
          io.nayuki.qrcodegen.QrCode.encodeSegments(
              QrSegment.makeSegments(qr.text()), Ecc.LOW, 1, 40, MASK, true);
    }
    return code;
  }

  private static String path(io.nayuki.qrcodegen.QrCode code) {
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
    return path.toString();
  }
}
