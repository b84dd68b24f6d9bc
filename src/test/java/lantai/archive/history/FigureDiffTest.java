package lantai.archive.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureDiffTest {

  @ParameterizedTest
  @CsvSource({
    "5|%|none,          5.5|%|none,            RAISED",
    "5|%|approximately, 4.5|%|approximately,   LOWERED",
    "-5.9|%|none,       -3|%|none,             FIGURE_CHANGED",
    "-3|%|none,         -3.5|%|none,           FIGURE_CHANGED",
    "-3|%|none,         2|%|none,              FIGURE_CHANGED",
    "2|%|none,          -0.5|%|none,           FIGURE_CHANGED",
    "-3|%|none,         -3.5|%|at-least,       FIGURE_CHANGED BOUND_CHANGED",
    "5|%|none,          5|%|at-least,          BOUND_CHANGED",
    "5|%|none,          6|%|at-least,          RAISED BOUND_CHANGED",
    "0.3|万公里|none,   3000|公里|none,        UNIT_CHANGED",
    "0.3|万公里|none,   4000|公里|none,        UNIT_CHANGED RAISED",
    "5|%|none,          5|个百分点|none,       UNIT_CHANGED",
    "5|%|exactly,       5|%|none,              REWORDED",
    "5|%|none,          ||,                    REWORDED"
  })
  void changeIsNamed(String before, String after, String changes) {
    List<ChangeKind> expected = Arrays.stream(changes.split(" ")).map(ChangeKind::valueOf).toList();
    assertEquals(expected, FigureDiff.changes(fields(before, ""), fields(after, "")));
  }

  @ParameterizedTest
  @CsvSource({"5.5, 6, RAISED", "5.5, 5.2, LOWERED"})
  void otherEndOfRangeCounts(String before, String after, ChangeKind change) {
    assertEquals(
        List.of(change),
        FigureDiff.changes(fields("5|%|range", before), fields("5|%|range", after)));
  }

  @ParameterizedTest
  @CsvSource({
    "0.3|万公里|none,  3000|公里|none,      true",
    "0.3|万公里|none,  4000|公里|none,      false",
    "0.3|万公里|none,  3000|公里|at-least,  false",
    "3|成|at-least,    30|%|at-least,       true",
    "5|%|none,         5|个百分点|none,     false",
    "5|%|none,         ||,                  false",
    "||,               ||,                  false"
  })
  void amountIsTheSameInAnotherUnit(String before, String after, boolean same) {
    assertEquals(same, FigureDiff.isSameAmount(fields(before, ""), fields(after, "")));
  }

  @Test
  void equalFieldsAreNotAChange() {
    assertEquals(List.of(), FigureDiff.changes(fields("5|%|none", ""), fields("5|%|none", "")));
  }

  @Test
  void rowWithoutFigureFieldsHasNoChange() {
    assertEquals(List.of(), FigureDiff.changes(Map.of("name", "a"), Map.of("name", "b")));
  }

  private static Map<String, String> fields(String figure, String to) {
    String[] parts = (figure + " ").split("\\|");
    return Map.of("value", parts[0], "unit", parts[1], "bound", parts[2].strip(), "to", to);
  }
}
