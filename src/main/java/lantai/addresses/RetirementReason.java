package lantai.addresses;

import lantai.model.table.Choice;

/** Why an address no longer has a text or page. */
public enum RetirementReason implements Choice {
  @Label("移到别处")
  MOVED,
  @Label("拆分")
  SPLIT,
  @Label("并入他处")
  MERGED,
  @Label("改写")
  REWORDED,
  @Label("改名")
  RENAMED,
  @Label("删去")
  REMOVED
}
