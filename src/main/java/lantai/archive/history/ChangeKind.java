package lantai.archive.history;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lantai.model.table.Choice;

/** How a version changes a row or a paragraph of another version. */
public enum ChangeKind implements Choice {
  @Label("调高")
  RAISED,
  @Label("调低")
  LOWERED,
  @Label("改限定")
  BOUND_CHANGED,
  /** Another unit, or the same amount with another multiple. */
  @Label("改单位")
  UNIT_CHANGED,
  /** Other words with the same figure, if there is one. */
  @Label("改文字")
  REWORDED,
  @Label("移动")
  MOVED,
  @Label("新增")
  ADDED,
  @Label("删去")
  REMOVED,
  /** The words are equal: see {@link lantai.chinese.TypographicEquivalence}. */
  @Label("只改形式")
  FORM;

  /** Counts the changes of each kind; a change may be of several kinds. */
  static Map<ChangeKind, Integer> count(List<List<ChangeKind>> changes) {
    Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
    changes.forEach(kinds -> kinds.forEach(kind -> counts.merge(kind, 1, Integer::sum)));
    return counts;
  }
}
