package lantai.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The content of an audit log.
 *
 * @param events of the lines that are events
 * @param chained whether its lines have digests of the preceding ones, unlike those of earlier
 *     releases
 * @param faults evidence that the log was changed, or that the file is not an audit log
 */
record AuditLogContent(List<AuditEvent> events, boolean chained, List<IntegrityIssue> faults) {

  AuditLogContent {
    events = List.copyOf(events);
    faults = List.copyOf(faults);
  }

  /** Reads the log of a store; returns no events if it does not exist. */
  static AuditLogContent read(Path log) throws IOException {
    // Read before the log, because it is written after it: a line may be added in between.
    Path file = AuditLogWriter.sum(log);
    String sum =
        Files.isRegularFile(file)
            ? Files.readString(file, StandardCharsets.ISO_8859_1).split("\\s", 2)[0]
            : null;
    byte[] bytes = Files.isRegularFile(log) ? Files.readAllBytes(log) : new byte[0];
    return new AuditLogReader(log, bytes).read(sum);
  }

  /**
   * Returns the archived versions, by {@link AuditEvent#object}, with the digests of their
   * inventories; an unknown digest is empty.
   */
  Map<String, String> archivedVersions() {
    Map<String, String> archived = new LinkedHashMap<>();
    for (AuditEvent event : events) {
      if (event.isOfArchivedVersion()) {
        String digest = event.inventory() == null ? "" : event.inventory();
        archived.merge(event.object(), digest, (old, fresh) -> fresh.isEmpty() ? old : fresh);
      }
    }
    return archived;
  }

  boolean has(String event, String object) {
    return events.stream()
        .anyMatch(each -> each.event().equals(event) && each.object().equals(object));
  }
}
