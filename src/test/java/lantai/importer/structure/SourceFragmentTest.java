package lantai.importer.structure;

import static lantai.importer.structure.ParsedText.block;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceFragmentTest {

  @Test
  void whiteSpaceAndExcludedOffsetsAreLeftOut() {
    SourceFragment block = SourceFragment.of("甲 乙丙\u3000丁", 0, 6, i -> i != 3);

    assertEquals("甲乙丁", block.folded());
    assertArrayEquals(new int[] {0, 2, 5}, block.offsets());
    assertEquals(3, block.length());
    assertEquals(2, block.offset(1));
    assertEquals(0, block.start());
    assertFalse(block.isEmpty());
    assertTrue(block.cut(1, 1).isEmpty());
  }

  @Test
  void indexCountsCharactersBeforeAnOffset() {
    SourceFragment block = block("甲 乙丙");

    assertEquals(0, block.indexAt(0));
    assertEquals(1, block.indexAt(1));
    assertEquals(1, block.indexAt(2));
    assertEquals(3, block.indexAt(9));
  }

  @Test
  void blocksAreAppendedCutAndFiltered() {
    SourceFragment block = block("甲乙丙丁");

    assertEquals("丙丁甲", block.from(2).append(block.cut(0, 1)).folded());
    assertEquals("甲丁", block.without(i -> i == 1 || i == 2).folded());
  }

  @Test
  void splitLeavesOutEmptyParts() {
    assertEquals("[甲, 乙丙, 丁]", block("甲乙丙丁").split(List.of(0, 1, 1, 3)).toString());
    assertEquals("[甲乙]", block("甲乙").split(List.of(2)).toString());
  }

  @Test
  void spacesBetweenLatinWordsArePrinted() {
    assertEquals("建设Smart City平台", block("建设 Smart City 平台").printed());
    assertEquals("政府工作报告", block("政 府 工 作 报 告").printed());
    assertEquals("ABCD", block("A B C D").printed());
    assertEquals("A B C", block("A B C").printed());
    assertEquals("A B C D EFGHIJK", block("A B C D EFGHIJK").printed());
  }

  @Test
  void allSpacesOfTableRowsArePrinted() {
    assertEquals("指标　2030年 2031年", block("指标\t2030年  2031年").spaced());
    assertEquals("指标", block("指标").spaced());
  }
}
