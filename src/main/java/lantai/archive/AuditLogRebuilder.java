package lantai.archive;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Replaces an invalid audit log. */
final class AuditLogRebuilder {

  private AuditLogRebuilder() {}

  /**
   * Begins a new log if the old one is invalid, and moves that to the quarantine. The new log
   * repeats what the old one recorded of each version, so that missing versions remain known.
   *
   * @return what was done
   */
  static List<RepairMessage> recover(StorePaths layout, AuditLogWriter log) throws IOException {
    AuditLogReconciler found = AuditLogReconciler.of(layout);
    if (found.issues().stream().noneMatch(IntegrityIssue::isOfLog)) {
      return List.of();
    }
    String old = layout.quarantineLog();
    RepairMessage begun =
        old.isEmpty()
            ? RepairMessage.of("repair-log")
            : RepairMessage.of("repair-log-changed", old);
    log.add(AuditEvent.RECOVERY, begun.toString(), AuditEvent.SUCCESS, null);
    Map<String, String> all = new LinkedHashMap<>();
    found.stored().forEach((name, version) -> all.put(name, version.inventory()));
    found
        .recorded()
        .archivedVersions()
        .forEach((name, digest) -> all.merge(name, digest, AuditLogRebuilder::known));
    for (Map.Entry<String, String> each : all.entrySet()) {
      String outcome =
          found.stored().containsKey(each.getKey()) ? AuditEvent.SUCCESS : AuditEvent.FAILURE;
      log.add(AuditEvent.RECOVERY, each.getKey(), outcome, each.getValue());
    }
    return List.of(begun);
  }

  private static String known(String stored, String recorded) {
    return recorded.isEmpty() ? stored : recorded;
  }
}
