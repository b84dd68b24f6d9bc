package lantai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import lantai.model.Bound;
import lantai.model.Report;
import lantai.model.ReportBuilder;
import lantai.model.ReportRow;
import lantai.model.Result;
import lantai.model.Target;
import lantai.model.table.RecordBuilder;
import org.junit.jupiter.api.Test;

class BaselineCandidateFinderTest {

  private static final Report REPORT =
      ReportBuilder.of("甲")
          .target("t", "甲", "5", "亿斤", Bound.NONE)
          .result("r", "甲", "4", "亿斤", Bound.NONE, null)
          .report();

  private static Target target(String name) {
    return RecordBuilder.from(REPORT.rows(Target.class).get(0)).with("name", name).build();
  }

  private static List<Result> results(List<String> names) {
    return names.stream()
        .map(
            name -> RecordBuilder.from(REPORT.rows(Result.class).get(0)).with("name", name).build())
        .toList();
  }

  private static List<String> similar(String target, String... results) {
    Target row = target(target);
    return new BaselineCandidateFinder(List.of(row), results(List.of(results)))
        .similarName(row).stream().map(ReportRow::name).toList();
  }

  @Test
  void similarNamesAreInTheOrderOfTheResults() {
    assertEquals(
        List.of("粮食产量目标", "粮食产量", "全省粮食产量"),
        similar("粮食产量", "粮食产量目标", "油料产量", "粮食产量", "粮食", "全省粮食产量"));
  }

  @Test
  void resultsOfOneNameAreAllFound() {
    assertEquals(List.of("粮食产量", "粮食产量"), similar("全年粮食产量", "粮食产量", "粮食产量"));
    Target row = target("粮食产量");
    assertEquals(
        2,
        new BaselineCandidateFinder(List.of(row), results(List.of("粮食产量", "油料", "粮食产量")))
            .sameName(row)
            .size());
  }

  @Test
  void resultsEqualThoseOfComparingEachPair() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      List<Target> targets =
          Stream.generate(() -> target(name(random))).limit(1 + random.nextInt(4)).toList();
      List<Result> results =
          results(Stream.generate(() -> name(random)).limit(random.nextInt(8)).toList());
      BaselineCandidateFinder similar = new BaselineCandidateFinder(targets, results);
      for (Target target : targets) {
        List<String> expected = new ArrayList<>();
        for (Result result : results) {
          String one = result.name();
          String other = target.name();
          if (one.length() >= 4 && other.contains(one)
              || other.length() >= 4 && one.contains(other)) {
            expected.add(one);
          }
        }
        assertEquals(expected, similar.similarName(target).stream().map(ReportRow::name).toList());
      }
    }
  }

  private static String name(Random random) {
    return random
        .ints(2 + random.nextInt(6), '甲', '甲' + 2)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
