package lantai.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantai.data.Json;
import lantai.text.Digest;
import lantai.text.SiteFile;

/** {@code meta/build-manifest.json}: the published files, one by one. */
public final class BuildManifest {

  private static final String PATH = "meta/build-manifest.json";

  private static final Map<String, String> MEDIA_TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html"),
          Map.entry("css", "text/css"),
          Map.entry("js", "text/javascript"),
          Map.entry("json", "application/json"),
          Map.entry("csv", "text/csv"),
          Map.entry("xml", "application/xml"),
          Map.entry("txt", "text/plain"),
          Map.entry("epub", "application/epub+zip"),
          Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

  private BuildManifest() {}

  static SiteFile of(List<SiteFile> site, String software) {
    List<Object> files = new ArrayList<>();
    for (SiteFile file : site) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("path", file.path());
      entry.put("sha256", Digest.hex(file.bytes()));
      entry.put("bytes", file.bytes().length);
      entry.put("mediaType", mediaType(file.path()));
      if (file.isHtml()) {
        entry.put("title", title(file.text()));
      }
      files.add(entry);
    }
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("software", software);
    all.put("files", files);
    return SiteFile.of(PATH, Json.pretty(all));
  }

  /** The media type that a file of a site is served with, by its name. */
  public static String mediaType(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1);
    return MEDIA_TYPES.getOrDefault(ending, "application/octet-stream");
  }

  /** As our own templates write it. */
  private static String title(String page) {
    int from = page.indexOf("<title>");
    int to = page.indexOf("</title>");
    return from < 0 || to < from ? "" : page.substring(from + "<title>".length(), to);
  }
}
