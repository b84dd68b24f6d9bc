package lantai.archive.history;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/**
 * A published version of a report.
 *
 * @param label unique in its archive: the date of publication in China ({@code 2025-03-01}), with a
 *     counter if it is not the first version of the day ({@code 2025-03-01.2})
 * @param message the change in one sentence, for readers
 * @param published in the time zone of China, with seconds
 * @param previous SHA-512 of the previous version's inventory in the archive, in lower-case
 *     hexadecimal; empty for the first version
 */
public record VersionMetadata(
    String label, VersionKind kind, String message, OffsetDateTime published, String previous) {

  /** Returns the time of publication in the format of RFC 3339 (5.6). */
  public String timestamp() {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(published);
  }

  /** Returns kind and message, or only one if they are equal. */
  public String headline() {
    return message.equals(kind.word()) ? message : kind.word() + "：" + message;
  }

  /** Returns the path of the page that lists the changes to the previous version. */
  public String changesPage() {
    return "changes/" + label + ".html";
  }

  /** Returns the path of the page that compares it with an earlier version. */
  public String comparisonPage(VersionMetadata earlier) {
    return "compare/" + earlier.label + "/" + label + ".html";
  }

  /** Returns the folder of its memento, relative to the site's root and ending in a slash. */
  public String mementoFolder() {
    return ReportVersions.MEMENTO_FOLDER + label + "/";
  }
}
