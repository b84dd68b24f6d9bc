package lantai.archive;

import java.util.List;
import lantai.archive.history.Version;
import lantai.model.SiteSettings;
import lantai.output.SiteFile;

/**
 * A finished site on its way into the store.
 *
 * @param report the report's name in the store
 * @param version what it is to be kept as; its {@code previous} is that of the store
 * @param site as published, paths relative to the site's root
 * @param source what it was built from, paths beginning with {@code source/}
 * @param attachments files that were supplied besides, paths beginning with {@code attachments/}
 * @param software what built it, for those who want to build it again
 */
public record SubmissionPackage(
    String report,
    Version version,
    SiteSettings about,
    List<SiteFile> site,
    List<SiteFile> source,
    List<SiteFile> attachments,
    Custodian keeper,
    String software) {

  public SubmissionPackage {
    site = List.copyOf(site);
    source = List.copyOf(source);
    attachments = List.copyOf(attachments);
  }
}
