package lantai.importer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lantai.importer.structure.ParagraphJoiner.LineWrapping;
import org.junit.jupiter.api.Test;

class LineWrappingTest {

  private static String line(int characters) {
    return "字".repeat(characters);
  }

  @Test
  void linesOfEqualWidthAreWrapped() {
    LineWrapping wrapping = LineWrapping.of(Collections.nCopies(3, line(30)));

    assertTrue(wrapping.isWrapped());
    assertTrue(wrapping.isFull(line(30)));
    assertTrue(wrapping.isFull(line(27)));
    assertFalse(wrapping.isFull(line(26)));
  }

  @Test
  void fewOrShortOrDifferentLinesAreNotWrapped() {
    assertFalse(LineWrapping.of(Collections.nCopies(2, line(30))).isWrapped());
    assertFalse(LineWrapping.of(Collections.nCopies(9, line(13))).isWrapped());
    assertTrue(LineWrapping.of(Collections.nCopies(9, line(14))).isWrapped());
    assertTrue(LineWrapping.of(Collections.nCopies(9, line(80))).isWrapped());
    assertFalse(LineWrapping.of(Collections.nCopies(9, line(81))).isWrapped());
    assertFalse(LineWrapping.of(List.of()).isWrapped());
    assertFalse(LineWrapping.of(Collections.nCopies(9, line(29) + "。")).isWrapped());
    assertFalse(LineWrapping.of(List.of()).isFull(line(30)));
  }

  @Test
  void aQuarterOfTheLinesMustHaveTheWidth() {
    List<String> lines = new ArrayList<>(Collections.nCopies(3, line(30)));
    lines.addAll(Collections.nCopies(9, "短。"));
    assertTrue(LineWrapping.of(lines).isWrapped());
    lines.add("短。");
    assertFalse(LineWrapping.of(lines).isWrapped());
  }

  @Test
  void aTenthOfTheLinesMayBeWider() {
    List<String> lines = new ArrayList<>(Collections.nCopies(9, line(30)));
    lines.add(line(50) + "。");
    assertTrue(LineWrapping.of(lines).isWrapped());
    lines.add(line(50) + "。");
    assertFalse(LineWrapping.of(lines).isWrapped());
  }

  @Test
  void indentedLinesDoNotDetermineTheWidth() {
    List<String> lines = new ArrayList<>(Collections.nCopies(4, line(30)));
    lines.addAll(Collections.nCopies(3, line(28)));
    LineWrapping wrapping = LineWrapping.of(lines);

    assertTrue(wrapping.isFull(line(27)));
    assertFalse(wrapping.isFull(line(26)));
    assertTrue(wrapping.lostIndentation(line(28)));
    assertTrue(wrapping.lostIndentation(line(28) + "a"));
    assertFalse(wrapping.lostIndentation(line(29)));
    assertFalse(wrapping.lostIndentation(line(27)));
    assertTrue(wrapping.lostIndentation(line(27) + "a"));
  }

  @Test
  void numbersAndLatinWordsAreNotSplit() {
    assertEquals("12.5%", LineWrapping.unbreakableStart("12.5%左右"));
    assertEquals("", LineWrapping.unbreakableStart("左右"));
    assertEquals("PM2.5", LineWrapping.unbreakableStart("PM2.5 abc"));
    assertEquals("ABC", LineWrapping.unbreakableStart("ABC"));
    assertEquals("ABCDEFGHIJKL", LineWrapping.unbreakableStart("ABCDEFGHIJKLMNOP"));
  }
}
