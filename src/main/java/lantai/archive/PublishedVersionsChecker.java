package lantai.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantai.archive.history.VersionMetadata;
import lantai.json.Json;

/**
 * Reads the versions that a published site lists in its {@code versions.json}, on which readers
 * rely.
 *
 * @param versions the entries, oldest first
 * @param readable false if the file is not such a list
 */
public record PublishedVersionsChecker(Path file, List<Map<?, ?>> versions, boolean readable) {

  private static final String NAME = "versions.json";

  public PublishedVersionsChecker {
    versions = List.copyOf(versions);
  }

  /** Reads the list of a site; it is empty if the file does not exist. */
  public static PublishedVersionsChecker of(Path site) throws IOException {
    Path file = site.resolve(NAME);
    List<Map<?, ?>> versions = new ArrayList<>();
    if (!Files.isRegularFile(file)) {
      return new PublishedVersionsChecker(file, versions, true);
    }
    try {
      if (Json.read(Files.readAllBytes(file)) instanceof List<?> entries) {
        for (Object entry : entries) {
          versions.add((Map<?, ?>) entry);
        }
        return new PublishedVersionsChecker(file, versions, true);
      }
    } catch (IOException | ClassCastException e) {
      versions.clear();
    }
    return new PublishedVersionsChecker(file, versions, false);
  }

  /**
   * Returns an issue for the first version that is not in the store. All versions must be of one
   * report: the one that begins with the same version.
   *
   * @param reports versions of each report of a store, oldest first
   */
  public Optional<IntegrityIssue> issue(List<List<Snapshot>> reports) {
    if (!readable) {
      return Optional.of(issue(file.toString(), "word.published-unread"));
    }
    if (versions.isEmpty()) {
      return Optional.empty();
    }
    List<Snapshot> report =
        reports.stream()
            .filter(each -> !each.isEmpty() && isSame(versions.get(0), each.get(0).version()))
            .findFirst()
            .orElse(List.of());
    return versions.stream()
        .filter(entry -> report.stream().noneMatch(each -> isSame(entry, each.version())))
        .findFirst()
        .map(entry -> issue(file + " " + entry.get("label"), "word.lost-by-site"));
  }

  private static IntegrityIssue issue(String location, String description) {
    return new IntegrityIssue(IntegrityIssue.LOST, location, description);
  }

  private static boolean isSame(Map<?, ?> entry, VersionMetadata version) {
    Object previous = entry.get("previousInventorySha512");
    return version.label().equals(entry.get("label"))
        && version.timestamp().equals(entry.get("published"))
        && version.previous().equals(previous == null ? "" : previous);
  }
}
