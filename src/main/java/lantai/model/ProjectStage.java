package lantai.model;

import lantai.model.table.Choice;
import lantai.model.table.Choice.Label;

/** How far a project is, in the order of a project's life; content files write the Chinese word. */
public enum ProjectStage implements Choice {
  @Label("建成")
  DONE("建成"),
  @Label("投入运营")
  OPERATING("投运"),
  @Label("通过验收")
  ACCEPTED("验收"),
  @Label("揭牌")
  UNVEILED("揭牌"),
  @Label("获批")
  APPROVED("获批"),
  @Label("加快建设")
  UNDER_WAY("加快"),
  @Label("开工建设")
  STARTED("开工"),
  @Label("前期工作")
  PREPARED("前期"),
  @Label("谋划推动")
  CONSIDERED("谋划");

  private final String word;

  ProjectStage(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Whether it names something that is there, rather than work on it. */
  public boolean isReached() {
    return compareTo(APPROVED) <= 0;
  }
}
