package lantai.archive;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantai.archive.history.Version;
import lantai.archive.history.VersionKind;
import lantai.json.Json;
import lantai.model.ArchivalMetadata;
import lantai.model.SiteSettings;
import lantai.output.Sha2;
import lantai.output.SiteFile;

/**
 * {@code meta/snapshot.json}: what an archivist asks of a version. Keys are plain words; {@code
 * fieldNames} gives for each the name of the element in DA/T 46-2009 (文书类电子文件元数据方案), events have
 * the names of PREMIS 3.
 */
final class SnapshotMetadata {

  static final String PATH = "meta/snapshot.json";

  private static final String[][] NAMES = {
    {"id", "电子文件号"},
    {"level", "聚合层次"},
    {"fonds", "全宗名称"},
    {"fondsCode", "全宗号"},
    {"archivalCode", "档号"},
    {"creatorUnit", "立档单位名称"},
    {"year", "年度"},
    {"retention", "保管期限"},
    {"title", "题名"},
    {"subtitle", "副题名"},
    {"docNumber", "文件编号"},
    {"responsible", "责任者"},
    {"date", "日期"},
    {"docType", "文种"},
    {"secrecy", "密级"},
    {"language", "语种"},
    {"agent", "机构人员"},
    {"events", "业务行为"}
  };

  private SnapshotMetadata() {}

  static SiteFile of(SubmissionPackage deposit, String previousLabel) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("id", deposit.report());
    all.put("level", "件");
    describe(all, deposit.about());
    Version version = deposit.version();
    all.put("label", version.label());
    all.put("kind", version.kind().word());
    all.put("message", version.message());
    all.put("publishedAt", version.timestamp());
    all.put("agent", agent(deposit));
    all.put("inputs", inputs(deposit.source()));
    if (!version.previous().isEmpty()) {
      Map<String, Object> previous = new LinkedHashMap<>();
      previous.put("label", previousLabel);
      previous.put("inventorySha512", version.previous());
      all.put("prev", previous);
    }
    all.put("events", events(version.timestamp()));
    Map<String, Object> names = new LinkedHashMap<>();
    for (String[] name : NAMES) {
      if (all.containsKey(name[0])) {
        names.put(name[0], name[1]);
      }
    }
    all.put("fieldNames", names);
    return SiteFile.of(PATH, Json.pretty(all));
  }

  private static void describe(Map<String, Object> all, SiteSettings site) {
    ArchivalMetadata archival = site.archival();
    putSaid(all, "fonds", archival.fonds());
    putSaid(all, "fondsCode", archival.fondsCode());
    all.put("creatorUnit", site.owner());
    putSaid(all, "archivalCode", archival.code());
    all.put("year", String.valueOf(site.date().getYear()));
    all.put("retention", archival.retention());
    all.put("title", site.title());
    all.put("subtitle", site.subtitle());
    putSaid(all, "docNumber", archival.documentNumber());
    boolean named = site.government() != null && site.government().contentSource() != null;
    all.put("responsible", named ? site.government().contentSource() : site.owner());
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

  private static void putSaid(Map<String, Object> all, String key, String value) {
    if (!value.isEmpty()) {
      all.put(key, value);
    }
  }

  private static Map<String, Object> agent(SubmissionPackage deposit) {
    Map<String, Object> agent = new LinkedHashMap<>();
    agent.put("person", deposit.keeper().name());
    agent.put("address", deposit.keeper().address());
    agent.put("software", deposit.software());
    return agent;
  }

  private static List<Object> inputs(List<SiteFile> source) {
    List<Object> inputs = new ArrayList<>();
    for (SiteFile file : source) {
      Map<String, Object> input = new LinkedHashMap<>();
      input.put("path", file.path());
      input.put("sha256", Sha2.hex(file.bytes()));
      input.put("bytes", file.bytes().length);
      inputs.add(input);
    }
    return inputs;
  }

  private static List<Object> events(String time) {
    List<Object> events = new ArrayList<>();
    for (String type : List.of("creation", "capture", "message digest calculation")) {
      Map<String, Object> event = new LinkedHashMap<>();
      event.put("type", type);
      event.put("time", time);
      event.put("outcome", "success");
      events.add(event);
    }
    return events;
  }

  /**
   * @throws StoreException where it is not as {@link #of} writes it
   */
  static Snapshot read(String report, int number, byte[] bytes, List<ArchivedFile> files)
      throws IOException {
    try {
      Map<?, ?> all = (Map<?, ?>) Json.read(bytes);
      Map<?, ?> previous = all.get("prev") instanceof Map<?, ?> prev ? prev : Map.of();
      Version version =
          new Version(
              text(all, "label"),
              VersionKind.of(text(all, "kind")).orElse(VersionKind.UPDATE),
              text(all, "message"),
              OffsetDateTime.parse(text(all, "publishedAt")),
              previous.isEmpty() ? "" : text(previous, "inventorySha512"));
      return new Snapshot(
          report,
          number,
          text(all, "title"),
          text(all, "baseUrl"),
          text(all, "creatorUnit"),
          version,
          bytes,
          files);
    } catch (IOException | ClassCastException | DateTimeException | NullPointerException e) {
      throw new StoreException("store-metadata", report, "v" + number);
    }
  }

  /** What a version's metadata say of those who made it; empty where they say nothing. */
  static String agent(byte[] metadata, String key) {
    try {
      return Json.read(metadata) instanceof Map<?, ?> all
              && all.get("agent") instanceof Map<?, ?> agent
              && agent.get(key) != null
          ? agent.get(key).toString()
          : "";
    } catch (IOException e) {
      // Whoever read the version has found its metadata to be JSON.
      return "";
    }
  }

  private static String text(Map<?, ?> all, String key) {
    return all.get(key).toString();
  }
}
