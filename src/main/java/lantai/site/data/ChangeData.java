package lantai.site.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantai.archive.history.DiffSegment;
import lantai.archive.history.VersionDiff;
import lantai.archive.history.VersionDiff.FileChange;
import lantai.json.Json;
import lantai.model.table.Choice;

/** What changed between two versions, for programs. */
public final class ChangeData {

  private ChangeData() {}

  /**
   * @param old the older version's label
   * @param fresh the newer one's
   * @return lists of maps, to be written as JSON; pieces are {@code {"both": …}}, {@code {"old":
   *     …}} and {@code {"new": …}}
   */
  public static Map<String, ?> of(
      String old, String fresh, VersionDiff changes, List<FileChange> files) {
    return Json.object(
        "from", old,
        "to", fresh,
        "targets", items(changes.targets()),
        "results", items(changes.results()),
        "terms", items(changes.terms()),
        "text", changes.text().stream().map(ChangeData::paragraph).toList(),
        "files", files.stream().map(ChangeData::file).toList());
  }

  private static Map<String, ?> paragraph(VersionDiff.ParagraphChange change) {
    return Json.object(
        "change", Choice.wordOf(change.change()),
        "chapter", change.chapter(),
        "paragraph", change.paragraph(),
        "url", change.url(),
        "pieces", segments(change.segments()));
  }

  private static Map<String, ?> file(FileChange change) {
    return Json.object("change", Choice.wordOf(change.change()), "path", change.path());
  }

  private static List<?> items(List<VersionDiff.ItemChange> items) {
    return items.stream().map(ChangeData::item).toList();
  }

  private static Map<String, ?> item(VersionDiff.ItemChange item) {
    Map<String, Object> fields = new LinkedHashMap<>();
    item.fields().forEach(field -> fields.put(field.field(), segments(field.segments())));
    return Json.object(
        "change", Choice.wordOf(item.change()),
        "id", item.id(),
        "name", item.name(),
        "url", item.url(),
        "fields", fields);
  }

  private static List<?> segments(List<DiffSegment> segments) {
    return segments.stream().map(each -> Map.of(Choice.wordOf(each.side()), each.text())).toList();
  }
}
