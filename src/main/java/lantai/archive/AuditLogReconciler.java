package lantai.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares the versions in a store with those that its audit log records as archived, and adds
 * missing events.
 */
final class AuditLogReconciler {

  private final StorePaths layout;
  private final AuditLogContent recorded;

  /** The versions in the store, by name. */
  private final Map<String, VersionInventoryDigest> stored = new LinkedHashMap<>();

  private AuditLogReconciler(StorePaths layout, AuditLogContent recorded) {
    this.layout = layout;
    this.recorded = recorded;
  }

  static AuditLogReconciler of(StorePaths layout) throws IOException {
    AuditLogReconciler reconciliation =
        new AuditLogReconciler(layout, AuditLogContent.read(layout.audit()));
    for (VersionInventoryDigest version : VersionInventoryDigest.in(layout.root())) {
      reconciliation.stored.put(version.name(), version);
    }
    return reconciliation;
  }

  /** Returns the differences that show that the store or the log was changed. */
  List<IntegrityIssue> issues() {
    List<IntegrityIssue> issues = new ArrayList<>(recorded.faults());
    if (recorded.events().isEmpty() && !stored.isEmpty()) {
      issues.add(logIssue("word.log-missing"));
      return issues;
    }
    recorded.archivedVersions().forEach((name, digest) -> issues.addAll(compare(name, digest)));
    if (recorded.chained()) {
      // An interrupted writer did not add the events of the newest version.
      for (VersionInventoryDigest version : unrecorded()) {
        if (!version.newest()) {
          issues.add(new IntegrityIssue(IntegrityIssue.LOG, version.name(), "word.log-silent"));
        }
      }
    }
    return issues;
  }

  private List<IntegrityIssue> compare(String name, String digest) {
    VersionInventoryDigest version = stored.get(name);
    if (version == null) {
      return List.of(new IntegrityIssue(IntegrityIssue.LOST, name, "word.lost-by-log"));
    }
    return digest.isEmpty() || digest.equals(version.inventory())
        ? List.of()
        : List.of(new IntegrityIssue(IntegrityIssue.CHAIN, name, "word.chain-by-log"));
  }

  private List<VersionInventoryDigest> unrecorded() {
    Map<String, String> archived = recorded.archivedVersions();
    return stored.values().stream().filter(each -> !archived.containsKey(each.name())).toList();
  }

  Map<String, VersionInventoryDigest> stored() {
    return stored;
  }

  AuditLogContent recorded() {
    return recorded;
  }

  private IntegrityIssue logIssue(String description) {
    String name = layout.audit().getFileName().toString();
    return new IntegrityIssue(IntegrityIssue.LOG, name, description);
  }

  /** Adds the events that an interrupted writer did not add. The store must be locked. */
  void complete(AuditLogWriter log) throws IOException {
    if (!issues().isEmpty()) {
      return;
    }
    if (recorded.events().isEmpty()) {
      log.add(AuditEvent.CREATION, AuditEvent.STORE, AuditEvent.SUCCESS, null);
    }
    for (VersionInventoryDigest version : unrecorded()) {
      log.add(AuditEvent.INGESTION, version.name(), AuditEvent.SUCCESS, version.inventory());
    }
    for (VersionInventoryDigest version : stored.values()) {
      if (version.newest() && !recorded.has(AuditEvent.VALIDATION, version.name())) {
        String report = version.name().substring(0, version.name().lastIndexOf(' '));
        log.add(AuditEvent.VALIDATION, version.name(), StoreVerifier.ofReport(layout, report));
      }
    }
  }
}
