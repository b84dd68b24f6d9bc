package lantai.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.archive.Snapshot;
import lantai.archive.history.VersionKind;
import lantai.archive.history.VersionMetadata;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for label, kind, message and time of a new version. */
final class NewVersionOptions {

  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  /** A label must also be valid as the name of a file and folder on Windows. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?!(?i:con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$))"
              + "[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?");

  private static final Pattern DATED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** How far another machine's clock may be behind. */
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

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

  @Option(names = "--in-future")
  boolean inFuture;

  /**
   * Returns the new version.
   *
   * @param before the archived versions, oldest first
   * @param previous the digest of the inventory of the newest one, or empty
   * @param clock for the default time
   * @throws UsageException if the label exists, is invalid or a day before that of an earlier
   *     version, the kind is unknown, the message is empty, or the time is before that of the
   *     newest version
   */
  VersionMetadata after(List<Snapshot> before, String previous, Clock clock) {
    OffsetDateTime time =
        (published == null ? clock.instant().atOffset(CHINA) : published)
            .withOffsetSameInstant(CHINA)
            .truncatedTo(ChronoUnit.SECONDS);
    List<String> taken = before.stream().map(snapshot -> snapshot.version().label()).toList();
    String name = label == null ? label(time.toLocalDate(), taken) : label;
    if (taken.stream().anyMatch(name::equalsIgnoreCase)) {
      throw new UsageException("label-taken", name);
    }
    if (!LABEL.matcher(name).matches()) {
      throw new UsageException("label-unfit", name);
    }
    if (message.isBlank() || message.chars().anyMatch(Character::isISOControl)) {
      throw new UsageException("message-unfit");
    }
    for (VersionKind each : VersionKind.values()) {
      if (message.strip().matches(each.word() + "[:：].*")) {
        throw new UsageException("message-kind", each.word());
      }
    }
    checkOrder(before, time);
    requireNotBefore(name, before);
    requireNotInFuture(name, time, clock);
    return new VersionMetadata(name, kind(before.isEmpty()), message, time, previous);
  }

  private static String label(LocalDate day, List<String> taken) {
    String label = day.toString();
    for (int n = 2; taken.contains(label); n++) {
      label = day + "." + n;
    }
    return label;
  }

  /**
   * Refuses a time in the future: a mistyped year could not be corrected, because later versions
   * would have to be even later.
   */
  private void requireNotInFuture(String name, OffsetDateTime time, Clock clock) {
    OffsetDateTime now = clock.instant().atOffset(CHINA);
    boolean later = time.isAfter(now.plus(CLOCKS_DIFFER));
    if (!inFuture && (later || day(name).filter(now.toLocalDate()::isBefore).isPresent())) {
      throw new UsageException("published-future", later ? time.toString() : name);
    }
  }

  /** Readers take the day in a label for that of its publication. */
  private static void requireNotBefore(String name, List<Snapshot> before) {
    for (Snapshot each : before) {
      VersionMetadata version = each.version();
      LocalDate published = version.published().withOffsetSameInstant(CHINA).toLocalDate();
      if (day(name).filter(published::isAfter).isPresent()) {
        throw new UsageException("label-before", name, version.label(), published.toString());
      }
    }
  }

  /** The day that a label begins with. */
  private static Optional<LocalDate> day(String label) {
    Matcher dated = DATED.matcher(label);
    try {
      return dated.lookingAt() ? Optional.of(LocalDate.parse(dated.group())) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private void checkOrder(List<Snapshot> before, OffsetDateTime time) {
    if (!before.isEmpty()) {
      VersionMetadata newest = before.get(before.size() - 1).version();
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
