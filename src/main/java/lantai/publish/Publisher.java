package lantai.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantai.text.Digest;
import lantai.text.SiteFile;

/**
 * Puts a site into its folder. The new site is made whole beside the old one, of the old one's own
 * files where they are the same, and then takes its place; whatever goes wrong before that leaves
 * the old one as it was, and what a crash leaves half done the next run brings to an end.
 *
 * <p>{@code SHA256SUMS} tells which files are Lantai's: those are replaced or removed. Files of
 * others are refused, unless they are adopted, and never removed; what begins with a dot ({@code
 * .git}, {@code .well-known}, {@code .nojekyll}) is the host's and taken along unasked.
 */
public final class Publisher {

  public static final String SUMS = SiteList.NAME;

  private final Path site;
  private final Workshop workshop;

  private Publisher(Path site, Workshop workshop) {
    this.site = site;
    this.workshop = workshop;
  }

  /** Publishes, and refuses files of others. */
  public static boolean publish(List<SiteFile> files, Path folder) throws IOException {
    return publish(files, folder, false);
  }

  /**
   * @param folder the site's folder; made where there is none
   * @param adopt whether files of others that are found there stay from now on
   * @return whether anything was written: not where the site is as it would be
   * @throws PublishException where the folder holds files of others that are not adopted, or
   *     somebody else is publishing there
   * @throws IOException where the disk refuses; the old site is then in its place
   */
  public static boolean publish(List<SiteFile> files, Path folder, boolean adopt)
      throws IOException {
    // A link to the folder stays a link, so that a web server goes on reading what it points at.
    Path site = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    Files.createDirectories(site.getParent());
    try (Workshop workshop = Workshop.of(site)) {
      workshop.repair();
      return new Publisher(site, workshop).publish(files, adopt);
    }
  }

  private boolean publish(List<SiteFile> made, boolean adopt) throws IOException {
    Foreign foreign = Foreign.in(site, adopt).without(made);
    SiteList list = SiteList.of(made, foreign.adopted());
    List<SiteFile> files = new ArrayList<>(made);
    files.add(SiteFile.of(SUMS, list.text()));
    Staging staging = Staging.of(files, site);
    if (staging.changesNothing()) {
      return false;
    }
    try {
      staging.make(workshop.fresh(), foreign.paths());
      workshop.swap();
    } finally {
      workshop.clear();
    }
    return true;
  }

  /** The files with their list, as they are published. */
  public static List<SiteFile> listed(List<SiteFile> files) {
    List<SiteFile> all = new ArrayList<>(files);
    all.add(SiteFile.of(SUMS, SiteList.of(files, Set.of()).text()));
    return List.copyOf(all);
  }

  /**
   * The files of a published site that are not as they were published, or are gone: somebody
   * changed them by hand. None where there is no site.
   */
  public static List<String> altered(Path site) throws IOException {
    return altered(site, true);
  }

  /**
   * The same, for whoever is going to publish there.
   *
   * @throws PublishException where the folder holds files of others that are not adopted
   */
  public static List<String> altered(Path site, boolean adopt) throws IOException {
    Foreign.in(site, adopt);
    SiteList list = SiteList.in(site);
    List<String> altered = new ArrayList<>();
    if (list != null) {
      for (Map.Entry<String, String> entry : list.digests().entrySet()) {
        Path file = site.resolve(entry.getKey());
        if (!Files.isRegularFile(file)
            || !Digest.hex(Files.readAllBytes(file)).equals(entry.getValue())) {
          altered.add(entry.getKey());
        }
      }
    }
    return altered;
  }

  /** The files of a site as they were published last, by path; none where there is no site. */
  public static List<SiteFile> published(Path site) throws IOException {
    SiteList list = SiteList.in(site);
    List<SiteFile> files = new ArrayList<>();
    if (list != null) {
      for (String path : list.digests().keySet()) {
        if (Files.isRegularFile(site.resolve(path))) {
          files.add(new SiteFile(path, Files.readAllBytes(site.resolve(path))));
        }
      }
    }
    return files;
  }
}
