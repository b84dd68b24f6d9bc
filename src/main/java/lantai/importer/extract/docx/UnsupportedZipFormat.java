package lantai.importer.extract.docx;

import java.util.Collection;
import lantai.importer.extract.RejectedFileException;

/** ZIP-based formats that are rejected. */
enum UnsupportedZipFormat {
  OFD("import-ofd", "OFD"),
  EXCEL("import-other-format", "XLSX"),
  POWERPOINT("import-other-format", "PPTX"),
  EPUB("import-other-format", "EPUB"),
  OTHER("import-no-document", "ZIP");

  private final String messageKey;
  private final String label;

  UnsupportedZipFormat(String messageKey, String label) {
    this.messageKey = messageKey;
    this.label = label;
  }

  static UnsupportedZipFormat of(Collection<String> entries) {
    if (entries.stream().anyMatch(entry -> entry.equalsIgnoreCase("OFD.xml"))) {
      return OFD;
    }
    if (entries.contains("META-INF/container.xml")) {
      return EPUB;
    }
    if (entries.stream().anyMatch(entry -> entry.startsWith("xl/"))) {
      return EXCEL;
    }
    return entries.stream().anyMatch(entry -> entry.startsWith("ppt/")) ? POWERPOINT : OTHER;
  }

  RejectedFileException rejection(String file) {
    return new RejectedFileException(messageKey, file, label);
  }
}
