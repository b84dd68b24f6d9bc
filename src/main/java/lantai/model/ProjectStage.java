package lantai.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.model.table.Choice;
import lantai.model.table.Choice.Label;

/** The stage of a project, in chronological order; content files contain the Chinese word. */
public enum ProjectStage implements Choice {
  @Label("建成")
  DONE("建成", "竣工", "完工", "完成", "落成", "贯通", "通车", "通航", "投用", "新建"),
  @Label("投入运营")
  OPERATING("投运", "投产", "投用", "投入", "运营", "运行", "上线", "启用", "使用", "通车", "通航", "开通", "开园", "营业"),
  @Label("通过验收")
  ACCEPTED("验收"),
  @Label("揭牌")
  UNVEILED("揭牌", "挂牌"),
  @Label("获批")
  APPROVED("获批", "批复", "批准", "核准", "获准"),
  @Label("加快建设")
  UNDER_WAY("加快", "推进", "续建", "在建", "打造"),
  @Label("开工建设")
  STARTED("开工", "动工", "启动", "奠基"),
  @Label("前期工作")
  PREPARED("前期", "储备"),
  @Label("谋划推动")
  CONSIDERED("谋划", "论证", "研究");

  private final String word;
  private final List<String> shownBy;

  /**
   * @param others other words for the stage
   */
  ProjectStage(String word, String... others) {
    this.word = word;
    this.shownBy = Stream.concat(Stream.of(word), Stream.of(others)).toList();
  }

  /** Words for work in progress, unless another word states the stage: 开工建设 is a start. */
  private static final List<String> WORK = List.of("建设", "实施");

  /** Returns the stages that a printed word can mean; all of them if it does not state a stage. */
  public static Set<ProjectStage> of(String printed) {
    Set<ProjectStage> stages =
        Arrays.stream(values())
            .filter(stage -> stage.shownBy.stream().anyMatch(printed::contains))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ProjectStage.class)));
    if (stages.isEmpty() && WORK.stream().anyMatch(printed::contains)) {
      return EnumSet.of(UNDER_WAY);
    }
    return stages.isEmpty() ? EnumSet.allOf(ProjectStage.class) : stages;
  }

  @Override
  public String word() {
    return word;
  }

  /** Whether it names something that exists, rather than work on it. */
  public boolean isReached() {
    return compareTo(APPROVED) <= 0;
  }
}
