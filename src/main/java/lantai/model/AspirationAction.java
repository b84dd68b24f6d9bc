package lantai.model;

import lantai.model.table.Choice;
import lantai.model.table.Choice.Label;

/** The nature of an aspiration. */
public enum AspirationAction implements Choice {
  /** 争创、申请. */
  @Label("争创称号")
  CONTEND,
  /** 创建一批、培育一批. */
  @Label("培育一批")
  BATCH,
  /** 构建体系、健全机制. */
  @Label("体系机制")
  SYSTEM
}
