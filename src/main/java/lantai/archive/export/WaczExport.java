package lantai.archive.export;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lantai.archive.Snapshot;
import lantai.archive.export.WarcExport.WarcCapture;
import lantai.json.Json;
import lantai.output.Sha2;
import lantai.output.ZipWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.netpreserve.jwarc.URIs;

/**
 * A version as Web Archive Collection Zipped, 1.1.1. The index is plain and called {@code
 * index.cdx}: the names under which every replayer looks for one.
 */
final class WaczExport {

  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);
  private static final String WARC = "data.warc";

  private final Snapshot snapshot;
  private final ZipWriter zip;
  private final List<Map<String, Object>> resources = new ArrayList<>();

  private WaczExport(Snapshot snapshot, ZipWriter zip) {
    this.snapshot = snapshot;
    this.zip = zip;
  }

  /**
   * @param scratch where the archive inside the archive is written first
   */
  static void write(Snapshot snapshot, Path scratch, ZipWriter zip) throws IOException {
    try (zip) {
      new WaczExport(snapshot, zip).write(scratch);
    }
  }

  private void write(Path scratch) throws IOException {
    MessageDigest digest = Sha2.sha256();
    List<WarcCapture> captures;
    try (OutputStream out =
        new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(scratch)), digest)) {
      captures = WarcExport.write(snapshot, out);
    }
    String path = "archive/" + WARC;
    zip.add(path, () -> Files.newInputStream(scratch));
    list(path, HexFormat.of().formatHex(digest.digest()), Files.size(scratch));
    add("indexes/index.cdx", index(captures));
    add("pages/pages.jsonl", pages(captures));
    String description = Json.pretty(description());
    zip.add("datapackage.json", () -> new ByteArrayInputStream(bytes(description)));
    Map<String, Object> sum = new LinkedHashMap<>();
    sum.put("path", "datapackage.json");
    sum.put("hash", "sha256:" + Sha2.hex(bytes(description)));
    byte[] seal = bytes(Json.pretty(sum));
    zip.add("datapackage-digest.json", () -> new ByteArrayInputStream(seal));
  }

  private void add(String path, String text) throws IOException {
    byte[] content = bytes(text);
    zip.add(path, () -> new ByteArrayInputStream(content));
    list(path, Sha2.hex(content), content.length);
  }

  private void list(String path, String sha256, long size) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", path.substring(path.lastIndexOf('/') + 1));
    resource.put("path", path);
    resource.put("hash", "sha256:" + sha256);
    resource.put("bytes", size);
    resources.add(resource);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A line an address, in the order of their keys (CDXJ). */
  private String index(List<WarcCapture> captures) {
    String time =
        TIMESTAMP.format(snapshot.version().published().withOffsetSameInstant(ZoneOffset.UTC));
    return captures.stream()
        .sorted(Comparator.comparing(capture -> URIs.toNormalizedSurt(capture.url())))
        .map(capture -> URIs.toNormalizedSurt(capture.url()) + " " + time + " " + entry(capture))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String entry(WarcCapture capture) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("url", capture.url());
    entry.put("mime", capture.mediaType());
    entry.put("status", "200");
    entry.put("digest", "sha256:" + capture.sha256());
    entry.put("length", String.valueOf(capture.length()));
    entry.put("offset", String.valueOf(capture.offset()));
    entry.put("filename", WARC);
    return Json.of(entry).text();
  }

  /** The pages with their text, by which a replayer's own search finds them. */
  private String pages(List<WarcCapture> captures) throws IOException {
    StringBuilder lines = new StringBuilder();
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("format", "json-pages-1.0");
    head.put("id", "pages");
    head.put("title", snapshot.title());
    head.put("hasText", true);
    lines.append(Json.of(head).text()).append('\n');
    for (WarcCapture capture : captures) {
      if (capture.mediaType().equals("text/html") && !capture.url().endsWith("/")) {
        lines.append(Json.of(page(capture)).text()).append('\n');
      }
    }
    return lines.toString();
  }

  private Map<String, Object> page(WarcCapture capture) throws IOException {
    Document document =
        Jsoup.parse(
            new String(DigestCheckingInputStream.read(capture.file()), StandardCharsets.UTF_8));
    Element main = document.selectFirst("main");
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("id", Sha2.hex(bytes(capture.url())).substring(0, 32));
    page.put("url", capture.url());
    page.put("ts", published());
    page.put("title", document.title());
    page.put("text", (main == null ? document.body() : main).text());
    return page;
  }

  private String published() {
    return snapshot.version().published().toInstant().toString();
  }

  private Map<String, Object> description() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("profile", "data-package");
    all.put("wacz_version", "1.1.1");
    all.put("title", snapshot.title());
    String kind = snapshot.version().kind().word();
    all.put(
        "description",
        snapshot.version().label() + " " + kind + "：" + snapshot.version().message());
    all.put("created", published());
    all.put("software", snapshot.software());
    all.put("mainPageUrl", snapshot.base() + "index.html");
    all.put("mainPageDate", published());
    all.put("resources", resources);
    return all;
  }
}
