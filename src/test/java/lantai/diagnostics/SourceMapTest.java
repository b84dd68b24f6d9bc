package lantai.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.diagnostics.SourceMap.MappedSegment;
import org.junit.jupiter.api.Test;

class SourceMapTest {

  /** The text is {@code acdf}. */
  private final SourceMap map =
      new SourceMap(
          new SourceText("x.md", "ab\ncd\nef"),
          List.of(new MappedSegment(0, 0), new MappedSegment(1, 3), new MappedSegment(3, 7)));

  @Test
  void offsetInASegmentIsMappedToItsFile() {
    assertEquals(new Place("x.md", 1, 1), map.at(0));
    assertEquals(new Place("x.md", 2, 2), map.at(2));
  }

  @Test
  void boundaryBelongsToTheNextSegment() {
    assertEquals(new Place("x.md", 2, 1), map.at(1));
    assertEquals(new Place("x.md", 3, 2), map.at(3));
  }

  @Test
  void endOfTheTextIsAfterTheLastSegment() {
    assertEquals(new Place("x.md", 3, 3), map.at(4));
  }
}
