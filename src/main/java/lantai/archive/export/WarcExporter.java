package lantai.archive.export;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lantai.archive.ArchivedFile;
import lantai.archive.ArchivedFileReader;
import lantai.archive.Snapshot;
import lantai.output.MediaTypes;
import lantai.output.Sha2;
import org.jsoup.Jsoup;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * Writes a version as WARC 1.1 (ISO 28500:2017). The file is not compressed, because compressed
 * bytes depend on the zlib version. The files were generated, not fetched, so they are {@code
 * resource} records (6.5) without HTTP headers.
 */
final class WarcExporter {

  private static final String INDEX = "index.html";

  private final Snapshot snapshot;
  private final WarcWriter writer;
  private final List<WarcCapture> captures = new ArrayList<>();

  /** A file's record under one URL; its offset and length in the WARC file are in bytes. */
  record WarcCapture(
      ArchivedFile file, String url, String mediaType, long offset, long length, String sha256) {}

  private WarcExporter(Snapshot snapshot, WarcWriter writer) {
    this.snapshot = snapshot;
    this.writer = writer;
  }

  /** Returns the captures, in the order of their records. */
  static List<WarcCapture> write(Snapshot snapshot, OutputStream out) throws IOException {
    WarcExporter export = new WarcExporter(snapshot, new WarcWriter(out));
    export.writeWarcinfo();
    try (ArchivedFileReader reader = new ArchivedFileReader()) {
      for (ArchivedFile file : snapshot.files()) {
        if (file.path().startsWith(Snapshot.SITE)) {
          export.writeResources(file, reader.read(file));
        }
      }
    }
    export.writeMetadata();
    return export.captures;
  }

  private void writeWarcinfo() throws IOException {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("software", List.of(snapshot.description().software()));
    fields.put("format", List.of("WARC File Format 1.1"));
    fields.put("description", List.of("由生成器从构建结果写出，非网络抓取"));
    fields.put("isPartOf", List.of(snapshot.report() + " " + snapshot.version().label()));
    write(new Warcinfo.Builder().recordId(recordId("warcinfo")).fields(fields));
  }

  /**
   * Writes a file under each URL at which a static web server would serve it: its own, the URL of
   * its folder if it is an index, and with the queries of its forms. For other queries, replayers
   * use the closest match.
   */
  private void writeResources(ArchivedFile file, byte[] content) throws IOException {
    String path = file.path().substring(Snapshot.SITE.length());
    String url = snapshot.address() + path;
    writeResource(file, url, content);
    for (String query : formQueries(path, content)) {
      writeResource(file, url + query, content);
    }
    if (path.equals(INDEX) || path.endsWith("/" + INDEX)) {
      writeResource(file, url.substring(0, url.length() - INDEX.length()), content);
    }
  }

  /** Returns the queries with empty values ({@code ?q=}) of the forms whose action is the page. */
  private static List<String> formQueries(String path, byte[] content) {
    if (!path.endsWith(".html")) {
      return List.of();
    }
    String fileName = path.substring(path.lastIndexOf('/') + 1);
    return Jsoup.parse(new String(content, StandardCharsets.UTF_8))
        .select("form:not([method=post])")
        .stream()
        .filter(form -> form.attr("action").equals(fileName))
        .flatMap(form -> form.select("input[name]").stream().limit(1))
        .map(input -> "?" + input.attr("name") + "=")
        .distinct()
        .toList();
  }

  private void writeResource(ArchivedFile file, String url, byte[] content) throws IOException {
    String mediaType = MediaTypes.of(file.path());
    String digest = Sha2.hex(content);
    long offset = writer.position();
    write(
        new WarcResource.Builder(URI.create(url))
            .recordId(recordId(url))
            .body(MediaType.parse(mediaType), content)
            .setHeader("WARC-Block-Digest", "sha256:" + digest)
            .setHeader("WARC-Payload-Digest", "sha256:" + digest));
    captures.add(new WarcCapture(file, url, mediaType, offset, writer.position() - offset, digest));
  }

  private void writeMetadata() throws IOException {
    byte[] content = snapshot.metadata();
    write(
        new WarcMetadata.Builder()
            .targetURI(snapshot.address())
            .recordId(recordId("metadata"))
            .body(MediaType.JSON, content)
            .setHeader("WARC-Block-Digest", "sha256:" + Sha2.hex(content)));
  }

  private void write(WarcRecord.AbstractBuilder<?, ?> record) throws IOException {
    Instant published = snapshot.version().published().toInstant();
    writer.write(record.version(MessageVersion.WARC_1_1).date(published).build());
  }

  /** Returns a UUID version 8 (RFC 9562, 5.8) derived from the version and a name. */
  private UUID recordId(String name) {
    String input = snapshot.report() + "\n" + snapshot.version().label() + "\n" + name;
    byte[] digest = HexFormat.of().parseHex(Sha2.hex(input));
    ByteBuffer bits = ByteBuffer.wrap(digest);
    long high = bits.getLong() & ~0xF000L | 0x8000L;
    long low = bits.getLong() & ~(0b11L << 62) | 0b10L << 62;
    return new UUID(high, low);
  }
}
