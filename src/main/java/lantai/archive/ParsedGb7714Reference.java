package lantai.archive;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.archive.history.VersionContent;
import lantai.output.Sha2;

/**
 * A printed reference, as far as it can be checked.
 *
 * @param version label
 * @param address of the cited text
 * @param hash beginning of the SHA-256 of the cited text
 */
public record ParsedGb7714Reference(String version, String address, String hash) {

  private static final Pattern PARTS =
      Pattern.compile(
          "\\. ?([A-Za-z0-9._-]+)版\\. ?\\(.*\\. ?(https?://\\S+?)\\. ?SHA-256: ?([0-9a-f]{16})");

  /**
   * Parses a reference; line breaks in it are ignored. Returns empty if it lacks one of the three.
   */
  public static Optional<ParsedGb7714Reference> of(String text) {
    Matcher matcher = PARTS.matcher(text.strip().replaceAll("\\s+", " "));
    return matcher.find()
        ? Optional.of(
            new ParsedGb7714Reference(matcher.group(1), matcher.group(2), matcher.group(3)))
        : Optional.empty();
  }

  /**
   * Whether a version has exactly the cited text at the cited address.
   *
   * @param base address of the site that the version was built for, ending in a slash
   */
  public boolean holdsIn(VersionContent content, String base) {
    return address.startsWith(base)
        && TextByAddressFinder.at(path(content, base), content)
            .map(Sha2::abridged)
            .filter(hash::equals)
            .isPresent();
  }

  /** Returns the path within the site: the version's text was also at the current address. */
  private String path(VersionContent content, String base) {
    String path = address.substring(base.length());
    String folder = content.version().mementoFolder();
    return path.startsWith(folder) ? path.substring(folder.length()) : path;
  }
}
