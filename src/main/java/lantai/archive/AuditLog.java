package lantai.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantai.json.Json;

/** What was done to a store, line by line, in the event names of PREMIS 3. */
final class AuditLog {

  private final Path file;
  private final Clock clock;

  AuditLog(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  void add(String event, String object, List<IntegrityIssue> findings) throws IOException {
    add(event, object, findings.isEmpty() ? "success" : "failure");
  }

  void add(String event, String object, String outcome) throws IOException {
    OffsetDateTime now =
        clock.instant().atOffset(ZoneOffset.ofHours(8)).truncatedTo(ChronoUnit.SECONDS);
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("time", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now));
    line.put("event", event);
    line.put("object", object);
    line.put("outcome", outcome);
    Fsync.append(file, List.of(Json.of(line).text()));
  }
}
