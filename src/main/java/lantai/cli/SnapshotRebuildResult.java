package lantai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lantai.archive.Snapshot;
import lantai.archive.SnapshotRestorer;
import lantai.archive.history.ReportVersions;
import lantai.archive.history.VersionDiff.FileChange;
import lantai.build.Build;
import lantai.build.BuildResult;
import lantai.diagnostics.Messages;
import lantai.diagnostics.Problem;
import lantai.output.OutputSink;
import lantai.output.Publisher;
import lantai.output.Sha2;
import lantai.output.WorkFolder;
import lantai.site.html.TemplateSource;
import org.jspecify.annotations.Nullable;

/**
 * How an archived version and a new build of its archived inputs differ.
 *
 * @param fault the first error in the inputs; {@code null} if there is none
 * @param differences files of the site that differ from the archived ones
 */
record SnapshotRebuildResult(
    Snapshot snapshot, @Nullable Problem fault, List<FileChange> differences) {

  /**
   * Builds a version again.
   *
   * @param before the versions before it, oldest first
   */
  static SnapshotRebuildResult of(Snapshot snapshot, List<Snapshot> before) throws IOException {
    try (WorkFolder temporary = WorkFolder.temporary("lantai-rebuild")) {
      Path restored = temporary.resolve("restored");
      SnapshotRestorer.restore(snapshot, restored);
      ReportVersions reportVersions =
          ReportVersions.ofArchivedBuild(
              AbstractStoreCommand.history(before),
              snapshot.version(),
              snapshot.digests(Snapshot.SOURCE));
      Path source = restored.resolve("source");
      BuildResult build =
          Build.build(
              source.resolve("content"),
              TemplateSource.alone(source.resolve("templates")),
              reportVersions,
              OutputSink.MEMORY);
      Map<String, String> rebuilt = new TreeMap<>();
      Publisher.withManifest(build.files())
          .forEach(file -> rebuilt.put(file.path(), Sha2.hex512(file.bytes())));
      return new SnapshotRebuildResult(
          snapshot, fault(build), FileChange.compare(snapshot.digests(Snapshot.SITE), rebuilt));
    }
  }

  private static @Nullable Problem fault(BuildResult build) {
    return build.problems().stream().filter(Problem::isError).findFirst().orElse(null);
  }

  boolean isSame() {
    return fault == null && differences.isEmpty();
  }

  String message(Messages messages) throws IOException {
    String label = snapshot.version().label();
    if (fault != null) {
      return messages.say(
          "snapshot-rebuild-failed",
          label,
          snapshot.description().software(),
          messages.line(fault));
    }
    if (differences.isEmpty()) {
      String files = String.valueOf(snapshot.digests(Snapshot.SITE).size());
      return messages.say("snapshot-rebuilt", label, files);
    }
    String count = String.valueOf(differences.size());
    String first = differences.get(0).path();
    return messages.say(
        "snapshot-rebuilt-otherwise", label, count, first, snapshot.description().software());
  }
}
