package lantai.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts a site into its folder. The new site is made whole beside the old one, of the old one's own
 * files where they are the same, and then takes its place; whatever goes wrong before that leaves
 * the old one as it was, and what a crash leaves half done the next run brings to an end.
 *
 * <p>{@code SHA256SUMS} tells which files are Lantai's: those are replaced or removed. Files of
 * others are refused, unless they are adopted, and never removed; what begins with a dot ({@code
 * .git}, {@code .well-known}, {@code .nojekyll}) is the host's and taken along unasked.
 */
public final class Publisher implements OutputSink, AutoCloseable {

  public static final String SUMS = ChecksumManifest.NAME;

  private final Path folder;

  /** There once there is something to put into it. */
  private StagingArea workshop;

  private Path site;
  private StagedSite staging;
  private boolean published;
  private boolean closed;

  /**
   * @param folder the site's folder; made where there is none, and looked at when the first file is
   *     put
   */
  public Publisher(Path folder) {
    this.folder = folder;
  }

  @Override
  public SiteFile write(SiteFile file) throws IOException {
    return staging().write(file);
  }

  @Override
  public SiteFile write(String path, BodyWriter body) throws IOException {
    return staging().write(path, body);
  }

  private synchronized StagedSite staging() throws IOException {
    if (closed) {
      throw new IOException("nobody waits for it any more");
    }
    if (staging == null) {
      site = StagingArea.site(folder);
      Files.createDirectories(site.getParent());
      workshop = StagingArea.of(site);
      workshop.repair();
      staging = new StagedSite(site, workshop.fresh());
    }
    return staging;
  }

  /** What was put and not published goes, and nothing can be put from now on. */
  @Override
  public synchronized void close() throws IOException {
    closed = true;
    if (staging != null) {
      staging.close();
    }
    if (workshop != null) {
      try (StagingArea left = workshop) {
        left.repair();
        if (!published) {
          left.leave();
        }
      }
    }
  }

  /** Publishes, and refuses files of others. */
  public static boolean publish(List<SiteFile> files, Path folder) throws IOException {
    return publish(files, folder, false);
  }

  /** As {@link #publish(List, boolean)}, of files none of which was put. */
  public static boolean publish(List<SiteFile> files, Path folder, boolean adopt)
      throws IOException {
    try (Publisher publisher = new Publisher(folder)) {
      return publisher.publish(files, adopt);
    }
  }

  /**
   * Publishes a site; once.
   *
   * @param made all its files, be they put already or not
   * @param adopt whether files of others that are found there stay from now on
   * @return whether anything was written: not where the site is as it would be
   * @throws PublishException where the folder holds files of others that are not adopted, or
   *     somebody else is publishing there
   * @throws IOException where the disk refuses; the old site is then in its place
   */
  public boolean publish(List<SiteFile> made, boolean adopt) throws IOException {
    StagedSite whole = staging();
    UnmanagedFiles foreign = UnmanagedFiles.in(site, adopt).without(made);
    ChecksumManifest list = ChecksumManifest.of(whole.all(made), foreign.adopted());
    whole.write(SiteFile.of(SUMS, list.text()));
    boolean changes = !whole.changesNothing();
    if (changes) {
      whole.complete(foreign.paths());
      workshop.swap();
    }
    published = true;
    return changes;
  }

  /** The files with their list, as they are published. */
  public static List<SiteFile> listed(List<SiteFile> files) {
    List<SiteFile> all = new ArrayList<>(files);
    all.add(SiteFile.of(SUMS, ChecksumManifest.of(files, Set.of()).text()));
    return List.copyOf(all);
  }

  /**
   * The files of a published site that are not as they were published, or are gone: somebody
   * changed them by hand. None where there is no site.
   *
   * @param adopt as for publishing
   * @throws PublishException where the folder holds files of others that are not adopted
   */
  public static List<String> altered(Path site, boolean adopt) throws IOException {
    UnmanagedFiles.in(site, adopt);
    ChecksumManifest list = ChecksumManifest.in(site);
    List<String> altered = new ArrayList<>();
    if (list != null) {
      for (Map.Entry<String, String> entry : list.digests().entrySet()) {
        Path file = site.resolve(entry.getKey());
        if (!Files.isRegularFile(file)
            || !Sha2.hex(Files.readAllBytes(file)).equals(entry.getValue())) {
          altered.add(entry.getKey());
        }
      }
    }
    return altered;
  }

  /** The files of a site as they were published last, by path; none where there is no site. */
  public static List<SiteFile> published(Path folder) throws IOException {
    Path real = StagingArea.site(folder);
    ChecksumManifest list = ChecksumManifest.in(real);
    List<SiteFile> files = new ArrayList<>();
    if (list != null) {
      for (Map.Entry<String, String> entry : list.digests().entrySet()) {
        String path = entry.getKey();
        if (Files.isRegularFile(real.resolve(path))) {
          Path file = real.resolve(path);
          files.add(new SiteFile(path, new DiskContent(file, Files.size(file), entry.getValue())));
        }
      }
    }
    return files;
  }
}
