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
 * Puts a site into its folder. The new site is staged beside the old one, files with the same bytes
 * are taken over, and the two are swapped. An error before that leaves the old site as it was;
 * after a crash the next run completes or undoes the swap.
 *
 * <p>{@code SHA256SUMS} lists the files that Lantai wrote: these are replaced or deleted. Other
 * files are never deleted. They are refused unless they are adopted, but for those whose path
 * begins with a dot ({@code .git}, {@code .well-known}, {@code .nojekyll}).
 */
public final class Publisher implements OutputSink, AutoCloseable {

  public static final String SUMS = ChecksumManifest.NAME;

  private final Path folder;

  /** What exists from the first file on. */
  private record Staging(Path site, StagingArea area, StagedSite files) {}

  private @Nullable Staging staging;
  private boolean published;
  private boolean closed;

  /** The folder is created if it is missing, with the first file. */
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
      staging = new Staging(site, area, new StagedSite(site, area.newSite()));
    }
    return staging;
  }

  /** Deletes what was written and not published. */
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
   * @param files all of its files, whether written already or not
   * @param adopt whether files that Lantai did not write are kept from now on
   * @return whether anything changed; if not, nothing was written
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

  /** The files and their manifest, as they are published. */
  public static List<SiteFile> listed(List<SiteFile> files) {
    List<SiteFile> all = new ArrayList<>(files);
    all.add(SiteFile.of(SUMS, ChecksumManifest.of(files, Set.of()).text()));
    return List.copyOf(all);
  }

  /**
   * The files of a published site that were changed or deleted since; empty if there is no site.
   *
   * @throws OperationRefusedException as of {@link #publish(List, boolean)}
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

  /** Whether a site consists of exactly these files, unaltered since they were published. */
  public static boolean isPublished(List<SiteFile> files, Path site, boolean adopt)
      throws IOException {
    return digests(site).equals(ChecksumManifest.of(files, Set.of()).digests())
        && altered(site, adopt).isEmpty();
  }

  /** The files of a site as they were published last, by path; empty if there is no site. */
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
