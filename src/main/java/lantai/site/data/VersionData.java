package lantai.site.data;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lantai.archive.history.Publication;
import lantai.archive.history.Version;
import lantai.archive.history.VersionContent;
import lantai.archive.history.VersionHistory;
import lantai.json.Json;
import lantai.output.SiteFile;

/** {@code versions.json} and, if past versions are published, {@code timemap.link}. */
public final class VersionData {

  private VersionData() {}

  /**
   * @param history the versions, oldest first
   * @param base the site's address, ending in a slash
   */
  public static List<SiteFile> of(VersionHistory history, Publication publication, String base) {
    List<SiteFile> files = new ArrayList<>();
    List<Object> versions = new ArrayList<>();
    for (VersionContent content : history.versions()) {
      versions.add(entry(content.version(), versions.isEmpty(), publication));
    }
    files.add(SiteFile.of("versions.json", Json.pretty(versions)));
    if (publication.includesMementos() && !publication.history().isEmpty()) {
      files.add(SiteFile.of("timemap.link", timeMap(publication.history(), base)));
    }
    return files;
  }

  private static Map<String, ?> entry(Version version, boolean first, Publication publication) {
    return Json.object(
        "label", version.label(),
        "kind", version.kind().word(),
        "message", version.message(),
        "published", version.timestamp(),
        "changes", first ? null : version.changesPage(),
        "url", publication.mementoHome(version).orElse(null),
        "previousInventorySha512", version.previous().isEmpty() ? null : version.previous());
  }

  /** In the link format of RFC 7089, section 5. */
  private static String timeMap(VersionHistory past, String base) {
    List<String> links = new ArrayList<>();
    links.add("<" + base + ">;rel=\"original\"");
    links.add("<" + base + "timemap.link>;rel=\"self\";type=\"application/link-format\"");
    List<VersionContent> versions = past.versions();
    for (int i = 0; i < versions.size(); i++) {
      Version version = versions.get(i).version();
      String rel = (i == 0 ? "first " : "") + (i == versions.size() - 1 ? "last " : "") + "memento";
      String address = "<" + base + version.mementoFolder() + ">";
      links.add(address + ";rel=\"" + rel + "\";datetime=\"" + httpDate(version) + "\"");
    }
    return String.join(",\n", links) + "\n";
  }

  /** As in HTTP (RFC 9110, 5.6.7), in English in every locale. */
  private static String httpDate(Version version) {
    return DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
        .format(version.published().withOffsetSameInstant(ZoneOffset.UTC));
  }
}
