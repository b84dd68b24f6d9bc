package lantai.importer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import lantai.importer.extract.ExtractedText.SourceLayout;
import lantai.importer.structure.NoteParser.ParsedNotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteParserTest {

  private final List<ReviewItem> review = new ArrayList<>();

  private ParsedNotes parse(String... lines) {
    return NoteParser.parse(
        ParsedText.source(SourceLayout.PARAGRAPHS, lines), ParsedText.paragraphs(lines), review);
  }

  private List<String> notes(String... lines) {
    List<String> all = new ArrayList<>(List.of("正文。", "名词解释"));
    all.addAll(List.of(lines));
    return ParsedText.notes(parse(ParsedText.array(all)).notes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%d.", "%d、", "（%d）", "[%d]", "［%d］", "〔%d〕", "【%d】", "注%d：", "(%d) ", "%d．"})
  void numbersOfNotesHaveManyForms(String number) {
    assertEquals(
        List.of("1|甲|子。", "2|乙|丑。"),
        notes(number.replace("%d", "1") + "甲：子。", number.replace("%d", "2") + "乙：丑。"));
    assertEquals(List.of(), review);
  }

  @Test
  void circledAndChineseNumbersAreNoteNumbers() {
    assertEquals(List.of("1|甲|子。", "2|乙|丑。"), notes("①甲：子。", "②乙：丑。"));
    assertEquals(List.of("1|甲|子。", "2|乙|丑。"), notes("一、甲：子。", "二、乙：丑。"));
    assertEquals(List.of("1|甲|子。2.5%。"), notes("1.甲：子。", "2.5%。"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"名词解释", "名词注释", "注释", "注：", "《政府工作报告》名词解释", "有关名词解释", "《政府工作报告》中有关用语说明", "（名词解释）"})
  void headingOfNotesHasManyForms(String heading) {
    assertTrue(NoteHeading.isHeading(heading));
  }

  @Test
  void headingOfNotesIsShort() {
    assertFalse(NoteHeading.isHeading("工作回顾"));
    String title = "字".repeat(20) + "工作报告";
    assertTrue(NoteHeading.isHeading(title + "有关".repeat(6) + "名词解释"));
    assertFalse(NoteHeading.isHeading(title + "有关".repeat(7) + "名词解释"));
    assertTrue(AppendixLabelMatcher.isAlone("附件2："));
    assertFalse(AppendixLabelMatcher.isAlone("附件2任务"));
  }

  @Test
  void labelAndHeadingAreSeparated() {
    ParsedNotes parsed = parse("正文。", "附件：", "名词解释", "1.甲：子。");
    assertEquals("附件：|名词解释", parsed.label() + "|" + parsed.heading());
    assertEquals(List.of("正文。"), ParsedText.printed(parsed.body()));
    parsed = parse("正文。", "附件：名词解释", "1.甲：子。");
    assertEquals("附件：|名词解释", parsed.label() + "|" + parsed.heading());
    parsed = parse("正文。", "附件：", "附：名词解释", "1.甲：子。");
    assertEquals("附件：|附：名词解释", parsed.label() + "|" + parsed.heading());
    parsed = parse("正文。", "名词解释", "1.甲：子。");
    assertEquals("null|名词解释", parsed.label() + "|" + parsed.heading());
  }

  @Test
  void notesEndBeforeTheNextAppendix() {
    ParsedNotes parsed = parse("正文。", "名词解释", "1.甲：子。", "附件2", "任务");
    assertEquals(List.of("1|甲|子。"), ParsedText.notes(parsed.notes()));
    assertEquals(List.of("正文。", "附件2", "任务"), ParsedText.printed(parsed.body()));
  }

  @Test
  void headingWithoutNotesIsImportedAsText() {
    ParsedNotes parsed = parse("正文。", "名词解释", "没有名词的一段文字");
    assertEquals(3, parsed.body().size());
    assertEquals(null, parsed.heading());
    assertEquals(List.of("no-notes|名词解释|"), ParsedText.review(review));
    assertEquals(0, parse("名词解释", "1.甲：子。").notes().size());
    assertEquals(0, parse("正文。", "名词解释").notes().size());
    assertEquals(1, parse("正", "注释", "1.甲：子。").notes().size());
  }

  @Test
  void numbersAndColonsAreExcluded() {
    assertEquals(
        List.of("NOTE_NUMBER|1.", "NOTE_NUMBER|：", "NOTE_NUMBER|2.", "NOTE_NUMBER|——"),
        ParsedText.excluded(parse("正文。", "名词解释", "1.甲：子。", "2.乙——丑。").excluded()));
  }

  @Test
  void noteMayHaveSeveralParagraphs() {
    assertEquals(List.of("1|甲|子。又子。", "2|乙|丑。"), notes("1.甲：子。", "又子。", "2.乙：丑。"));
  }

  @Test
  void skippedNoteNumberRemainsUnused() {
    assertEquals(List.of("1|甲|子。", "3|丙|寅。", "4|丁|卯。"), notes("1.甲：子。", "3.丙：寅。", "4.丁：卯。"));
    assertEquals(List.of("note-skipped|3.丙：寅。|2"), ParsedText.review(review));
    assertEquals(List.of("1|甲|子。", "5|戊|辰。"), notes("1.甲：子。", "5.戊：辰。"));
    assertEquals(5, parse("正文。", "名词解释", "1.甲：子。", "5.戊：辰。").highestNumber());
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.没有冒号。", "6.己：巳。", "3.一句。丙：寅。", "2024年：寅。"})
  void otherNumbersBelongToTheTextOfANote(String line) {
    assertEquals(List.of("1|甲|子。" + line), notes("1.甲：子。", line));
    assertEquals(List.of(), review);
  }

  @Test
  void numberIsNotSkippedIfALaterNoteHasIt() {
    assertEquals(List.of("1|甲|子。3.丙：寅。", "2|乙|丑。"), notes("1.甲：子。", "3.丙：寅。", "2.乙：丑。"));
  }

  @Test
  void termMayBeOnASeparateLine() {
    assertEquals(List.of("1|甲|子。", "2|乙|丑。"), notes("1.甲", "子。", "2.乙：", "丑。"));
    String longest = "字".repeat(40);
    assertEquals(List.of("1|" + longest + "|子。"), notes("1." + longest, "子。"));
    assertEquals(List.of(), notes("1.字" + longest, "子。"));
  }

  @Test
  void termMayBeFollowedByAVerb() {
    assertEquals(List.of("1|产业链|是指上下游。"), notes("1.产业链是指上下游。"));
    assertEquals(List.of("note-term|产业链是指上下游。|产业链"), ParsedText.review(review));
    assertEquals(List.of("1|产业链|指上下游。"), notes("1.产业链，指上下游。"));
    assertEquals(List.of("1|甲|子。"), notes("1.甲：子。", "2.没有说明的文字。").subList(0, 1));
  }

  @Test
  void noteWithoutATermIsText() {
    ParsedNotes parsed = parse("正文。", "名词解释", "前言", "1.甲：子。", "2.甲：丑。", "3.没有", "4.乙：寅。");
    assertEquals(List.of("1|甲|子。", "4|乙|寅。"), ParsedText.notes(parsed.notes()));
    assertEquals(List.of("前言", "甲：丑。", "没有"), ParsedText.printed(parsed.remainder()));
    assertEquals(List.of("note|甲：丑。|2", "note|没有|3"), ParsedText.review(review));
  }

  @Test
  void textBeforeTheColonMustNotBeASentence() {
    assertEquals(List.of(), notes("1.甲。乙：子。"));
    assertEquals(List.of(), notes("1.甲："));
  }

  @Test
  void unnumberedNotesStartWithATerm() {
    assertEquals(List.of("1|甲|子。又子。", "2|乙|丑。"), notes("甲：子。", "又子。", "乙：丑。"));
    assertEquals(List.of("notes-unnumbered|甲|"), ParsedText.review(review));
    String longest = "字".repeat(40);
    assertEquals(List.of("1|甲|子。", "2|" + longest + "|丑。"), notes("甲：子。", longest + "：丑。"));
    assertEquals(List.of("1|甲|子。字" + longest + "：丑。"), notes("甲：子。", "字" + longest + "：丑。"));
    assertEquals(List.of("1|甲|子：丑。", "2|乙|寅。"), notes("甲：", "子：丑。", "乙：寅。"));
    assertEquals(List.of("1|甲|子。丑。寅：卯。"), notes("甲：子。", "丑。寅：卯。"));
  }

  @Test
  void footnotesOfTheFileAreNotes() {
    ParsedNotes parsed = parse("正文。", "FOOTNOTE:①甲：子。", "FOOTNOTE:没有名词。", "FOOTNOTE:5.丙：寅。", "结束。");
    assertEquals(List.of("1|甲|子。", "2||没有名词。", "3|5.丙|寅。"), ParsedText.notes(parsed.notes()));
    assertEquals(List.of("正文。", "结束。"), ParsedText.printed(parsed.body()));
    assertEquals(
        List.of("NOTE_NUMBER|①", "NOTE_NUMBER|：", "NOTE_NUMBER|："),
        ParsedText.excluded(parsed.excluded()));
    assertEquals(List.of(), review);
  }

  @Test
  void footnotesBelowAHeadingAreNotes() {
    ParsedNotes parsed = parse("正文。", "注释", "FOOTNOTE:甲：子。", "FOOTNOTE:乙：丑。");
    assertEquals(List.of("1|甲|子。", "2|乙|丑。"), ParsedText.notes(parsed.notes()));
    assertEquals("注释", parsed.heading().printed());
    assertEquals(0, parse("正文。", "FOOTNOTE:注释", "FOOTNOTE:甲：子。").remainder().size());
  }
}
