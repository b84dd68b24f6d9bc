package lantai.archive;

import java.util.List;
import lantai.json.Json;
import lantai.output.MediaTypes;
import lantai.output.SiteFile;

/** {@code meta/build-manifest.json}: the list of the published files. */
record BuildManifest(String software, List<Record> files) {

  private static final String PATH = "meta/build-manifest.json";

  private record ManifestFile(String path, String sha256, long bytes, String mediaType) {}

  private record ManifestPage(
      String path, String sha256, long bytes, String mediaType, String title) {}

  static SiteFile of(List<SiteFile> site, String software) {
    List<Record> files = site.stream().map(BuildManifest::entry).toList();
    return SiteFile.of(PATH, Json.pretty(new BuildManifest(software, files)));
  }

  private static Record entry(SiteFile file) {
    String type = MediaTypes.of(file.path());
    String sha256 = file.content().sha256();
    long size = file.content().size();
    return file.isHtml()
        ? new ManifestPage(file.path(), sha256, size, type, title(file.text()))
        : new ManifestFile(file.path(), sha256, size, type);
  }

  /** Expects the form that the templates write. */
  private static String title(String page) {
    int start = page.indexOf("<title>");
    int end = page.indexOf("</title>");
    return start < 0 || end < start ? "" : page.substring(start + "<title>".length(), end);
  }
}
