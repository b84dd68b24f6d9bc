package lantai.importer.draft;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names of indicators: the words of a sentence without those that belong to no name. */
final class IndicatorNames {

  private static final List<String> MODALITIES = List.of("力争", "确保", "努力", "争取", "力保", "必须");

  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:力争|确保|努力|争取|力保|必须|预计|其中|实现|推动|带动|促进|今年|全年|去年|并|使|将|要|全面|五年|年均|5年|着力|加快|初步|预期|全年实现|实现了|累计"
              + "|到[0-9]{4}年底?|[0-9]{4}年|“?[一二三四五六七八九十]+五”?(?:期间|时期|末)|是|为|一是|二是|三是|四是|五是|六是|[0-9]{1,2}[.、]"
              + "|（[一二三四五六七八九十0-9]+）|\\([一二三四五六七八九十0-9]+\\))+");
  private static final Pattern TRAILING =
      Pattern.compile(
          "(?:同比|比上年|较上年|比去年|较去年|年均|平均每年|平均|累计|分别|均|都|全部|实际|名义|预计|力争|确保|大幅|可比价|按可比价格计算|按可比价计算|预期|每年|也|已|将|进一步|逐步|有望|连续[0-9]+年"
              + "|比[0-9]{4}年|较[0-9]{4}年|持续|稳步|还|又|再|总体|五年|5年|接连|历史性|首次|按可比口径|按同口径|同口径)+$");
  private static final Pattern NOT_A_NAME =
      Pattern.compile(
          ".*(?:总数|其中|[0-9]{4}年|去年|上年|目前|比上|以来|总体|左右|以上|计划|累计|同期|分别|不|等|从|由|比|超|了|较|近|约|仅|共|突破|达到|达|第|人均|高|低|多|大"
              + "|[在为将以对把被的])$|.*(?:[。；，：！？,;:!?]).*|.*(?:从|由)[0-9].*|^[和与及、的了成占].*|^在全国.*|^大力.*|.*、(?:完成|总|实现|新增|其中).*|.*、|.*[0-9][^0-9]{0,3}、.*|(?:增速|增幅|产量|总产量|增加值|产值|投资|年度投资|参保率|死亡人数|投入|融资|参合率|保有量|项目|资产总额|投资总额|城市|县城|收入|支出|利润|税收|产业|企业|出口|进口|营收|总量|增量|规模|面积|全省|全市|全国|全县|全区|我国|我省|我市)");

  private static final Pattern TOWN_AND_COUNTRY = Pattern.compile("(.{0,6}?)城乡(居民.+)");

  private static final Pattern HEAD =
      Pattern.compile(
          ".+?((?:总)?(?:产量|产值|增加值|人数|收入|吞吐量|投资|进出口|出口|进口|销售额|零售额|营收|警情|覆盖率|普及率|贷款|余额|利润|总额|总量|发送量|货运量|客运量))");

  private static final Pattern HOUSEHOLDS = Pattern.compile("(城镇|农村|城乡|城市)(居民.+|常住居民.+)");

  private IndicatorNames() {}

  /** Returns the trimmed name, or null if the words are not a name. */
  static @Nullable String of(String words) {
    String name = words;
    String before;
    do {
      before = name;
      name = LEADING.matcher(name).replaceFirst("");
      name = TRAILING.matcher(name).replaceFirst("");
    } while (!before.equals(name));
    long letters = name.codePoints().filter(Character::isLetter).count();
    boolean valid = letters >= 2 && name.length() <= 28 && isBalanced(name);
    return valid && !NOT_A_NAME.matcher(name).matches() ? name : null;
  }

  /** Whether quotation marks and brackets come in pairs. */
  private static boolean isBalanced(String name) {
    return Stream.of("“”", "（）", "《》", "()", "‘’")
        .allMatch(
            pair ->
                name.chars().filter(c -> c == pair.charAt(0)).count()
                    == name.chars().filter(c -> c == pair.charAt(1)).count());
  }

  /** The words without what may precede a name or a verb. */
  static String withoutLeadingWords(String words) {
    return LEADING.matcher(words).replaceFirst("");
  }

  /**
   * The names that 分别 pairs with figures.
   *
   * @return as many names as figures, null for one that is not a name; else an empty list
   */
  static List<@Nullable String> paired(String words, int count) {
    String stripped = of(words);
    if (stripped == null) {
      return List.of();
    }
    Matcher both = TOWN_AND_COUNTRY.matcher(stripped);
    if (both.matches() && count == 2) {
      return List.of(both.group(1) + "城镇" + both.group(2), both.group(1) + "农村" + both.group(2));
    }
    List<String> names =
        Arrays.asList(
            stripped.replaceFirst("等(?:“[^”]{1,12}”)?(?=出口$|产品出口$)", "").split("、|和|与|及"));
    if (names.size() != count) {
      return List.of();
    }
    return withSharedHead(withSharedHouseholds(names));
  }

  /** In 蔬菜、茶叶产量 the last word belongs to each name that has no such word. */
  private static List<@Nullable String> withSharedHead(List<@Nullable String> names) {
    String last = names.get(names.size() - 1);
    if (last == null) {
      return names;
    }
    Matcher head = HEAD.matcher(last);
    boolean others =
        head.matches()
            && names.subList(0, names.size() - 1).stream()
                .noneMatch(name -> name == null || name.matches(".*[率额值量数入资投口]|.*(?:比重|贷款|余额|总产)"));
    return others
        ? names.stream().map(name -> name.equals(last) ? name : name + head.group(1)).toList()
        : names;
  }

  /** In 城镇、农村居民人均可支配收入 the ending of the last name belongs to each. */
  private static List<@Nullable String> withSharedHouseholds(List<String> names) {
    Matcher last = HOUSEHOLDS.matcher(names.get(names.size() - 1));
    return names.stream()
        .map(
            name ->
                last.matches() && name.matches("城镇|农村|城乡|城市|全体")
                    ? name + last.group(2)
                    : last.matches() && name.matches("(?:城镇|农村|城乡|城市|全体)居民")
                        ? name + last.group(2).replaceFirst("^居民", "")
                        : name)
        .map(IndicatorNames::of)
        .toList();
  }

  /** The word of intent that the words contain. */
  static @Nullable String modality(String words) {
    return MODALITIES.stream().filter(words::contains).findFirst().orElse(null);
  }
}
