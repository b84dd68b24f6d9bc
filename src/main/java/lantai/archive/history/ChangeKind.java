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
  /** The amount of a decrease, or a decrease in place of an increase. */
  @Label("改数值")
  FIGURE_CHANGED,
  @Label("改限定")
  BOUND_CHANGED,
  /** Another unit, or the same amount with another multiple. */
  @Label("改单位")
  UNIT_CHANGED,
  @Label("改期限")
  DEADLINE_CHANGED,
  /** What editors record of the words: whether it is a main target, its kind, what it refers to. */
  @Label("改标注")
  RELABELLED,
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

  /** Whether the words that a row quotes usually change with it. */
  boolean isSeenInQuote() {
    return compareTo(DEADLINE_CHANGED) <= 0;
  }

  /** Counts the changes of each kind; a change may be of several kinds. */
  static Map<ChangeKind, Integer> count(List<List<ChangeKind>> changes) {
    Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
    changes.forEach(kinds -> kinds.forEach(kind -> counts.merge(kind, 1, Integer::sum)));
    return counts;
  }
}
