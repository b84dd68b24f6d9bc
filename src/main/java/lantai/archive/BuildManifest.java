package lantai.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantai.json.Json;
import lantai.output.MediaTypes;
import lantai.output.Sha2;
import lantai.output.SiteFile;

/** {@code meta/build-manifest.json}: the list of the published files. */
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

  /** Expects the form that the templates write. */
  private static String title(String page) {
    int start = page.indexOf("<title>");
    int end = page.indexOf("</title>");
    return start < 0 || end < start ? "" : page.substring(start + "<title>".length(), end);
  }
}
