package lantai.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lantai.archive.history.VersionKind;
import lantai.archive.history.VersionMetadata;
import lantai.json.Json;
import lantai.model.ArchivalMetadata;
import lantai.model.SiteSettings;
import lantai.output.SiteFile;
import org.jspecify.annotations.Nullable;

/**
 * {@code meta/snapshot.json}: the metadata of a version. {@code fieldNames} maps keys to the
 * elements of DA/T 46-2009 (文书类电子文件元数据方案); event types are those of PREMIS 3.
 */
final class SnapshotMetadataFile {

  static final String PATH = "meta/snapshot.json";

  private static final String FIELD_NAMES =
      """
      id 电子文件号,level 聚合层次,fonds 全宗名称,fondsCode 全宗号,archivalCode 档号,\
      creatorUnit 立档单位名称,year 年度,retention 保管期限,title 题名,subtitle 副题名,\
      docNumber 文件编号,responsible 责任者,date 日期,docType 文种,secrecy 密级,language 语种,\
      agent 机构人员,events 业务行为\
      """;

  private record RecordedAgent(String person, String address, String software) {}

  private record RecordedPrevious(String label, String inventorySha512) {}

  private record RecordedEvent(String type, String time, String outcome) {}

  private SnapshotMetadataFile() {}

  static SiteFile of(SubmissionPackage submission, @Nullable Snapshot previous, FileCounts counts) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("id", submission.report());
    all.put("level", "件");
    describe(all, submission.settings());
    VersionMetadata version = submission.version();
    all.put("label", version.label());
    all.put("kind", version.kind().word());
    all.put("message", version.message());
    all.put("publishedAt", version.timestamp());
    IngestProvenance agent = submission.agent();
    all.put("agent", new RecordedAgent(agent.custodian(), agent.address(), agent.software()));
    putIfGiven(all, "approvedBy", agent.approver());
    all.put("files", counts.files());
    all.put("changedFiles", counts.changed());
    if (previous != null) {
      all.put("prev", new RecordedPrevious(previous.version().label(), version.previous()));
    }
    all.put(
        "events",
        Stream.of("creation", "capture", "message digest calculation")
            .map(type -> new RecordedEvent(type, version.timestamp(), "success"))
            .toList());
    Map<String, Object> fieldNames = new LinkedHashMap<>();
    for (String field : FIELD_NAMES.split(",")) {
      String[] name = field.split(" ");
      if (all.containsKey(name[0])) {
        fieldNames.put(name[0], name[1]);
      }
    }
    all.put("fieldNames", fieldNames);
    return SiteFile.of(PATH, Json.pretty(all));
  }

  private static void describe(Map<String, Object> all, SiteSettings site) {
    ArchivalMetadata archival = site.archival();
    putIfGiven(all, "fonds", archival.fonds());
    putIfGiven(all, "fondsCode", archival.fondsCode());
    all.put("creatorUnit", site.owner());
    putIfGiven(all, "archivalCode", archival.code());
    all.put("year", String.valueOf(site.date().getYear()));
    all.put("retention", archival.retention());
    all.put("title", site.title());
    all.put("subtitle", site.subtitle().value());
    putIfGiven(all, "docNumber", archival.documentNumber());
    boolean hasSource = site.government() != null && site.government().contentSource() != null;
    all.put("responsible", hasSource ? site.government().contentSource() : site.owner());
    all.put("date", site.date().toString());
    all.put("docType", "报告");
    all.put("secrecy", archival.secrecy());
    all.put("language", "zh-Hans");
    all.put("baseUrl", site.base());
    if (site.government() != null) {
      all.put("siteName", site.government().name());
      all.put("siteIdCode", site.government().idCode());
    }
  }

  private static void putIfGiven(Map<String, Object> all, String key, String value) {
    if (!value.isEmpty()) {
      all.put(key, value);
    }
  }

  /** Reads the metadata of a version, which must have the form that {@link #of} writes. */
  static Snapshot read(String report, int number, VersionFiles files) throws IOException {
    try {
      Optional<ArchivedFile> file = files.stored(PATH);
      byte[] bytes = file.isPresent() ? Files.readAllBytes(file.get().location()) : new byte[0];
      Map<?, ?> all = (Map<?, ?>) Json.read(bytes);
      VersionMetadata version =
          new VersionMetadata(
              text(all, "label"),
              VersionKind.of(text(all, "kind")).orElse(VersionKind.UPDATE),
              text(all, "message"),
              OffsetDateTime.parse(text(all, "publishedAt")),
              optional(all, "prev", "inventorySha512"));
      VersionProvenance description =
          new VersionProvenance(
              text(all, "title"),
              text(all, "baseUrl"),
              text(all, "creatorUnit"),
              optional(all, "agent", "person"),
              all.get("approvedBy") instanceof String approver ? approver : "",
              optional(all, "agent", "software"));
      return new Snapshot(report, number, version, description, bytes, files);
    } catch (IOException | ClassCastException | DateTimeException | NullPointerException e) {
      throw new StoreException("store-metadata", report, "v" + number);
    }
  }

  /** Returns the digest of the previous version's inventory; empty if there is none. */
  static String previous(byte[] metadata) {
    return optional(parsed(metadata), "prev", "inventorySha512");
  }

  /** Returns the label of a version; empty if there is none. */
  static String label(byte[] metadata) {
    return parsed(metadata).get("label") instanceof String label ? label : "";
  }

  /** Returns the recorded file counts; empty in a version of an earlier release. */
  static Optional<FileCounts> counts(byte[] metadata) {
    Map<?, ?> all = parsed(metadata);
    return all.get("files") instanceof Integer files
            && all.get("changedFiles") instanceof Integer changed
        ? Optional.of(new FileCounts(files, changed))
        : Optional.empty();
  }

  private static Map<?, ?> parsed(byte[] metadata) {
    try {
      return Json.read(metadata) instanceof Map<?, ?> all ? all : Map.of();
    } catch (IOException e) {
      return Map.of();
    }
  }

  private static String text(Map<?, ?> all, String key) {
    return all.get(key).toString();
  }

  private static String optional(Map<?, ?> all, String key, String nestedKey) {
    return all.get(key) instanceof Map<?, ?> nested && nested.get(nestedKey) != null
        ? nested.get(nestedKey).toString()
        : "";
  }
}
