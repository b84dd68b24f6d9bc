package lantai.archive;

import java.util.List;
import lantai.output.SiteFile;

/**
 * The files to be archived.
 *
 * @param site as published, relative to the site's root
 * @param source the inputs of the build; paths begin with {@code source/}
 * @param attachments additional files; paths begin with {@code attachments/}
 */
public record VersionPayload(
    List<SiteFile> site, List<SiteFile> source, List<SiteFile> attachments) {

  public VersionPayload {
    site = List.copyOf(site);
    source = List.copyOf(source);
    attachments = List.copyOf(attachments);
  }
}
