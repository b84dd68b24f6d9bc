package lantai.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantai.diagnostics.OperationRefusedException;
import lantai.output.SiteFile.DiskContent;
import org.jspecify.annotations.Nullable;

/**
 * Publishes a site to its folder. The new site is staged beside the old one, files with the same
 * bytes are taken from the old one, and the two are swapped. If an error occurs before the swap,
 * the old site remains unchanged; after a crash the next run completes or undoes the swap.
 *
 * <p>{@code SHA256SUMS} lists the files that Lantai wrote: only these are replaced or deleted.
 * Publishing is refused if the folder has other files, unless they are adopted or their paths begin
 * with a dot ({@code .git}, {@code .well-known}, {@code .nojekyll}).
 */
public final class Publisher implements OutputSink, AutoCloseable {

  public static final String SUMS = ChecksumManifest.NAME;

  private final Path folder;

  /** Created with the first file. */
  private record Staging(Path site, StagingArea area, StagedSiteWriter files) {}

  private @Nullable Staging staging;
  private boolean published;
  private boolean closed;

  /**
   * @param folder created with the first file if it is missing
   */
  public Publisher(Path folder) {
    this.folder = folder;
  }

  @Override
  public SiteFile write(SiteFile file) throws IOException {
    return staging().files.write(file);
  }

  @Override
  public SiteFile write(String path, BodyWriter body) throws IOException {
    return staging().files.write(path, body);
  }

  private synchronized Staging staging() throws IOException {
    if (closed) {
      throw new IOException("the publisher is closed");
    }
    if (staging == null) {
      Path site = StagingArea.realPath(folder);
      Files.createDirectories(site.getParent());
      StagingArea area = StagingArea.open(site);
      area.repair();
      staging = new Staging(site, area, new StagedSiteWriter(site, area.newSite()));
    }
    return staging;
  }

  /** Deletes files that were written but not published. */
  @Override
  public synchronized void close() throws IOException {
    closed = true;
    if (staging != null) {
      staging.files.close();
      try (StagingArea area = staging.area) {
        area.repair();
        if (!published) {
          area.deleteIfNew();
        }
      }
    }
  }

  /**
   * Publishes a site; called once.
   *
   * @param files all files of the site, including those already written
   * @param adopt whether to adopt files that Lantai did not write, which then remain
   * @return false if nothing changed and nothing was written
   * @throws OperationRefusedException if the folder has files to be adopted and {@code adopt} is
   *     false, or if another publisher is writing there
   * @throws IOException if a file operation fails; the old site is then in place
   */
  public boolean publish(List<SiteFile> files, boolean adopt) throws IOException {
    try {
      return publishStaged(files, adopt);
    } catch (IOException e) {
      throw FileOperations.naming(folder, e);
    }
  }

  private boolean publishStaged(List<SiteFile> files, boolean adopt) throws IOException {
    Staging at = staging();
    UnmanagedFiles unmanaged = UnmanagedFiles.of(at.site, adopt).without(files);
    List<SiteFile> all = at.files.writeAll(files);
    at.files.write(SiteFile.of(SUMS, ChecksumManifest.of(all, unmanaged.adopted()).text()));
    boolean changed = !at.files.isUnchanged();
    if (changed) {
      at.files.complete(unmanaged.paths());
      at.area.swap();
    }
    published = true;
    return changed;
  }

  /** Returns the files with their manifest, as they are published. */
  public static List<SiteFile> withManifest(List<SiteFile> files) {
    List<SiteFile> all = new ArrayList<>(files);
    all.add(SiteFile.of(SUMS, ChecksumManifest.of(files, Set.of()).text()));
    return List.copyOf(all);
  }

  /**
   * Returns the paths of the files of a published site that were since changed or deleted; empty if
   * there is no site.
   *
   * @throws OperationRefusedException as for {@link #publish(List, boolean)}
   */
  public static List<String> altered(Path site, boolean adopt) throws IOException {
    UnmanagedFiles.of(site, adopt);
    List<String> altered = new ArrayList<>();
    for (Map.Entry<String, String> entry : digests(site).entrySet()) {
      Path file = site.resolve(entry.getKey());
      if (!Files.isRegularFile(file)
          || !Sha2.hex(Files.readAllBytes(file)).equals(entry.getValue())) {
        altered.add(entry.getKey());
      }
    }
    return altered;
  }

  /** Whether a published site consists of exactly these files and none was changed since. */
  public static boolean isPublished(List<SiteFile> files, Path site, boolean adopt)
      throws IOException {
    return digests(site).equals(ChecksumManifest.of(files, Set.of()).digests())
        && altered(site, adopt).isEmpty();
  }

  /** Returns the files of a site as last published, by path; empty if there is no site. */
  public static List<SiteFile> published(Path folder) throws IOException {
    Path site = StagingArea.realPath(folder);
    List<SiteFile> files = new ArrayList<>();
    for (Map.Entry<String, String> entry : digests(site).entrySet()) {
      Path file = site.resolve(entry.getKey());
      if (Files.isRegularFile(file)) {
        DiskContent content = new DiskContent(file, Files.size(file), entry.getValue());
        files.add(new SiteFile(entry.getKey(), content));
      }
    }
    return files;
  }

  private static Map<String, String> digests(Path site) throws IOException {
    ChecksumManifest manifest = ChecksumManifest.read(site);
    return manifest == null ? Map.of() : manifest.digests();
  }
}
