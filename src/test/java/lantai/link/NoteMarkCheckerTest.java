package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.ReportBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteMarkCheckerTest {

  private static List<Problem> misplaced(String text) {
    ReportBuilder given = ReportBuilder.of(text);
    given.note("a", 1, List.of("高地"), "甲。").note("b", 2, List.of("“两园”"), "乙。");
    Problems problems = new Problems();
    Linker.link(given.report(), problems);
    return problems.sorted().stream()
        .filter(problem -> problem.code() == ProblemCode.NOTE_MARK_MISPLACED)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"打造高地〔2〕，建设“两园”〔1〕。", "打造高地（注2），建设“两园”（见注1）。", "打造高地²，建设“两园”[1]。"})
  void markOfOneNoteAfterTheWordsOfAnotherIsReported(String text) {
    List<Problem> problems = misplaced(text);

    assertEquals(2, problems.size(), text);
    assertEquals(List.of("2", "高地", "1"), problems.get(0).arguments());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "打造高地〔1〕，建设“两园”〔2〕。",
        "打造高地建设〔2〕，“两园”工程〔1〕。",
        "打造“两园”高地〔1〕。",
        "打造高地〔1〕〔2〕，建设“两园”。",
        "打造高地〔3〕，建设“两园”。"
      })
  void otherMarksAreNot(String text) {
    assertEquals(List.of(), misplaced(text));
  }
}
