package lantai.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.model.Report;
import lantai.model.ReportBuilder;
import lantai.output.ResourceFileReader;
import org.junit.jupiter.api.Test;

class SearchSynonymCollectorTest {

  private static final List<String> LINES =
      ResourceFileReader.text("site/synonyms.txt").lines().toList();

  @Test
  void eachWordOfReadersIsFoldedAndListedOnce() {
    Map<String, Long> lines =
        LINES.stream()
            .flatMap(line -> Stream.of(line.split(" = ")[0].split(" ")))
            .collect(Collectors.groupingBy(word -> word, Collectors.counting()));

    assertEquals(
        List.of(),
        lines.entrySet().stream()
            .filter(each -> each.getValue() > 1 || !each.getKey().matches("[a-z]+|\\p{IsHan}+"))
            .toList());
  }

  @Test
  void eachLineIsReadIfItsWordsArePrinted() {
    for (String line : LINES) {
      String[] sides = line.split(" = ");
      List<String> printed = List.of(sides[1].split(" "));
      Report report = ReportBuilder.of(String.join("，", printed).replace("-", "")).report();

      Map<String, List<String>> synonyms = SearchSynonymCollector.of(report);
      for (String word : sides[0].split(" ")) {
        assertEquals(printed, synonyms.get(word), line);
      }
    }
  }
}
