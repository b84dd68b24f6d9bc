package lantai.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lantai.json.Json;
import lantai.output.FileOperations;

/** Records the events of a store, one JSON object per line, with the event types of PREMIS 3. */
final class AuditLog {

  private final Path file;
  private final Clock clock;

  private record AuditEvent(String time, String event, String object, String outcome) {}

  AuditLog(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  void add(String event, String object, List<IntegrityIssue> issues) throws IOException {
    add(event, object, issues.isEmpty() ? "success" : "failure");
  }

  void add(String event, String object, String outcome) throws IOException {
    OffsetDateTime now =
        clock.instant().atOffset(ZoneOffset.ofHours(8)).truncatedTo(ChronoUnit.SECONDS);
    String time = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now);
    Json line = Json.of(new AuditEvent(time, event, object, outcome));
    Files.createDirectories(file.getParent());
    // A line that an interrupted writer left incomplete must not absorb this one.
    String separator = endsWithinLine() ? System.lineSeparator() : "";
    Files.writeString(
        file,
        separator + line.text() + System.lineSeparator(),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    FileOperations.force(file);
  }

  private boolean endsWithinLine() throws IOException {
    return Files.exists(file)
        && Files.readString(file, StandardCharsets.ISO_8859_1).matches("(?s).*[^\n]");
  }
}
