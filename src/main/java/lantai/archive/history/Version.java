package lantai.archive.history;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/**
 * One published version of a report.
 *
 * @param label its name, unique in its archive: the date of publication in China ({@code
 *     2025-03-01}), with a counter from the second one of a day on ({@code 2025-03-01.2})
 * @param message what was done, in one sentence, for readers
 * @param published with the offset of China, to the second
 * @param previous what ties it to the version before: the SHA-512 of that one's inventory in the
 *     archive, in lower-case hexadecimal; empty for the first
 */
public record Version(
    String label, VersionKind kind, String message, OffsetDateTime published, String previous) {

  /** When it was published, as RFC 3339 writes it (5.6). */
  public String time() {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(published);
  }

  /** The page of what it changed against the version before it, by path. */
  public String changesPage() {
    return "changes/" + label + ".html";
  }

  /** Where it is published as it was, relative to the site's root and ending in a slash. */
  public String folder() {
    return Publication.FOLDER + label + "/";
  }
}
