package lantai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lantai.archive.Restoration;
import lantai.archive.Snapshot;
import lantai.archive.history.Publication;
import lantai.archive.history.VersionDiff.FileChange;
import lantai.build.Build;
import lantai.build.BuildResult;
import lantai.diagnostics.Messages;
import lantai.diagnostics.Problem;
import lantai.output.FileOperations;
import lantai.output.OutputSink;
import lantai.output.Publisher;
import lantai.output.Sha2;
import org.jspecify.annotations.Nullable;

/**
 * An archived version, built again from the inputs that were archived with it.
 *
 * @param fault the first error in them
 * @param differences files that differ from the archived ones
 */
record SnapshotRebuild(Snapshot snapshot, @Nullable Problem fault, List<FileChange> differences) {

  /**
   * @param before the previous versions, as its pages show them
   */
  static SnapshotRebuild of(Snapshot snapshot, List<Snapshot> before) throws IOException {
    Path temporary = Files.createTempDirectory("lantai-rebuild-");
    try {
      Path restored = temporary.resolve("restored");
      Restoration.restore(snapshot, restored);
      Publication publication =
          new Publication(
              StoreCommand.history(before),
              snapshot.version(),
              snapshot.digests(Snapshot.SOURCE),
              false);
      Path source = restored.resolve("source");
      BuildResult build =
          Build.build(
              source.resolve("content"),
              source.resolve("templates"),
              publication,
              OutputSink.MEMORY);
      Map<String, String> rebuilt = new TreeMap<>();
      Publisher.listed(build.files())
          .forEach(file -> rebuilt.put(file.path(), Sha2.hex512(file.bytes())));
      return new SnapshotRebuild(
          snapshot, fault(build), FileChange.compare(snapshot.digests(Snapshot.SITE), rebuilt));
    } finally {
      FileOperations.delete(temporary);
    }
  }

  private static @Nullable Problem fault(BuildResult build) {
    return build.problems().stream().filter(Problem::isError).findFirst().orElse(null);
  }

  boolean isSame() {
    return fault == null && differences.isEmpty();
  }

  String message(Messages messages) {
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
