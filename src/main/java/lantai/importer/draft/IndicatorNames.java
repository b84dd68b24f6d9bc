package lantai.importer.draft;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.chinese.ChinesePatterns;
import org.jspecify.annotations.Nullable;

/** Finds the name of an indicator: the words of a sentence less those that no name contains. */
final class IndicatorNames {

  private static final List<String> MODALITIES =
      List.of("力争", "确保", "努力", "争取", "力保", "必须", "有望", "预计", "稳居", "稳定在");

  private static final Pattern LEADING = ChinesePatterns.get("name.leading");
  private static final Pattern TRAILING = ChinesePatterns.get("name.trailing");
  private static final Pattern NOT_A_NAME = ChinesePatterns.get("name.not-a-name");
  private static final Pattern TOWN_AND_COUNTRY = Pattern.compile("(.{0,6}?)城乡(居民.+)");

  private static final Pattern HEAD = ChinesePatterns.get("name.head");
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

  /** The names that 分别 pairs with figures, null for one that is not a name; else none. */
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
    Matcher head = HEAD.matcher(last == null ? "" : last);
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
