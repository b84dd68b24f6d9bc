package lantai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProjectStageTest {

  @ParameterizedTest
  @CsvSource({
    "建成, DONE",
    "全面竣工, DONE",
    "通过验收, ACCEPTED",
    "获批, APPROVED",
    "开工建设, STARTED",
    "建设, UNDER_WAY",
    "加快建设, UNDER_WAY",
    "组织实施, UNDER_WAY",
    "前期工作, PREPARED",
    "研究, CONSIDERED"
  })
  void printedWordDeterminesTheStageOfAProject(String printed, ProjectStage stage) {
    assertEquals(EnumSet.of(stage), ProjectStage.of(printed));
  }

  @Test
  void wordOfSeveralStagesMayMeanEach() {
    assertEquals(Set.of(ProjectStage.DONE, ProjectStage.OPERATING), ProjectStage.of("通车"));
  }

  @Test
  void wordOfNoStageMayMeanAll() {
    assertEquals(EnumSet.allOf(ProjectStage.class), ProjectStage.of("机场"));
  }

  @ParameterizedTest
  @EnumSource(
      value = ProjectStage.class,
      names = {"UNDER_WAY", "STARTED", "PREPARED", "CONSIDERED"})
  void workIsNotReached(ProjectStage stage) {
    assertEquals(false, stage.isReached());
  }

  @ParameterizedTest
  @EnumSource(
      value = ProjectStage.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"UNDER_WAY", "STARTED", "PREPARED", "CONSIDERED"})
  void whatExistsOrIsApprovedIsReached(ProjectStage stage) {
    assertEquals(true, stage.isReached());
  }
}
