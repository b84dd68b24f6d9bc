package lantai.importer.extract.list;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the paragraphs of lists as Word does (ECMA-376 Part 1, 17.9). */
public final class ListNumbering {

  public static final int LEVELS = 9;

  private static final int NOT_COUNTED = -1;
  private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** Latest number of each level, by {@link ListDefinition#counted}. */
  private final Map<String, int[]> counts = new HashMap<>();

  private final Set<String> started = new HashSet<>();

  public ListMarker next(ListDefinition list, int level) {
    ListLevel definition = list.levels().get(level);
    if (definition == null) {
      return ListMarker.NONE;
    }
    int[] count = counts.computeIfAbsent(list.counted(), key -> notCounted());
    for (int i = 0; i < level; i++) {
      if (count[i] == NOT_COUNTED) {
        count[i] = list.startOf(i);
      }
    }
    boolean restarted = list.starts().containsKey(level) && started.add(list.id() + "/" + level);
    count[level] =
        restarted || count[level] == NOT_COUNTED ? list.startOf(level) : count[level] + 1;
    for (int lower = level + 1; lower < LEVELS; lower++) {
      ListLevel below = list.levels().get(lower);
      if (below == null || below.restart() == null || level < below.restart()) {
        count[lower] = NOT_COUNTED;
      }
    }
    return definition.hidden() ? ListMarker.NONE : print(list, definition, level, count);
  }

  private static int[] notCounted() {
    int[] count = new int[LEVELS];
    Arrays.fill(count, NOT_COUNTED);
    return count;
  }

  private static ListMarker print(
      ListDefinition list, ListLevel definition, int level, int[] count) {
    if (definition.format().equals("bullet")) {
      boolean word = HAN.matcher(definition.text()).find();
      return word ? new ListMarker(definition.text(), null) : ListMarker.NONE;
    }
    if (definition.format().equals("none") && PLACEHOLDER.matcher(definition.text()).find()) {
      return ListMarker.NONE;
    }
    StringBuilder text = new StringBuilder();
    String unknown = null;
    Matcher placeholder = PLACEHOLDER.matcher(definition.text());
    while (placeholder.find()) {
      int other = Integer.parseInt(placeholder.group(1)) - 1;
      String printed = "";
      if (other <= level) {
        ListLevel otherLevel = list.levels().get(other);
        String format = definition.legal() || otherLevel == null ? "decimal" : otherLevel.format();
        printed = ListNumberFormatter.format(count[other], format);
        if (printed == null) {
          unknown = format;
          printed = String.valueOf(count[other]);
        }
      }
      placeholder.appendReplacement(text, Matcher.quoteReplacement(printed));
    }
    placeholder.appendTail(text);
    return new ListMarker(text.toString(), unknown);
  }
}
