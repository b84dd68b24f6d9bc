package lantai.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lantai.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * A line of the audit log.
 *
 * @param event an event type of PREMIS 3
 * @param object the subject of the event; a version is the id of its report, a space and its label
 * @param inventory the SHA-512 of the inventory of the version; {@code null} if the event is not
 *     about a version, or the log was written by an earlier release
 * @param before the SHA-512 of all bytes of the log before it; {@code null} in a log written by an
 *     earlier release
 */
record AuditEvent(
    String time,
    String event,
    String object,
    String outcome,
    @Nullable String inventory,
    @Nullable String before) {

  static final String CREATION = "creation";
  static final String INGESTION = "ingestion";
  static final String VALIDATION = "validation";
  static final String APPROVAL = "approval";
  static final String RECOVERY = "recovery";
  static final String REPLICATION = "replication";
  static final String SUCCESS = "success";
  static final String FAILURE = "failure";

  /** The object of events of the whole store. */
  static final String STORE = "all reports";

  /** Returns the event of a line, or {@code null} if the line is not an event. */
  static @Nullable AuditEvent of(byte[] line) {
    try {
      if (!(Json.read(line) instanceof Map<?, ?> all)) {
        return null;
      }
      String inventory = text(all, "inventorySha512");
      String before = text(all, "linesBeforeSha512");
      List<String> keys = List.of("time", "event", "object", "outcome");
      List<String> texts =
          keys.stream().map(key -> text(all, key)).filter(Objects::nonNull).toList();
      return texts.size() < keys.size()
          ? null
          : new AuditEvent(
              texts.get(0), texts.get(1), texts.get(2), texts.get(3), inventory, before);
    } catch (IOException e) {
      return null;
    }
  }

  private static @Nullable String text(Map<?, ?> all, String key) {
    return all.get(key) instanceof String text ? text : null;
  }

  byte[] line() {
    Map<String, @Nullable Object> all =
        Json.object("time", time, "event", event, "object", object, "outcome", outcome);
    if (inventory != null) {
      all.put("inventorySha512", inventory);
    }
    all.put("linesBeforeSha512", before);
    return (Json.of(all).text() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Whether the object is a version that was in the store at that time. */
  boolean isOfArchivedVersion() {
    return event.equals(INGESTION) && outcome.equals(SUCCESS) || inventory != null;
  }
}
