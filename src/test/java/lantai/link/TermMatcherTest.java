package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import lantai.chinese.SpacelessText;
import lantai.chinese.TextRange;
import lantai.model.ReportBuilder;
import lantai.model.Term;
import org.junit.jupiter.api.Test;

class TermMatcherTest {

  private static final int TERMS = 4;

  private final List<Term> terms = new ArrayList<>();

  @Test
  void termIsFoundAtAnyOffset() {
    given("gaodi", List.of("三大高地"));

    thenMatches("打造三大高地建设，三大高地。", "gaodi:三大高地", "gaodi:三大高地");
    thenMatches("三大", new String[0]);
    thenMatches("", new String[0]);
  }

  @Test
  void longestTermIsChosenRegardlessOfOrder() {
    given("window", List.of("单一窗口"));
    given("trade-window", List.of("国际贸易单一窗口"));
    given("trade", List.of("国际贸易"));

    thenMatches("国际贸易单一窗口、单一窗口、国际贸易", "trade-window:国际贸易单一窗口", "window:单一窗口", "trade:国际贸易");
  }

  @Test
  void longestTermIsChosenEvenIfShorterOneStartsEarlier() {
    given("left", List.of("乡村振兴"));
    given("right", List.of("振兴战略规划"));

    thenMatches("推进乡村振兴战略规划。", "right:振兴战略规划");
  }

  @Test
  void earlierOfEquallyLongTermsIsChosen() {
    given("right", List.of("振兴战略"));
    given("left", List.of("乡村振兴"));

    thenMatches("乡村振兴战略", "left:乡村振兴");
  }

  @Test
  void termNextToLongerMatchIsFound() {
    given("a", List.of("一二三"));
    given("b", List.of("三四"));
    given("c", List.of("四五"));

    thenMatches("一二三四五", "a:一二三", "c:四五");
  }

  @Test
  void termThatOverlapsItselfIsFoundFromLeft() {
    given("a", List.of("一一"));

    thenMatches("一一一", "a:一一");
  }

  @Test
  void aliasMatchesItsTerm() {
    given("gdp", List.of("地区生产总值", "GDP", "生产总值"));

    thenMatches("GDP即地区生产总值，简称生产总值。", "gdp:GDP", "gdp:地区生产总值", "gdp:生产总值");
  }

  @Test
  void exceptPhraseExcludesTerm() {
    terms.add(ReportBuilder.term("zhu", List.of("竹"), List.of("竹山", "毛竹节")));

    thenMatches("竹山县的竹，毛竹节。", "zhu:竹");
  }

  @Test
  void termLongerThanExceptPhraseIsFound() {
    terms.add(ReportBuilder.term("window", List.of("窗口"), List.of("单一窗口")));
    given("trade-window", List.of("国际贸易单一窗口"));

    thenMatches("国际贸易单一窗口，单一窗口，窗口", "trade-window:国际贸易单一窗口", "window:窗口");
  }

  @Test
  void exceptPhraseThatIsTermIsFoundAsTerm() {
    terms.add(ReportBuilder.term("window", List.of("窗口"), List.of("单一窗口")));
    given("single-window", List.of("单一窗口"));

    thenMatches("单一窗口，窗口", "single-window:单一窗口", "window:窗口");
  }

  @Test
  void quotationMarksArePartOfTerm() {
    given("shibai", List.of("“十百千万”工程"));
    given("xingdong", List.of("电子商务“十百千万”行动"));

    thenMatches("实施“十百千万”工程和电子商务“十百千万”行动", "shibai:“十百千万”工程", "xingdong:电子商务“十百千万”行动");
    thenMatches("十百千万工程", new String[0]);
  }

  @Test
  void whiteSpaceInTextAndTermIsIgnored() {
    given("home", List.of("“5+2 就业之家”"));

    thenMatches("建设“5+2就业\n之家”。“5 + 2　就业之家”", "home:“5+2就业\n之家”", "home:“5 + 2　就业之家”");
  }

  @Test
  void whiteSpaceDoesNotCountForLength() {
    given("a", List.of("一二三"));
    given("b", List.of("三四五六"));

    thenMatches("一 二 三四五六", "b:三四五六");
  }

  @Test
  void lettersAreCaseSensitive() {
    given("vr", List.of("VR"));

    thenMatches("VR产业、vr、ＶＲ", "vr:VR");
  }

  @Test
  void lettersAndDigitsOfALongerWordAreNotTheTerm() {
    given("ai", List.of("AI"));
    given("5g", List.of("5G"));
    given("hotline", List.of("12345"));

    thenMatches("AIGC、AIR、XAI、AI2.0", new String[0]);
    thenMatches("15GW、5Gbps、123456", new String[0]);
    thenMatches("用AI，AI+制造、AI 芯片、智慧AI", "ai:AI", "ai:AI", "ai:AI", "ai:AI");
    thenMatches("5G基站、到2025年5G-A。5G", "5g:5G", "5g:5G", "5g:5G");
    thenMatches("拨打12345热线", "hotline:12345");
  }

