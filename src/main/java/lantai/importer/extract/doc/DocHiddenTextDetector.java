package lantai.importer.extract.doc;

import java.util.OptionalInt;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.jspecify.annotations.Nullable;

/**
 * Detects hidden text of an old Word document, including text hidden by the base of its character
 * style, which POI ignores.
 */
final class DocHiddenTextDetector {

  /** Codes of the properties for a character style and for hidden text ([MS-DOC] 2.6.1). */
  private static final int STYLE = 0x30;

  private static final int HIDDEN = 0x3C;

  /** Longest chain of base styles that is followed, since it may be circular. */
  private static final int DEPTH = 20;

  private final HWPFDocument document;

  DocHiddenTextDetector(HWPFDocument document) {
    this.document = document;
  }

  boolean contains(CharacterRun run) {
    return run.isVanished()
        || document.getCharacterTable().getTextRuns().stream()
            .filter(found -> found.getStart() <= run.getStartOffset())
            .filter(found -> found.getEnd() > run.getStartOffset())
            .anyMatch(found -> hides(found.getGrpprl()));
  }

  private boolean hides(byte[] properties) {
    StyleSheet styles = document.getStyleSheet();
    OptionalInt hidden = value(properties, HIDDEN);
    int style = value(properties, STYLE).orElse(styles.numStyles());
    for (int depth = 0; hidden.isEmpty() && style < styles.numStyles() && depth < DEPTH; depth++) {
      StyleDescription found = styles.getStyleDescription(style);
      hidden = found == null ? OptionalInt.of(0) : value(styles.getCHPX(style), HIDDEN);
      style = found == null ? styles.numStyles() : found.getBaseStyle();
    }
    return hidden.orElse(0) == 1;
  }

  private static OptionalInt value(byte @Nullable [] properties, int code) {
    OptionalInt value = OptionalInt.empty();
    SprmIterator property = new SprmIterator(properties == null ? new byte[0] : properties, 0);
    while (property.hasNext()) {
      SprmOperation next = property.next();
      if (next.getType() == SprmOperation.TYPE_CHP && next.getOperation() == code) {
        value = OptionalInt.of(next.getOperand());
      }
    }
    return value;
  }
}
