package lantai.importer.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowProposerTest {

  @Test
  void eachPairedFigureKeepsItsBoundUnlessTheLastOneIsShared() {
    assertEquals(
        List.of("城镇居民收入 5% AT_LEAST", "农村居民收入 6% APPROXIMATELY"),
        bounds("城镇、农村居民收入分别增长不低于5%、6%左右。"));
    assertEquals(List.of("城镇居民收入 5% NONE", "农村居民收入 6% AT_LEAST"), bounds("城镇、农村居民收入分别增长5%、不低于6%。"));
    assertEquals(
        List.of("城镇居民收入 5% AT_LEAST", "农村居民收入 6% AT_LEAST"), bounds("城镇、农村居民收入分别增长5%、6%以上。"));
  }

  @Test
  void pairedFiguresHaveTheQuoteOfAllAndAFocusThatOccursOnceInIt() {
    assertEquals(
        List.of("城镇、农村居民收入分别增长5%、5%|长5%|paired", "城镇、农村居民收入分别增长5%、5%|、5%|paired"),
        quotes("城镇、农村居民收入分别增长5%、5%。"));
    assertEquals(
        List.of("城镇、农村居民收入分别增长5%、6%|5%|paired", "城镇、农村居民收入分别增长5%、6%|6%|paired"),
        quotes("城镇、农村居民收入分别增长5%、6%。"));
  }

  @Test
  void figuresAreNotPairedIfUnitsDifferOrANounFollowsOrNamesAreTooFew() {
    assertEquals(List.of(), bounds("蔬菜产量、茶叶产量分别达到5万吨、6亿元。"));
    assertEquals(List.of(), bounds("城镇、农村居民收入分别增长5%、6%的水平。"));
    assertEquals(List.of(), bounds("城镇、农村居民收入分别增长5%、6%、7%。"));
    assertEquals(List.of(), bounds("去年城镇、农村居民收入分别增长5%、6%。"));
  }

  @Test
  void figureAfterASeriesIsReadAlone() {
    assertEquals(
        List.of("城镇居民收入 5% NONE", "农村居民收入 6% NONE", "茶叶产量 3万吨 NONE"),
        bounds("城镇、农村居民收入分别增长5%、6%，茶叶产量达到3万吨。"));
    assertEquals(List.of("城镇居民收入 5% NONE", "农村居民收入 6% NONE"), bounds("城镇、农村居民收入分别增长5%、6%，达到3亿元。"));
  }

  @Test
  void furtherObjectsOfAVerbHaveTheQuoteFromTheVerbOn() {
    assertEquals(
        List.of(
            "确保新建公园120座|null|null",
            "确保新建公园120座、绿道200公里|绿道200公里|listed",
            "确保新建公园120座、绿道200公里和食堂8个|食堂8个|listed"),
        quotes("确保新建公园120座、绿道200公里和食堂8个。"));
    assertEquals(
        List.of("打造4个产业集群|null|null", "打造4个产业集群、6个产业基地|6个产业基地|listed"), quotes("打造4个产业集群、6个产业基地。"));
  }

  @Test
  void boundBeforeANumberMakesItALevelAndEndsTheListOfObjects() {
    assertEquals(List.of("茶园 3家 AT_LEAST"), bounds("茶园不低于3家。"));
    assertEquals(List.of(), bounds("茶园3家。"));
    assertEquals(List.of(), bounds("茶园不低于3家茶叶企业。"));
    assertEquals(List.of("公园 120座 NONE", "绿地 200公顷 AT_LEAST"), bounds("新建公园120座，绿地不低于200公顷。"));
  }

  @Test
  void listOfObjectsEndsAtAFigureOfAnotherKind() {
    assertEquals(List.of("公园 120座 NONE", "财政收入 5% NONE"), bounds("新建公园120座、财政收入增长5%、绿道200公里。"));
    assertEquals(List.of("公园 120座 NONE", "茶叶产量 3万吨 NONE"), bounds("新建公园120座、茶叶产量达到3万吨、绿道200公里。"));
  }

  @Test
  void growthAfterALevelHasItsNameAndQuote() {
    assertEquals(
        List.of("财政收入达到5亿元|null|null", "财政收入达到5亿元，下降2%|下降2%|followed"),
        quotes("增长6%。财政收入达到5亿元，下降2%，占比3%。"));
    assertEquals(
        List.of(
            "地区生产总值增长7.5%|null|null",
            "地区生产总值增长7.5%，达到326.4亿元|达到326.4亿元|followed",
            "地区生产总值增长7.5%，达到326.4亿元，增长6%|增长6%|followed"),
        quotes("地区生产总值增长7.5%，达到326.4亿元，增长6%。"));
  }

  @Test
  void secondFigureOfTheSameNatureOrOtherUnitIsNotProposed() {
    assertEquals(List.of("财政收入 5亿元 NONE", "财政收入 6% NONE"), bounds("财政收入达到5亿元、增长6%、增长7%。"));
    assertEquals(List.of("茶叶产量 6% NONE"), bounds("茶叶产量增长6%，达到3万吨。"));
    assertEquals(List.of("财政收入 5亿元 NONE"), bounds("财政收入达到5亿元，为历年最高，增长6%。"));
    assertEquals(List.of("财政收入 5亿元 NONE"), bounds("财政收入达到5亿元，茶园3家，增长6%。"));
  }

  @Test
  void onlyTargetsHaveAModalityAndAreNamedAverages() {
    assertEquals(
        List.of("true 力争 财政收入", "true null 茶叶产量（年均）"),
        names("力争财政收入增长5%、茶叶产量年均增长3%。", Tense.FUTURE));
    assertEquals(List.of("false null 茶叶产量"), names("茶叶产量年均增长3%。", Tense.PAST));
  }

  private static List<RowProposal> propose(String text, Tense tense) {
    return new RowProposer(TenseTest.text(text), tense).propose();
  }

  /** Each as {@code name figure bound}. */
  private static List<String> bounds(String text) {
    return propose(text, Tense.FUTURE).stream()
        .map(
            each ->
                each.indicator().name()
                    + " "
                    + each.figure().numerals().get(0).of(each.text().plain())
                    + each.figure().unit()
                    + " "
                    + each.figure().bound())
        .toList();
  }

  /** Each as {@code quote|focus|question}. */
  private static List<String> quotes(String text) {
    return propose(text, Tense.FUTURE).stream()
        .map(
            each ->
                each.quote().printed() + "|" + each.quote().printedFocus() + "|" + each.question())
        .toList();
  }

  private static List<String> names(String text, Tense tense) {
    return propose(text, tense).stream()
        .map(each -> each.target() + " " + each.modality() + " " + each.indicator().name())
        .toList();
  }
}
