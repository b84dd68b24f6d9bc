package lantai.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantai.json.Json;
import lantai.output.MediaTypes;
import lantai.output.Sha2;
import lantai.output.SiteFile;

/** {@code meta/build-manifest.json}: the published files, one by one. */
final class BuildManifest {

  private static final String PATH = "meta/build-manifest.json";

  private BuildManifest() {}

  static SiteFile of(List<SiteFile> site, String software) {
    List<Object> files = new ArrayList<>();
    for (SiteFile file : site) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("path", file.path());
      entry.put("sha256", Sha2.hex(file.bytes()));
      entry.put("bytes", file.bytes().length);
      entry.put("mediaType", MediaTypes.of(file.path()));
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

  /** As our own templates write it. */
  private static String title(String page) {
    int from = page.indexOf("<title>");
    int to = page.indexOf("</title>");
    return from < 0 || to < from ? "" : page.substring(from + "<title>".length(), to);
  }
}
