package lantai.importer.draft;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Extracts the name of an indicator from the words of a sentence. */
final class IndicatorNameExtractor {

  private static final int LONGEST = 40;

  private static final Pattern LEADING = Pattern.compile("^(?:" + DraftPatterns.get("lead") + ")+");
  private static final Pattern TRAILING = DraftPatterns.get("trailing");
  private static final Pattern NOT_A_NAME = DraftPatterns.get("not-a-name");
  private static final Pattern GENERIC = DraftPatterns.get("generic");
  private static final Pattern HEAD = DraftPatterns.get("head");
  private static final Pattern APPENDED = DraftPatterns.get("appended");
  private static final Pattern MEASURED = DraftPatterns.get("measured-name");
  private static final Pattern SHARE = Pattern.compile("(?:每[人户月年天亩])+$");
  private static final Pattern TOWN_AND_COUNTRY = Pattern.compile("(.{0,6}?)城乡(.+)");
  private static final Pattern HOUSEHOLDS = Pattern.compile("(城镇|农村|城乡|城市)(.+)");

  private IndicatorNameExtractor() {}

  /** Removes leading and trailing words that cannot belong to a name. */
  static String stripped(String words) {
    String name = words;
    String before;
    do {
      before = name;
      name = LEADING.matcher(name).replaceFirst("");
      name = TRAILING.matcher(name).replaceFirst("");
    } while (!before.equals(name));
    return name;
  }

  /** Returns the name in some words, or {@code null} if they are not a name. */
  static @Nullable String of(String words) {
    String name = stripped(words);
    long letters = name.codePoints().filter(Character::isLetter).count();
    boolean valid = letters >= 2 && name.length() <= LONGEST && isBalanced(name);
    return valid && !NOT_A_NAME.matcher(name).matches() ? name : null;
  }

  /** Returns the offset of the first character that may belong to a name or a verb. */
  static int lead(String words) {
    Matcher lead = LEADING.matcher(words);
    return lead.find() ? lead.end() : 0;
  }

  /** Removes a trailing basis such as 每人每年 from the words before a figure. */
  static String withoutShare(String words) {
    return SHARE.matcher(words).replaceFirst("");
  }

  static boolean isGeneric(String name) {
    return GENERIC.matcher(name).matches();
  }

  /** Returns what an indicator is about: 粮食 in 粮食播种面积; the whole name if it is a thing. */
  static String subject(String name) {
    Matcher head = HEAD.matcher(name);
    return head.matches() ? name.substring(0, head.start(1)) : name;
  }

  /** Returns the name of another indicator of the same thing: 增速 of 地区生产总值, 床位 of 养老机构. */
  static String relatedName(String name, String generic) {
    return (APPENDED.matcher(generic).matches() ? name : subject(name)) + generic;
  }

  private static boolean isBalanced(String name) {
    return Stream.of("“”", "（）", "《》", "()", "‘’")
        .allMatch(
            pair ->
                name.chars().filter(c -> c == pair.charAt(0)).count()
                    == name.chars().filter(c -> c == pair.charAt(1)).count());
  }

  /**
   * Returns the names that 分别 pairs with figures; empty if their number differs from {@code count}.
   */
  static List<String> paired(String words, int count) {
    String stripped = of(words);
    if (stripped == null) {
      return List.of();
    }
    Matcher both = TOWN_AND_COUNTRY.matcher(stripped);
    if (both.matches() && count == 2) {
      String rest = both.group(2);
      String town = rest.startsWith("居民") || rest.startsWith("常住居民") ? "城镇" : "城市";
      return List.of(both.group(1) + town + rest, both.group(1) + "农村" + rest);
    }
    for (String separator : List.of("、", "、|和|与", "、|和|与|以及|及")) {
      List<String> names = Arrays.asList(stripped.split(separator));
      if (names.size() == count) {
        return withSharedSubject(withSharedHead(withSharedHouseholds(names)));
      }
    }
    return List.of();
  }

  /** Completes names by the ending of the last one, as in 蔬菜、茶叶产量. */
  private static List<String> withSharedHead(List<String> names) {
    String last = names.get(names.size() - 1);
    Matcher head = HEAD.matcher(last);
    boolean shared =
        head.matches()
            && names.subList(0, names.size() - 1).stream()
                .noneMatch(name -> MEASURED.matcher(name).matches());
    return shared
        ? names.stream()
            .map(name -> name.equals(last) ? name : joined(name, head.group(1)))
            .toList()
        : names;
  }

  private static String joined(String name, String ending) {
    if (name.endsWith(ending)) {
      return name;
    }
    boolean repeats = name.endsWith("产业") && ending.startsWith("产业");
    return name + (repeats ? ending.substring("产业".length()) : ending);
  }

  /** Completes names by the beginning of the first one, as in 事故起数、死亡人数. */
  private static List<String> withSharedSubject(List<String> names) {
    String subject = subject(names.get(0));
    return names.stream().map(name -> isGeneric(name) ? subject + name : name).toList();
  }

  /** Completes names of households by the ending of the last one, as in 城镇、农村居民人均可支配收入. */
  private static List<String> withSharedHouseholds(List<String> names) {
    Matcher last = HOUSEHOLDS.matcher(names.get(names.size() - 1));
    return names.stream()
        .map(
            name ->
                last.matches() && name.matches(".{0,6}(?:城镇|农村|城乡|城市|全体)")
                    ? name + last.group(2)
                    : last.matches()
                            && last.group(2).startsWith("居民")
                            && name.matches(".{0,6}(?:城镇|农村|城乡|城市|全体)居民")
                        ? name + last.group(2).replaceFirst("^居民", "")
                        : name)
        .toList();
  }
}