  @Test
  void termWithinALongerTermIsFoundWithTheLongerOne() {
    given("economy", List.of("数字经济"));
    given("core", List.of("数字经济核心产业", "数字经济核心"));
    terms.add(ReportBuilder.term("plan", List.of("规划"), List.of("数字规划")));

    assertEquals(
        List.of("core@0 in null", "economy@0 in core", "economy@9 in null"),
        new TermMatcher(terms)
            .match("数字经济核心产业、数字经济，数字规划").stream()
                .sorted(Comparator.comparing(match -> match.term().value()))
                .map(match -> match.term() + "@" + match.range().start() + " in " + match.within())
                .toList());
  }

  @Test
  void matchesDoNotOverlapAndAreWordingsOfTerms() {
    Random random = new Random(1269);
    for (int round = 0; round < 500; round++) {
      List<Term> someTerms = randomTerms(random);
      String text = random(random, "一二三四 \n", 40);
      List<TermMatcher.TermMatch> matches = separate(someTerms, text);
      int end = 0;
      for (TermMatcher.TermMatch match : matches) {
        assertTrue(match.range().start() >= end, text);
        end = match.range().end();
        String found = SpacelessText.fold(match.range().of(text));
        assertTrue(wordings(someTerms, match).contains(found), found + " in " + text);
      }
    }
  }

  @Test
  void matchesEqualThoseOfSimpleSearch() {
    Random random = new Random(1358);
    for (int round = 0; round < 500; round++) {
      List<Term> someTerms = randomTerms(random);
      String text = random(random, "一二三四五", 40);
      List<String> found =
          separate(someTerms, text).stream()
              .map(match -> match.term() + "@" + match.range())
              .toList();
      assertEquals(slowly(someTerms, text), found, text + " " + wordings(someTerms, null));
    }
  }

  /**
   * Chooses, from the longest length down and from left to right, every match that overlaps no
   * other.
   */
  private static List<String> slowly(List<Term> terms, String text) {
    boolean[] taken = new boolean[text.length()];
    TreeMap<Integer, String> found = new TreeMap<>();
    for (int length = text.length(); length > 0; length--) {
      for (int start = 0; start + length <= text.length(); start++) {
        String owner = owner(terms, text.substring(start, start + length));
        boolean free = true;
        for (int i = start; i < start + length; i++) {
          free &= !taken[i];
        }
        if (owner != null && free) {
          Arrays.fill(taken, start, start + length, true);
          found.put(start, owner + "@" + new TextRange(start, start + length));
        }
      }
    }
    found.values().removeIf(match -> match.startsWith("@"));
    return List.copyOf(found.values());
  }

  /** Returns the id of the term that has a wording; empty for a phrase under except. */
  private static String owner(List<Term> terms, String wording) {
    for (Term term : terms) {
      if (term.term().value().equals(wording)
          || term.aliases().stream().anyMatch(alias -> alias.value().equals(wording))) {
        return term.id().value();
      }
      if (term.except().contains(wording)) {
        return "";
      }
    }
    return null;
  }

  /** Returns random terms; no phrase under except is itself a wording. */
  private static List<Term> randomTerms(Random random) {
    List<List<String>> wordings =
        Stream.generate(() -> List.of(word(random), word(random))).limit(TERMS).toList();
    List<Term> made = new ArrayList<>();
    for (List<String> own : wordings) {
      List<String> except =
          Stream.of(word(random))
              .filter(phrase -> wordings.stream().noneMatch(other -> other.contains(phrase)))
              .toList();
      made.add(ReportBuilder.term("t" + made.size(), own, except));
    }
    return made;
  }

  private static String word(Random random) {
    return random(random, "一二三四", 1 + random.nextInt(4));
  }

  private static String random(Random random, String alphabet, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  /** Returns the folded wordings of a match's term, or of all terms. */
  private static List<String> wordings(List<Term> terms, TermMatcher.TermMatch match) {
    List<String> wordings = new ArrayList<>();
    for (Term term : terms) {
      if (match == null || term.id().equals(match.term())) {
        wordings.add(SpacelessText.fold(term.term().value()));
        term.aliases().forEach(alias -> wordings.add(SpacelessText.fold(alias.value())));
      }
    }
    return wordings;
  }

  private void given(String id, List<String> wordings) {
    terms.add(ReportBuilder.term(id, wordings, List.of()));
  }

  private void thenMatches(String text, String... matches) {
    assertFalse(terms.isEmpty());
    List<String> found =
        separate(terms, text).stream()
            .map(match -> match.term() + ":" + match.range().of(text))
            .toList();
    assertEquals(List.of(matches), found);
  }

  /** Returns the matches that are not within a longer term. */
  private static List<TermMatcher.TermMatch> separate(List<Term> terms, String text) {
    return new TermMatcher(terms)
        .match(text).stream().filter(match -> match.within() == null).toList();
  }
}
