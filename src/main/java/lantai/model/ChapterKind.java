package lantai.model;

import lantai.model.table.Choice;
import lantai.model.table.Choice.Label;

/** The subject of a chapter, which determines how its rows are drafted. */
public enum ChapterKind implements Choice {
  @Label("上年工作回顾")
  REVIEW,
  @Label("五年工作回顾")
  FIVE_YEAR_REVIEW,
  @Label("今年工作安排")
  PLAN,
  @Label("五年规划目标")
  FIVE_YEAR_PLAN,
  @Label("其他：不起草")
  OTHER;

  public boolean isPlan() {
    return this == PLAN || this == FIVE_YEAR_PLAN;
  }
}
