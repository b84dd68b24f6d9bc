package lantai.archive.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.archive.ArchivedFile;
import lantai.archive.ArchivedFileReader;
import lantai.archive.Snapshot;
import lantai.json.Json;
import lantai.output.ResourceFileReader;

/**
 * Makes the documents that accompany an exported version to an archive, as CSV for spreadsheets.
 */
final class TransferDocumentFactory {

  /**
   * Lines with standard, item and source: a key of the metadata, {@code =} text, {@code -} or
   * {@code @}.
   */
  private static final String CHECKLIST = "archive/checklist.tsv";

  private static final String NOT = "未落实";

  /** The mark by which spreadsheets recognise UTF-8. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private TransferDocumentFactory() {}

  /** Returns the transfer list: each file with its size and digest. */
  static String list(Snapshot snapshot) throws IOException {
    StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
    csv.append(line("序号", "文件", "字节数", "SHA-512", "版本", "题名"));
    int number = 0;
    try (ArchivedFileReader reader = new ArchivedFileReader()) {
      for (ArchivedFile file : snapshot.files()) {
        number++;
        csv.append(
            line(
                String.valueOf(number),
                file.path(),
                String.valueOf(reader.read(file).length),
                file.sha512(),
                snapshot.version().label(),
                snapshot.description().title()));
      }
    }
    return csv.toString();
  }

  /** Returns each item of the standards with its value in the version. */
  static String checklist(Snapshot snapshot) throws IOException {
    Map<?, ?> metadata = (Map<?, ?>) Json.read(snapshot.metadata());
    StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
    csv.append(line("标准", "项目", "落实之处", "内容"));
    for (String each : ResourceFileReader.text(CHECKLIST).lines().toList()) {
      String[] item = each.split("\t");
      csv.append(
          line(item[0], item[1], place(item[2], snapshot, metadata), value(item[2], metadata)));
    }
    csv.append(line("说明", "条目名称据公开资料整理，移交前请对照标准原文", "", ""));
    return csv.toString();
  }

  private static String place(String where, Snapshot snapshot, Map<?, ?> metadata)
      throws IOException {
    if (where.startsWith("=")) {
      return where.substring(1);
    }
    if (where.equals("@")) {
      List<String> fixed =
          snapshot.files().stream()
              .map(ArchivedFile::path)
              .filter(path -> path.startsWith("attachments/") && path.matches("(?i).*\\.(ofd|pdf)"))
              .toList();
      return fixed.isEmpty() ? NOT : String.join("；", fixed);
    }
    return metadata.containsKey(where) ? "meta/snapshot.json 的 " + where : NOT;
  }

  private static String value(String where, Map<?, ?> metadata) {
    return metadata.get(where) instanceof String text ? text : "";
  }

  /** Returns a line in the format of RFC 4180. */
  private static String line(String... cells) {
    return Stream.of(cells)
        .map(
            cell ->
                cell.matches("(?s).*[\",\r\n].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell)
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  /** Returns the documents by the endings of their names. */
  static Map<String, byte[]> of(Snapshot snapshot) throws IOException {
    return Map.of(
        ".transfer.csv", list(snapshot).getBytes(StandardCharsets.UTF_8),
        ".checklist.csv", checklist(snapshot).getBytes(StandardCharsets.UTF_8));
  }
}
