package lantai.model;

/**
 * What an archive asks of a report and its pages do not show: the block {@code archive} of {@code
 * site.yaml}. Every component may be empty but the first two.
 *
 * @param secrecy 密级
 * @param retention 保管期限
 * @param fonds 全宗名称
 * @param fondsCode 全宗号
 * @param code 档号, as the archive gave it
 * @param documentNumber 文件编号
 */
public record ArchivalMetadata(
    String secrecy,
    String retention,
    String fonds,
    String fondsCode,
    String code,
    String documentNumber) {

  /** What may be published, and so what is kept here. */
  public static final String OPEN = "公开";

  /** Where nothing is said: open to all, to be kept for good. */
  public static final ArchivalMetadata UNSAID = new ArchivalMetadata(OPEN, "永久", "", "", "", "");

  public boolean isOpen() {
    return secrecy.equals(OPEN);
  }
}
