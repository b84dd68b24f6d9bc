package lantai.model;

import lantai.model.table.Choice;
import lantai.model.table.Choice.Label;

/** The kind of thing that an entry names. */
public enum TermKind implements Choice {
  @Label("行动、工程")
  PROGRAMME,
  @Label("规划、政策")
  PLAN,
  @Label("战略")
  STRATEGY,
  @Label("理论与政治表述")
  THEORY,
  @Label("机构、平台")
  BODY,
  @Label("地方")
  PLACE,
  @Label("项目")
  PROJECT,
  @Label("活动")
  EVENT,
  @Label("制度、机制")
  SYSTEM,
  @Label("指标")
  INDICATOR,
  @Label("产业")
  INDUSTRY,
  @Label("称号、示范区")
  TITLE,
  @Label("民生事项")
  PEOPLE,
  @Label("其他")
  OTHER
}
