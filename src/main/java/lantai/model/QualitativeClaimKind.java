package lantai.model;

import lantai.model.table.Choice;
import lantai.model.table.Choice.Label;

/** The kind of a {@link QualitativeClaim}. */
public enum QualitativeClaimKind implements Choice {
  @Label("位次")
  RANK,
  @Label("首创")
  FIRST,
  @Label("居前")
  BAND,
  @Label("等级")
  GRADE,
  @Label("全覆盖")
  COVERAGE,
  @Label("零")
  ZERO,
  @Label("任务完成")
  COMPLETION,
  @Label("走势")
  DIRECTION,
  @Label("纪录")
  RECORD,
  @Label("进展")
  STATUS,
  @Label("不足")
  SHORTFALL
}
