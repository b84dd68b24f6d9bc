package lantai.model;

import lantai.model.table.Choice;
import lantai.model.table.Choice.Label;

/** Whether a figure rose or fell. */
public enum ChangeDirection implements Choice {
  @Label("上升")
  UP,
  @Label("下降")
  DOWN,
  @Label("持平")
  FLAT,
  @Label("不分升降")
  NONE
}
