package lantai.site.data;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lantai.archive.history.ChangeKind;
import lantai.archive.history.DiffSegment;
import lantai.archive.history.ReportVersions;
import lantai.archive.history.VersionContent;
import lantai.archive.history.VersionDiff;
import lantai.archive.history.VersionDiff.FileChange;
import lantai.archive.history.VersionDiff.Origin;
import lantai.archive.history.VersionHistory;
import lantai.archive.history.VersionMetadata;
import lantai.json.Json;
import lantai.model.table.Choice;
import lantai.output.SiteFile;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code versions.json} and, if archived versions are published, {@code timemap.link} and
 * the style sheets that announce a newer version on their pages; also the changes between two
 * versions.
 */
public final class VersionListWriter {

  /** Path of the list of the addresses of all versions. */
  public static final String TIME_MAP = "timemap.link";

  /** Readable with every style sheet of the pages, which may be from an earlier release. */
  private static final String NEWER =
      ".newer{display:block;margin:0;padding:.5em 1em;background:#fff0b3;color:#1a1a1a}"
          + ".newer a{color:inherit}\n";

  private VersionListWriter() {}

  /**
   * Returns the files.
   *
   * @param history the versions, oldest first
   * @param base the site's address, ending in a slash
   */
  public static List<SiteFile> of(
      VersionHistory history, ReportVersions reportVersions, String base) {
    List<SiteFile> files = new ArrayList<>();
    List<Object> versions = new ArrayList<>();
    List<VersionDiff> diffs = history.diffs();
    for (VersionContent content : history.versions()) {
      int index = versions.size();
      Map<String, ?> counts = index == 0 ? null : counts(diffs.get(index - 1));
      versions.add(entry(content.version(), counts, reportVersions));
    }
    files.add(SiteFile.of("versions.json", Json.pretty(versions)));
    if (reportVersions.includesMementos()) {
      files.add(SiteFile.of(TIME_MAP, timeMap(reportVersions.history(), base)));
      reportVersions.history().versions().stream()
          .map(VersionContent::version)
          .filter(version -> !version.equals(reportVersions.equalVersion()))
          .forEach(version -> files.add(SiteFile.of(ReportVersions.newerSheet(version), NEWER)));
    }
    return files;
  }

  private static Map<String, ?> entry(
      VersionMetadata version, @Nullable Map<String, ?> counts, ReportVersions reportVersions) {
    return Json.object(
        "label", version.label(),
        "kind", version.kind().word(),
        "message", version.message(),
        "published", version.timestamp(),
        "changes", counts == null ? null : version.changesPage(),
        "counts", counts,
        "url", reportVersions.mementoHome(version).orElse(null),
        "previousInventorySha512", version.previous().isEmpty() ? null : version.previous());
  }

  /** Returns the list in the link format of RFC 7089, section 5. */
  private static String timeMap(VersionHistory past, String base) {
    List<String> links = new ArrayList<>();
    links.add("<" + base + ">;rel=\"original\"");
    links.add("<" + base + TIME_MAP + ">;rel=\"self\";type=\"application/link-format\"");
    List<VersionContent> versions = past.versions();
    for (int i = 0; i < versions.size(); i++) {
      VersionMetadata version = versions.get(i).version();
      String rel = (i == 0 ? "first " : "") + (i == versions.size() - 1 ? "last " : "") + "memento";
      String address = "<" + base + version.mementoFolder() + ">";
      links.add(address + ";rel=\"" + rel + "\";datetime=\"" + httpDate(version) + "\"");
    }
    return String.join(",\n", links) + "\n";
  }

  /** Returns a date in the format of HTTP (RFC 9110, 5.6.7), in English in every locale. */
  private static String httpDate(VersionMetadata version) {
    return DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
        .format(version.published().withOffsetSameInstant(ZoneOffset.UTC));
  }

  /**
   * Returns the changes between two versions.
   *
   * @param old label of the older version
   * @param fresh label of the newer version
   * @param files all files of the versions
   * @return lists of maps, to be written as JSON: of each table by its name, of terms, text and
   *     files; {@code uncompared} if there is a table that only one version has; pieces are {@code
   *     {"both": …}}, {@code {"old": …}} and {@code {"new": …}}
   */
  public static Map<String, ?> changes(
      String old, String fresh, VersionDiff changes, List<FileChange> files) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("from", old);
    all.put("to", fresh);
    all.put("counts", counts(changes));
    changes.rows().forEach((kind, rows) -> all.put(kind.table(), items(rows)));
    all.put("terms", items(changes.terms()));
    all.put("text", changes.text().stream().map(VersionListWriter::paragraph).toList());
    all.put("files", files.stream().map(VersionListWriter::file).toList());
    if (!changes.uncompared().isEmpty()) {
      all.put("uncompared", changes.uncompared().stream().map(kind -> kind.table()).toList());
    }
    return all;
  }

  private static Map<String, ?> counts(VersionDiff changes) {
    Map<String, Object> counts = new LinkedHashMap<>();
    changes
        .counts()
        .forEach(
            (part, kinds) -> {
              Map<String, Object> words = new LinkedHashMap<>();
              kinds.forEach((kind, count) -> words.put(kind.word(), count));
              counts.put(part, words);
            });
    return counts;
  }

  private static List<String> words(List<ChangeKind> kinds) {
    return kinds.stream().map(ChangeKind::word).toList();
  }

  private static Map<String, ?> paragraph(VersionDiff.ParagraphChange change) {
    return Json.object(
        "change", Choice.wordOf(change.change()),
        "kinds", words(change.kinds()),
        "chapter", change.chapter(),
        "paragraph", change.paragraph(),
        "url", change.url(),
        "from", change.origin().equals(Origin.SAME) ? null : origin(change.origin()),
        "pieces", segments(change.segments()));
  }

  private static Map<String, ?> origin(Origin origin) {
    return Json.object("chapter", origin.chapter(), "paragraph", origin.paragraph());
  }

  private static Map<String, ?> file(FileChange change) {
    return Json.object("change", Choice.wordOf(change.change()), "path", change.path());
  }

  private static List<?> items(List<VersionDiff.ItemChange> items) {
    return items.stream().map(VersionListWriter::item).toList();
  }

  private static Map<String, ?> item(VersionDiff.ItemChange item) {
    Map<String, Object> fields = new LinkedHashMap<>();
    item.fields().forEach(field -> fields.put(field.field(), segments(field.segments())));
    return Json.object(
        "change", Choice.wordOf(item.change()),
        "kinds", words(item.kinds()),
        "id", item.id(),
        "name", item.name(),
        "url", item.url(),
        "figure", words(item.figure().changes()),
        "fields", fields);
  }

  private static List<?> segments(List<DiffSegment> segments) {
    return segments.stream().map(each -> Map.of(Choice.wordOf(each.side()), each.text())).toList();
  }
}
