package lantai.archive;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantai.json.Json;
import lantai.output.MediaTypes;
import lantai.output.Sha2;
import lantai.output.SiteFile;

/**
 * {@code meta/build-manifest.json}: the list of the published files and of the inputs, which are
 * stored in the two ZIP files.
 */
record BuildManifest(String software, List<Record> files) {

  static final String PATH = "meta/build-manifest.json";

  private record ManifestFile(String path, String sha512, long bytes, String mediaType) {}

  private record ManifestPage(
      String path, String sha512, long bytes, String mediaType, String title) {}

  /**
   * Returns the manifest.
   *
   * @param files by path in the version
   */
  static SiteFile of(List<SiteFile> files, String software) {
    List<Record> entries = files.stream().map(BuildManifest::entry).toList();
    return SiteFile.of(PATH, Json.pretty(new BuildManifest(software, entries)));
  }

  private static Record entry(SiteFile file) {
    String type = MediaTypes.of(file.path());
    byte[] bytes = file.bytes();
    String sha512 = Sha2.hex512(bytes);
    return file.isHtml()
        ? new ManifestPage(file.path(), sha512, bytes.length, type, title(file.text()))
        : new ManifestFile(file.path(), sha512, bytes.length, type);
  }

  /** Returns the title of a page in the form that the templates write. */
  private static String title(String page) {
    int start = page.indexOf("<title>");
    int end = page.indexOf("</title>");
    return start < 0 || end < start ? "" : page.substring(start + "<title>".length(), end);
  }

  /** Returns the SHA-512 of the listed files, by path. */
  static Map<String, String> digests(byte[] manifest) throws IOException {
    Map<String, String> digests = new LinkedHashMap<>();
    try {
      for (Object file : (List<?>) ((Map<?, ?>) Json.read(manifest)).get("files")) {
        Map<?, ?> entry = (Map<?, ?>) file;
        digests.put((String) entry.get("path"), (String) entry.get("sha512"));
      }
      return digests;
    } catch (ClassCastException | NullPointerException e) {
      throw new StoreException("store-file-damaged", PATH);
    }
  }
}
