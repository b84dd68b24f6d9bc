package lantai.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lantai.archive.Snapshot;
import lantai.archive.history.Version;
import lantai.archive.history.Version.VersionKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Label, kind, message and time of a new version. */
final class VersionOptions {

  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  @Option(names = "--label")
  @Nullable String label;

  @Option(names = "--kind")
  @Nullable String kind;

  @Option(
      names = {"-m", "--message"},
      required = true)
  String message;

  @Option(names = "--published", paramLabel = "TIME")
  @Nullable OffsetDateTime published;

  /**
   * @param before the archived versions, oldest first
   * @param previous the digest of the inventory of the newest one, or empty
   * @param clock for the default time
   * @throws UsageException if the label exists or is invalid, the kind is unknown, the message is
   *     empty, or the time is before that of the newest version
   */
  Version after(List<Snapshot> before, String previous, Clock clock) {
    OffsetDateTime time =
        (published == null ? clock.instant().atOffset(CHINA) : published)
            .withOffsetSameInstant(CHINA)
            .truncatedTo(ChronoUnit.SECONDS);
    List<String> taken = before.stream().map(snapshot -> snapshot.version().label()).toList();
    String name = label == null ? label(time.toLocalDate(), taken) : label;
    if (taken.stream().anyMatch(name::equalsIgnoreCase)) {
      throw new UsageException("label-taken", name);
    }
    if (!name.matches("[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?")) {
      throw new UsageException("label-unfit", name);
    }
    if (message.isBlank() || message.chars().anyMatch(Character::isISOControl)) {
      throw new UsageException("message-unfit");
    }
    checkOrder(before, time);
    return new Version(name, kind(before.isEmpty()), message, time, previous);
  }

  private static String label(LocalDate day, List<String> taken) {
    String label = day.toString();
    for (int n = 2; taken.contains(label); n++) {
      label = day + "." + n;
    }
    return label;
  }

  private void checkOrder(List<Snapshot> before, OffsetDateTime time) {
    if (!before.isEmpty()) {
      Version newest = before.get(before.size() - 1).version();
      if (time.isBefore(newest.published())) {
        throw new UsageException("published-before", newest.label(), newest.published().toString());
      }
    }
  }

  private VersionKind kind(boolean isFirst) {
    if (kind == null) {
      return isFirst ? VersionKind.FIRST : VersionKind.UPDATE;
    }
    return VersionKind.of(kind).orElseThrow(() -> new UsageException("kind-unknown", kind));
  }
}
