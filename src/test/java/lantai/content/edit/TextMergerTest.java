package lantai.content.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two changes of a text are merged if they affect different lines. */
class TextMergerTest {

  private static final String BASE = "甲\n\n乙\n\n丙\n";

  @Test
  void changesOfDifferentLinesAreBothKept() {
    String mine = BASE.replace("甲", "甲一");
    String theirs = BASE.replace("丙", "丙一\n\n丁");
    assertEquals(Optional.of("甲一\n\n乙\n\n丙一\n\n丁\n"), TextMerger.merged(BASE, mine, theirs));
    assertEquals(Optional.of("甲一\n\n乙\n\n丙一\n\n丁\n"), TextMerger.merged(BASE, theirs, mine));
  }

  @Test
  void aChangeOfAnUnchangedTextIsApplied() {
    assertEquals(Optional.of("新"), TextMerger.merged(BASE, "新", BASE));
    assertEquals(Optional.of("新"), TextMerger.merged(BASE, "新", "新"));
    assertEquals(Optional.of("新"), TextMerger.merged(BASE, BASE, "新"));
  }

  @Test
  void changesOfTheSameLineAreNotMerged() {
    assertEquals(
        Optional.empty(),
        TextMerger.merged(BASE, BASE.replace("乙", "乙一"), BASE.replace("乙", "乙二")));
    assertEquals(Optional.empty(), TextMerger.merged(BASE, "", BASE.replace("乙", "乙二")));
  }

  @Test
  void twoAdditionsInOnePlaceAreNotMerged() {
    assertEquals(Optional.empty(), TextMerger.merged("甲\n", "甲\n乙\n", "甲\n丙\n"));
  }
}
