package lantai.archive.history;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lantai.model.table.Choice;

/** What sort of change one version makes to a row or a paragraph of another. */
public enum ChangeKind implements Choice {
  @Label("调高")
  RAISED,
  @Label("调低")
  LOWERED,
  @Label("改限定")
  BOUND_CHANGED,
  /** Another unit, or the same amount printed in another multiple of it. */
  @Label("改单位")
  UNIT_CHANGED,
  /** Other words; the figure, if there is one, is the same. */
  @Label("改文字")
  REWORDED,
  @Label("移动")
  MOVED,
  @Label("新增")
  ADDED,
  @Label("删去")
  REMOVED,
  /** The words are the same: see {@link lantai.chinese.TypographicEquivalence}. */
  @Label("只改形式")
  FORM;

  /** How many changes are of each kind; one may be of several. */
  static Map<ChangeKind, Integer> count(List<List<ChangeKind>> changes) {
    Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
    changes.forEach(kinds -> kinds.forEach(kind -> counts.merge(kind, 1, Integer::sum)));
    return counts;
  }
}
