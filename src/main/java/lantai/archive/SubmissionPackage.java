package lantai.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import lantai.archive.history.Version;
import lantai.json.Json;
import lantai.model.SiteSettings;
import lantai.output.MediaTypes;
import lantai.output.SiteFile;

/**
 * A version to be ingested (OAIS: submission information package).
 *
 * @param report the report's object id, a URN
 * @param version its {@code previous} must be the store's current inventory digest of the report
 */
public record SubmissionPackage(
    String report, Version version, SiteSettings settings, Payload payload, Agent agent) {

  /** ASCII without characters that are special in shells, URLs or file systems. */
  private static final String NAME = "[A-Za-z0-9_@+,=()-][A-Za-z0-9_@+,=().~-]*";

  private static final Pattern PATH = Pattern.compile(NAME + "(?:/" + NAME + ")*");

  /**
   * The files to be archived.
   *
   * @param site as published, relative to the site's root
   * @param source what the site was built from; paths begin with {@code source/}
   * @param attachments additional files; paths begin with {@code attachments/}
   */
  public record Payload(List<SiteFile> site, List<SiteFile> source, List<SiteFile> attachments) {

    public Payload {
      site = List.copyOf(site);
      source = List.copyOf(source);
      attachments = List.copyOf(attachments);
    }
  }

  /**
   * The agents of the ingest event (PREMIS 3).
   *
   * @param custodian name of the person or organisation that archives; OCFL's user (1.1, 3.5.3.1)
   * @param address their URI
   * @param software the program that built the site, with its version
   */
  public record Agent(String custodian, String address, String software) {}

  /**
   * Writes the files of the version to a new folder.
   *
   * @param previousLabel label of the previous version; empty for the first
   * @param work where the folder is created
   * @throws StoreException if a path is not portable or not unique
   */
  Path stage(String previousLabel, Path work) throws IOException {
    List<SiteFile> files = new ArrayList<>();
    for (SiteFile file : payload.site()) {
      files.add(new SiteFile(Snapshot.SITE + file.path(), file.bytes()));
    }
    files.addAll(payload.source());
    files.addAll(payload.attachments());
    files.add(SnapshotMetadata.of(this, previousLabel));
    files.add(BuildManifest.of(payload.site(), agent.software()));
    requirePortablePaths(files);
    Path stage = Files.createTempDirectory(work, "stage-");
    for (SiteFile file : files) {
      Path target = stage.resolve(file.path());
      Files.createDirectories(target.getParent());
      Files.write(target, file.bytes());
    }
    return stage;
  }

  /** Some file systems ignore case. */
  private static void requirePortablePaths(List<SiteFile> files) throws StoreException {
    Set<String> taken = new HashSet<>();
    for (SiteFile file : files) {
      if (!PATH.matcher(file.path()).matches()) {
        throw new StoreException("store-path", file.path());
      }
      if (!taken.add(file.path().toLowerCase(Locale.ROOT))) {
        throw new StoreException("store-path-twice", file.path());
      }
    }
  }

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
}
