package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import lantai.chinese.TextRange;
import lantai.diagnostics.Located;
import lantai.link.ExclusionRules.RuleMatch;
import lantai.model.ChapterId;
import lantai.model.NumberExclusion;
import lantai.model.ReportBuilder;
import lantai.model.TextBlock;
import org.junit.jupiter.api.Test;

class ExclusionRulesTest {

  private final List<NumberExclusion> exclusions = new ArrayList<>();

  @Test
  void everyOccurrenceOfThePhraseIsFoundInTheOriginalText() {
    given("{n}月{n}日", null);

    assertEquals(List.of("1月 23日", "２月３日"), phrases("自1月 23日至２月３日"));
  }

  @Test
  void phraseThatIsOnlyAPlaceholderIsFound() {
    given("{year}", null);

    assertEquals(List.of("2024"), phrases("到2024，第3"));
  }

  @Test
  void exclusionOfAnotherChapterDoesNotApply() {
    given("5项", "2-2");
    given("5项", "1-1");

    assertEquals(List.of("1-1"), chapters(matches("做5项")));
  }

  @Test
  void rulesOfTheWholeReportComeFirst() {
    given("5项", "1-1");
    given("{n}项", null);

    assertEquals(List.of("null", "1-1"), chapters(matches("做5项")));
  }

  @Test
  void exclusionsThatContainARangeAreListedOnce() {
    given("一{n}一", null);
    given("{n}一", null);
    List<RuleMatch> matches = matches("一5一");

    assertEquals(exclusions, ExclusionRules.containing(new TextRange(1, 2), matches));
    assertEquals(exclusions.subList(0, 1), ExclusionRules.containing(new TextRange(0, 2), matches));
    List<RuleMatch> twice = List.of(matches.get(0), matches.get(0));
    assertEquals(exclusions.subList(0, 1), ExclusionRules.containing(new TextRange(0, 2), twice));
  }

  private void given(String phrase, String chapter) {
    Located<ChapterId> only =
        chapter == null ? null : new Located<>(new ChapterId(chapter), ReportBuilder.PLACE);
    exclusions.add(
        new NumberExclusion(
            new Located<>(phrase, ReportBuilder.PLACE), only, "理由", false, ReportBuilder.PLACE));
  }

  private List<RuleMatch> matches(String text) {
    return new ExclusionRules(exclusions).in(block(text));
  }

  private List<String> phrases(String text) {
    return matches(text).stream().map(match -> match.range().of(text)).toList();
  }

  private static List<String> chapters(List<RuleMatch> matches) {
    return matches.stream()
        .map(RuleMatch::exclusion)
        .map(found -> found.chapter() == null ? "null" : found.chapter().value().value())
        .toList();
  }

  private static TextBlock block(String text) {
    return ReportBuilder.of(text).report().textBlocksOf(new ChapterId("1-1")).get(0);
  }
}
