package lantai.importer.structure;

import static lantai.importer.structure.ParsedText.fragment;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceFragmentTest {

  @Test
  void whiteSpaceAndExcludedOffsetsAreOmitted() {
    SourceFragment fragment = SourceFragment.of("甲 乙丙\u3000丁", 0, 6, i -> i != 3);

    assertEquals("甲乙丁", fragment.folded());
    assertArrayEquals(new int[] {0, 2, 5}, fragment.offsets());
    assertEquals(3, fragment.length());
    assertEquals(2, fragment.offset(1));
    assertEquals(0, fragment.start());
    assertFalse(fragment.isEmpty());
    assertTrue(fragment.cut(1, 1).isEmpty());
  }

  @Test
  void indexCountsCharactersBeforeAnOffset() {
    SourceFragment fragment = fragment("甲 乙丙");

    assertEquals(0, fragment.indexAt(0));
    assertEquals(1, fragment.indexAt(1));
    assertEquals(1, fragment.indexAt(2));
    assertEquals(3, fragment.indexAt(9));
  }

  @Test
  void fragmentsAreAppendedCutAndFiltered() {
    SourceFragment fragment = fragment("甲乙丙丁");

    assertEquals("丙丁甲", fragment.from(2).append(fragment.cut(0, 1)).folded());
    assertEquals("甲丁", fragment.without(i -> i == 1 || i == 2).folded());
  }

  @Test
  void splitOmitsEmptyParts() {
    assertEquals("[甲, 乙丙, 丁]", fragment("甲乙丙丁").split(List.of(0, 1, 1, 3)).toString());
    assertEquals("[甲乙]", fragment("甲乙").split(List.of(2)).toString());
  }

  @Test
  void spacesBetweenLatinWordsArePrinted() {
    assertEquals("建设Smart City平台", fragment("建设 Smart City 平台").printed());
    assertEquals("政府工作报告", fragment("政 府 工 作 报 告").printed());
    assertEquals("ABCD", fragment("A B C D").printed());
    assertEquals("A B C", fragment("A B C").printed());
    assertEquals("A B C D EFGHIJK", fragment("A B C D EFGHIJK").printed());
  }

  @Test
  void allSpacesOfTableRowsArePrinted() {
    assertEquals("指标　2030年 2031年", fragment("指标\t2030年  2031年").spaced());
    assertEquals("指标", fragment("指标").spaced());
  }
}
