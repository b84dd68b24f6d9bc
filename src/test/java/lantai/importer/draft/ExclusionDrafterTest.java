package lantai.importer.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExclusionDrafterTest {

  @TempDir Path folder;

  @Test
  void proposalOfTheSameTextBlockIsDroppedForANumeralWithoutAPhrase() {
    DraftRun run = DraftRun.past(folder, "茶叶产量增长6%。\n\n财政收入增长5%，\\{5\\}。");

    assertEquals(List.of("茶叶产量 6 % growth annual"), run.results());
    assertEquals(List.of("5|1-0|null"), exclusions(run));
    assertEquals(
        List.of(
            "1-0#p2：起草的一行没有通过核对，没有写入：「财政收入增长5%」",
            "1-0#heading：数字没有判断：「第1部分2030年工作回顾」",
            "1-0#p2：数字没有判断：「财政收入增长5%」",
            "1-0#p2：数字没有判断：「{5}」"),
        run.questions());
  }

  @Test
  void withoutSuchAProposalAllProposalsOfTheChapterAreDropped() {
    DraftRun run = DraftRun.past(folder, "茶叶产量增长6%。\n\n粮食产量增长7%。\n\n\\{6\\}好\\{5\\}");

    assertEquals(List.of(), run.results());
    assertEquals(List.of("粮食产量增长7%|1-0|null", "6|1-0|null", "5|1-0|null"), exclusions(run));
    assertEquals(List.of(), run.problems());
  }

  @Test
  void phraseContainsNoPrintedBraces() {
    assertEquals(List.of("11”好|1-0|名称的一部分"), exclusions(DraftRun.past(folder, "看“{年}11”好。")));
  }

  @Test
  void phraseThatRepeatsAProposalIsLengthened() {
    DraftRun run = DraftRun.past(folder, "财政收入增长5%，森林覆盖率达61%。增长5%。");

    assertEquals(List.of("财政收入 5 % growth annual", "森林覆盖率 61 % rate status"), run.results());
    assertEquals(List.of("%。增长5%。|1-0|null"), exclusions(run));
    assertEquals(List.of(), run.problems());
  }

  /** Returns the exclusions of the text, each as {@code phrase|chapter|reason}. */
  private static List<String> exclusions(DraftRun run) {
    return run.report().exclusions().stream()
        .filter(each -> each.chapter() != null && each.chapter().value().value().equals("1-0"))
        .map(each -> each.phrase().value() + "|1-0|" + each.reason())
        .filter(each -> !each.startsWith("第1部分"))
        .toList();
  }
}
