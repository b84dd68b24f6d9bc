package lantai.importer.structure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import java.util.stream.Stream;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.ExtractedText.SourceLayout;
import lantai.importer.structure.OutlineParser.RunInHeadingDetector;
import org.junit.jupiter.api.Test;

class RunInHeadingDetectorTest {

  private static final String TALK = "字".repeat(80) + "。";

  private static int[] lengths(String... lines) {
    ExtractedText source = ParsedText.source(SourceLayout.PARAGRAPHS, lines);
    List<SourceParagraph> paragraphs = ParsedText.paragraphs(lines);
    return new RunInHeadingDetector(source, paragraphs)
        .lengths(paragraphs.stream().map(SourceParagraph::fragment).toList());
  }

  @Test
  void shortFirstSentencesOfMostParagraphsAreHeadings() {
    assertArrayEquals(new int[] {4, 5, 0}, lengths("产业提速。" + TALK, "民生再提质。" + TALK, TALK));
    assertArrayEquals(new int[] {0, 0}, lengths("产业提速。" + TALK, TALK));
    assertArrayEquals(new int[] {0, 0, 0, 0}, lengths("产业提速。" + TALK, "民生提质。" + TALK, TALK, TALK));
    assertArrayEquals(
        new int[] {4, 4, 4, 0, 0},
        lengths("产业提速。" + TALK, "民生提质。" + TALK, "城乡提颜。" + TALK, TALK, TALK));
    assertArrayEquals(
        new int[] {4, 4, 0, 0, 0},
        lengths("产业提速。" + TALK, "民生提质。" + TALK, "短。", "字".repeat(68), "字".repeat(60)));
  }

  @Test
  void headingsHaveFourToThirtyFourCharacters() {
    String longest = "字".repeat(34) + "。";
    assertArrayEquals(new int[] {34, 34}, lengths(longest + TALK, longest + TALK));
    assertArrayEquals(new int[] {0, 0}, lengths("字" + longest + TALK, "字" + longest + TALK));
    assertArrayEquals(new int[] {0, 0}, lengths("字字字。" + TALK, "字字字。" + TALK));
    String half = "字".repeat(20) + "。";
    assertArrayEquals(new int[] {20, 20}, lengths(half + "字".repeat(19), half + "字".repeat(19)));
    assertArrayEquals(new int[] {0, 0}, lengths(half + "字".repeat(18), half + "字".repeat(18)));
  }

  @Test
  void figuresAndSpeechAreNotHeadings() {
    for (String first : List.of("今年很重要。", "增长5%左右。", "重点：产业。", "各位代表们。")) {
      assertArrayEquals(new int[] {0, 0}, lengths(first + TALK, first + TALK), first);
    }
  }

  @Test
  void listItemsAreComparedWithEachOther() {
    assertArrayEquals(
        new int[] {4, 4, 0, 0, 0},
        lengths("一是提速。" + TALK, "二要提质。" + TALK, TALK, TALK, "民生提质。" + TALK));
    assertArrayEquals(
        new int[] {6, 6, 0, 0}, lengths("——产业提速。" + TALK, "——民生提质。" + TALK, "一是提速。" + TALK, TALK));
  }

  @Test
  void boldBeginningsAreTheOnlyHeadingsIfThereAreThree() {
    String[] three =
        Stream.of("**产业提速。**", "**民生提质**。", "**城乡提颜。**", "文化提升。", "**开放**提级。")
            .map(heading -> heading + TALK)
            .toArray(String[]::new);
    assertArrayEquals(new int[] {4, 4, 4, 0, 0}, lengths(three));
    String[] two = {"**产业提速。**" + TALK, "**民生提质。**" + TALK, "文化提升。" + TALK, "开放提级。" + TALK};
    assertArrayEquals(new int[] {4, 4, 4, 4}, lengths(two));
  }

  @Test
  void boldParagraphsAreNotRunInHeadings() {
    assertArrayEquals(
        new int[] {4, 4, 4, 0},
        lengths("**产业提速。**" + TALK, "**民生提质。**" + TALK, "**城乡提颜。**" + TALK, "**整段加粗。**"));
    String longest = "**" + "字".repeat(68) + "。**" + TALK;
    String tooLong = "**" + "字".repeat(69) + "。**" + TALK;
    assertArrayEquals(new int[] {68, 68, 68, 0}, lengths(longest, longest, longest, tooLong));
    assertArrayEquals(new int[] {0, 0, 0}, lengths("。**" + TALK + "**", "。甲", "。乙"));
  }
}
