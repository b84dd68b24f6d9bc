package lantai.model;

import lantai.model.table.Choice;
import lantai.model.table.Choice.Label;

/**
 * The nature of a commitment. An intention of no listed nature, such as promoting or exploring
 * something, is not a commitment.
 */
public enum CommitmentAction implements Choice {
  /** 完成、编制、制定. */
  @Label("完成")
  FINISH,
  /** 建成、组建、搭建. */
  @Label("建立")
  ESTABLISH,
  /** 启动. */
  @Label("启动")
  START,
  /** 试点. */
  @Label("试点")
  PILOT,
  /** 全覆盖、全面推广. */
  @Label("全面推行")
  EXTEND,
  /** 提高标准、资助. */
  @Label("提高保障")
  RAISE,
  /** 守住、兜牢、遏制. */
  @Label(value = "守住、稳定", formerly = "keep")
  HOLD,
  /** 举办. */
  @Label("举办")
  HOST,
  /** 正式运营. */
  @Label("运营、经常性工作")
  OPERATE
}
