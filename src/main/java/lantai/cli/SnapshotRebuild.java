package lantai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lantai.archive.Restoration;
import lantai.archive.Snapshot;
import lantai.archive.history.FileChange;
import lantai.archive.history.Publication;
import lantai.build.Build;
import lantai.build.BuildResult;
import lantai.diagnostics.Messages;
import lantai.diagnostics.Problem;
import lantai.output.FileOperations;
import lantai.output.OutputSink;
import lantai.output.Publisher;
import lantai.output.Sha2;

/**
 * A kept version built again from the inputs that were kept with it.
 *
 * @param fault the first error that this Lantai found in them, or {@code null}
 * @param differences what is not as it was kept
 */
record SnapshotRebuild(Snapshot snapshot, Problem fault, List<FileChange> differences) {

  /**
   * @param before the versions before it, which its pages tell of
   */
  static SnapshotRebuild of(Snapshot snapshot, List<Snapshot> before) throws IOException {
    Path temporary = Files.createTempDirectory("lantai-rebuild-");
    try {
      Path kept = temporary.resolve("kept");
      Restoration.restore(snapshot, kept);
      Publication publication =
          new Publication(
              StoreOptions.history(before),
              snapshot.version(),
              snapshot.digests(Snapshot.SOURCE),
              false);
      Path source = kept.resolve("source");
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

  private static Problem fault(BuildResult build) {
    return build.problems().stream().filter(Problem::isError).findFirst().orElse(null);
  }

  boolean isSame() {
    return fault == null && differences.isEmpty();
  }

  String say(Messages messages) {
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
