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
import lantai.archive.Snapshot;
import lantai.archive.history.Version;
import lantai.output.MediaTypes;
import lantai.output.Sha2;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * A version as WARC 1.1 (ISO 28500:2017), not compressed, since compressed bytes depend on the
 * system's zlib. The pages were written by a generator and fetched from nowhere, so they are {@code
 * resource} records (6.5) and no invented answers of a server.
 */
final class WarcExport {

  private static final String INDEX = "index.html";

  private final Snapshot snapshot;
  private final WarcWriter writer;
  private final List<WarcCapture> captures = new ArrayList<>();

  /**
   * A page where it stands in the archive.
   *
   * @param offset of its record, in bytes
   * @param length of its record, in bytes
   * @param sha256 of its content, in hexadecimal
   */
  record WarcCapture(
      ArchivedFile file, String url, String mediaType, long offset, long length, String sha256) {}

  private WarcExport(Snapshot snapshot, WarcWriter writer) {
    this.snapshot = snapshot;
    this.writer = writer;
  }

  /**
   * @return the captures, in the order of their addresses' files
   */
  static List<WarcCapture> write(Snapshot snapshot, OutputStream out) throws IOException {
    WarcExport export = new WarcExport(snapshot, new WarcWriter(out));
    export.information();
    for (ArchivedFile file : snapshot.files()) {
      if (file.path().startsWith(Snapshot.SITE)) {
        export.file(file);
      }
    }
    export.metadata();
    return export.captures;
  }

  private void information() throws IOException {
    Version version = snapshot.version();
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("software", List.of(snapshot.software()));
    fields.put("format", List.of("WARC File Format 1.1"));
    fields.put("description", List.of("由生成器从构建结果写出，非网络抓取"));
    fields.put("isPartOf", List.of(snapshot.report() + " " + version.label()));
    write(new Warcinfo.Builder().recordId(id("warcinfo")).fields(fields));
  }

  /**
   * A file under its own address, and under those by which a server of plain files gives it
   * besides: what stands for a folder under the folder's, and what a form asks under the form's
   * question. Replayers take the nearest question for one that was never asked.
   */
  private void file(ArchivedFile file) throws IOException {
    String path = file.path().substring(Snapshot.SITE.length());
    byte[] content = DigestCheckingInputStream.read(file);
    capture(file, snapshot.base() + path, content);
    for (String question : FormQueries.questions(path, content)) {
      capture(file, snapshot.base() + path + question, content);
    }
    if (path.equals(INDEX) || path.endsWith("/" + INDEX)) {
      String folder = path.substring(0, path.length() - INDEX.length());
      capture(file, snapshot.base() + folder, content);
    }
  }

  private void capture(ArchivedFile file, String url, byte[] content) throws IOException {
    String mediaType = MediaTypes.of(file.path());
    String digest = Sha2.hex(content);
    long offset = writer.position();
    write(
        new WarcResource.Builder(URI.create(url))
            .recordId(id(url))
            .body(MediaType.parse(mediaType), content)
            .setHeader("WARC-Block-Digest", "sha256:" + digest)
            .setHeader("WARC-Payload-Digest", "sha256:" + digest));
    captures.add(new WarcCapture(file, url, mediaType, offset, writer.position() - offset, digest));
  }

  /** What the archive says of the version as a whole. */
  private void metadata() throws IOException {
    byte[] content = snapshot.metadata();
    write(
        new WarcMetadata.Builder()
            .targetURI(snapshot.base())
            .recordId(id("metadata"))
            .body(MediaType.JSON, content)
            .setHeader("WARC-Block-Digest", "sha256:" + Sha2.hex(content)));
  }

  private void write(WarcRecord.AbstractBuilder<?, ?> record) throws IOException {
    Instant published = snapshot.version().published().toInstant();
    writer.write(record.version(MessageVersion.WARC_1_1).date(published).build());
  }

  /**
   * The same for the same record of the same version, and a UUID of one's own making (RFC 9562,
   * 5.8).
   */
  private UUID id(String record) {
    String name = snapshot.report() + "\n" + snapshot.version().label() + "\n" + record;
    byte[] digest = HexFormat.of().parseHex(Sha2.hex(name.getBytes(StandardCharsets.UTF_8)));
    ByteBuffer bits = ByteBuffer.wrap(digest);
    long high = bits.getLong() & ~0xF000L | 0x8000L;
    long low = bits.getLong() & ~(0b11L << 62) | 0b10L << 62;
    return new UUID(high, low);
  }
}
