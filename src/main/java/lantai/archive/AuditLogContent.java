package lantai.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The audit log as it is read.
 *
 * @param events of the lines that are events
 * @param chained whether its lines have digests of those before; not so in an earlier release
 * @param faults signs that the log was changed, or that the file is not an audit log
 */
record AuditLogContent(List<AuditEvent> events, boolean chained, List<IntegrityIssue> faults) {

  AuditLogContent {
    events = List.copyOf(events);
    faults = List.copyOf(faults);
  }

  /** Reads the log of a store; there are no events if there is none. */
  static AuditLogContent read(Path log) throws IOException {
    // First, as it is written last: a line may be added meanwhile.
    Path file = AuditLogWriter.sum(log);
    String sum =
        Files.isRegularFile(file)
            ? Files.readString(file, StandardCharsets.ISO_8859_1).split("\\s", 2)[0]
            : null;
    byte[] bytes = Files.isRegularFile(log) ? Files.readAllBytes(log) : new byte[0];
    return new AuditLogReader(log, bytes).read(sum);
  }

  /**
   * The versions that were kept, as {@link AuditEvent#object}, with their inventories' digests, if
   * known.
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
