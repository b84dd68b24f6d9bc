package lantai.archive.export;

import java.io.BufferedOutputStream;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lantai.archive.ArchivedFileReader;
import lantai.archive.Snapshot;
import lantai.archive.export.WarcExporter.WarcCapture;
import lantai.archive.history.VersionMetadata;
import lantai.json.Json;
import lantai.output.Sha2;
import lantai.output.ZipWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.netpreserve.jwarc.URIs;

/**
 * Writes a version as WACZ 1.1.1. The index is not compressed, and is named {@code index.cdx}, as
 * all replayers expect.
 */
final class WaczExporter {

  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);
  private static final String WARC = "data.warc";

  private final Snapshot snapshot;
  private final ZipWriter zip;
  private final List<WaczResource> resources = new ArrayList<>();

  private record WaczResource(String name, String path, String hash, long bytes) {}

  private record PackageDigest(String path, String hash) {}

  private record PageListHeader(String format, String id, String title, boolean hasText) {}

  private record ListedPage(String id, String url, String ts, String title, String text) {}

  private WaczExporter(Snapshot snapshot, ZipWriter zip) {
    this.snapshot = snapshot;
    this.zip = zip;
  }

  static void write(Snapshot snapshot, Path warc, ZipWriter zip) throws IOException {
    try (zip) {
      new WaczExporter(snapshot, zip).write(warc);
    }
  }

  private void write(Path warc) throws IOException {
    MessageDigest digest = Sha2.sha256();
    List<WarcCapture> captures;
    try (OutputStream out =
        new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(warc)), digest)) {
      captures = WarcExporter.write(snapshot, out);
    }
    String path = "archive/" + WARC;
    zip.add(path, () -> Files.newInputStream(warc));
    addResource(path, Sha2.hex(digest), Files.size(warc));
    addResource("indexes/index.cdx", index(captures));
    addResource("pages/pages.jsonl", pages(captures));

    byte[] dataPackage = utf8(Json.pretty(dataPackage()));
    zip.add("datapackage.json", dataPackage);
    PackageDigest hash = new PackageDigest("datapackage.json", "sha256:" + Sha2.hex(dataPackage));
    zip.add("datapackage-digest.json", utf8(Json.pretty(hash)));
  }

  private void addResource(String path, String text) throws IOException {
    byte[] content = utf8(text);
    zip.add(path, content);
    addResource(path, Sha2.hex(content), content.length);
  }

  private void addResource(String path, String sha256, long size) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    resources.add(new WaczResource(name, path, "sha256:" + sha256, size));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the index in CDXJ: a line for each capture, sorted by SURT key. */
  private String index(List<WarcCapture> captures) {
    String time =
        TIMESTAMP.format(snapshot.version().published().withOffsetSameInstant(ZoneOffset.UTC));
    return captures.stream()
        .sorted(Comparator.comparing(capture -> URIs.toNormalizedSurt(capture.url())))
        .map(capture -> URIs.toNormalizedSurt(capture.url()) + " " + time + " " + entry(capture))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Returns the JSON of a line of the index; numbers are strings. */
  private static String entry(WarcCapture capture) {
    Map<String, String> entry = new LinkedHashMap<>();
    entry.put("url", capture.url());
    entry.put("mime", capture.mediaType());
    entry.put("status", "200");
    entry.put("digest", "sha256:" + capture.sha256());
    entry.put("length", String.valueOf(capture.length()));
    entry.put("offset", String.valueOf(capture.offset()));
    entry.put("filename", WARC);
    return Json.of(entry).text();
  }

  /** Returns the list of pages with their text, which replayers search. */
  private String pages(List<WarcCapture> captures) throws IOException {
    PageListHeader header =
        new PageListHeader("json-pages-1.0", "pages", snapshot.description().title(), true);
    StringBuilder lines = new StringBuilder(Json.of(header).text()).append('\n');
    try (ArchivedFileReader reader = new ArchivedFileReader()) {
      for (WarcCapture capture : captures) {
        if (capture.mediaType().equals("text/html") && !capture.url().endsWith("/")) {
          byte[] content = reader.read(capture.file());
          lines.append(Json.of(page(capture, content)).text()).append('\n');
        }
      }
    }
    return lines.toString();
  }

  private ListedPage page(WarcCapture capture, byte[] content) {
    Document document = Jsoup.parse(new String(content, StandardCharsets.UTF_8));
    Element main = document.selectFirst("main");
    String id = Sha2.hex(utf8(capture.url())).substring(0, 32);
    String text = (main == null ? document.body() : main).text();
    return new ListedPage(id, capture.url(), published(), document.title(), text);
  }

  private String published() {
    return snapshot.version().published().toInstant().toString();
  }

  private Map<String, Object> dataPackage() {
    VersionMetadata version = snapshot.version();
    String description = version.label() + " " + version.headline();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("profile", "data-package");
    all.put("wacz_version", "1.1.1");
    all.put("title", snapshot.description().title());
    all.put("description", description);
    all.put("created", published());
    all.put("software", snapshot.description().software());
    all.put("mainPageUrl", snapshot.address() + "index.html");
    all.put("mainPageDate", published());
    all.put("resources", resources);
    return all;
  }
}
