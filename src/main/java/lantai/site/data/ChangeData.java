package lantai.site.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lantai.archive.history.DiffSegment;
import lantai.archive.history.FileChange;
import lantai.archive.history.VersionDiff;

/** What changed between two versions, for programs. */
public final class ChangeData {

  private ChangeData() {}

  /**
   * @param old the older version's label
   * @param fresh the newer one's
   * @param files all files of the versions
   * @return lists of maps, to be written as JSON; pieces are {@code {"both": …}}, {@code {"old":
   *     …}} and {@code {"new": …}}
   */
  public static Map<String, Object> of(
      String old, String fresh, VersionDiff changes, List<FileChange> files) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("from", old);
    all.put("to", fresh);
    all.put("targets", items(changes.targets()));
    all.put("results", items(changes.results()));
    all.put("terms", items(changes.terms()));
    List<Object> text = new ArrayList<>();
    for (VersionDiff.ParagraphChange change : changes.text()) {
      Map<String, Object> entry = entry(change.change());
      entry.put("chapter", change.chapter());
      entry.put("paragraph", change.paragraph());
      entry.put("url", change.url());
      entry.put("pieces", pieces(change.segments()));
      text.add(entry);
    }
    all.put("text", text);
    List<Object> paths = new ArrayList<>();
    for (FileChange change : files) {
      Map<String, Object> entry = entry(change.change());
      entry.put("path", change.path());
      paths.add(entry);
    }
    all.put("files", paths);
    return all;
  }

  private static List<Object> items(List<VersionDiff.ItemChange> items) {
    List<Object> all = new ArrayList<>();
    for (VersionDiff.ItemChange item : items) {
      Map<String, Object> entry = entry(item.change());
      entry.put("id", item.id());
      entry.put("name", item.name());
      entry.put("url", item.url());
      Map<String, Object> fields = new LinkedHashMap<>();
      item.fields().forEach(field -> fields.put(field.field(), pieces(field.segments())));
      entry.put("fields", fields);
      all.add(entry);
    }
    return all;
  }

  private static List<Object> pieces(List<DiffSegment> pieces) {
    List<Object> all = new ArrayList<>();
    for (DiffSegment piece : pieces) {
      all.add(Map.of(piece.side().name().toLowerCase(Locale.ROOT), piece.text()));
    }
    return all;
  }

  private static Map<String, Object> entry(Enum<?> change) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("change", change.name().toLowerCase(Locale.ROOT));
    return entry;
  }
}
