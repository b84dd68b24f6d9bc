package lantai.model;

import lantai.model.table.ContentField;
import lantai.model.table.ContentField.Presence;
import org.jspecify.annotations.Nullable;

/**
 * The mapping {@code archive} of {@code site.yaml}. Secrecy and retention have defaults; other
 * values are empty if absent.
 */
public record ArchivalMetadata(
    @ContentField(
            label = "密级",
            english = "Secrecy",
            help = "密级；不写就是 公开。只有公开的才会发布和存档。",
            presence = Presence.OPTIONAL)
        String secrecy,
    @ContentField(
            label = "保管期限",
            english = "Retention",
            help = "保管期限；不写就是 永久。",
            presence = Presence.OPTIONAL)
        String retention,
    @ContentField(
            label = "全宗名称",
            english = "Name of the fonds",
            help = "全宗名称，即档案所属的机关。",
            presence = Presence.OPTIONAL)
        String fonds,
    @ContentField(
            key = "fonds-code",
            label = "全宗号",
            english = "Code of the fonds",
            help = "全宗号。",
            presence = Presence.OPTIONAL)
        String fondsCode,
    @ContentField(
            key = "archival-code",
            label = "档号",
            english = "Archival code",
            help = "档号。",
            presence = Presence.OPTIONAL)
        String code,
    @ContentField(
            key = "document-number",
            label = "文件编号",
            english = "Document number",
            help = "文件编号。",
            presence = Presence.OPTIONAL)
        String documentNumber) {

  /** The only degree of secrecy that permits publication. */
  public static final String OPEN = "公开";

  public ArchivalMetadata {
    secrecy = or(secrecy, OPEN);
    retention = or(retention, "永久");
    fonds = or(fonds, "");
    fondsCode = or(fondsCode, "");
    code = or(code, "");
    documentNumber = or(documentNumber, "");
  }

  private static String or(@Nullable String given, String usual) {
    return given == null || given.isEmpty() ? usual : given;
  }

  public boolean isOpen() {
    return secrecy.equals(OPEN);
  }
}
