package lantai.site.data;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantai.archive.history.Publication;
import lantai.archive.history.Version;
import lantai.archive.history.VersionContent;
import lantai.archive.history.VersionHistory;
import lantai.json.Json;
import lantai.output.SiteFile;

/**
 * The versions for programs: {@code versions.json}, and a time map if past versions are published.
 */
public final class VersionData {

  private VersionData() {}

  /**
   * @param history the versions, oldest first
   * @param base the site's address, ending in a slash
   */
  public static List<SiteFile> of(VersionHistory history, Publication publication, String base) {
    List<SiteFile> files = new ArrayList<>();
    List<Object> versions = new ArrayList<>();
    for (int i = 0; i < history.versions().size(); i++) {
      Version version = history.versions().get(i).version();
      versions.add(entry(version, i == 0, publication));
    }
    files.add(SiteFile.of("versions.json", Json.pretty(versions)));
    if (publication.includesMementos() && !publication.history().isEmpty()) {
      files.add(SiteFile.of("timemap.link", timeMap(publication.history(), base)));
    }
    return files;
  }

  private static Map<String, Object> entry(
      Version version, boolean first, Publication publication) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("label", version.label());
    entry.put("kind", version.kind().word());
    entry.put("message", version.message());
    entry.put("published", version.timestamp());
    entry.put("changes", first ? null : version.changesPage());
    entry.put("url", publication.mementoHome(version).orElse(null));
    entry.put("previousInventorySha512", version.previous().isEmpty() ? null : version.previous());
    return entry;
  }

  /** In the link format of RFC 7089, section 5. */
  private static String timeMap(VersionHistory past, String base) {
    List<String> links = new ArrayList<>();
    links.add("<" + base + ">;rel=\"original\"");
    links.add("<" + base + "timemap.link>;rel=\"self\";type=\"application/link-format\"");
    List<VersionContent> editions = past.versions();
    for (int i = 0; i < editions.size(); i++) {
      Version version = editions.get(i).version();
      String rel = (i == 0 ? "first " : "") + (i == editions.size() - 1 ? "last " : "") + "memento";
      links.add(
          "<"
              + base
              + version.mementoFolder()
              + ">;rel=\""
              + rel
              + "\";datetime=\""
              + httpDate(version)
              + "\"");
    }
    return String.join(",\n", links) + "\n";
  }

  /** As in HTTP (RFC 9110, 5.6.7), in English in every locale. */
  private static String httpDate(Version version) {
    return DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", java.util.Locale.ENGLISH)
        .format(version.published().withOffsetSameInstant(ZoneOffset.UTC));
  }
}
