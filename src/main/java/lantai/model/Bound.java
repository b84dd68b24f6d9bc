package lantai.model;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lantai.model.table.Choice;
import lantai.model.table.Choice.Label;

/**
 * How the report qualifies a number, and the words for it before or after the number.
 *
 * <p>Words that include the number (以上, 以下, 以内) and words that exclude it (超过, 不满) are
 * distinguished by article 1259 of the Civil Code.
 */
public enum Bound implements Choice {
  @Label("约")
  APPROXIMATELY(List.of("大约", "约"), List.of("左右", "上下", "许")),
  @Label("不低于")
  AT_LEAST(
      List.of(
          "不得低于", "不得少于", "不能低于", "不能少于", "不低于", "不少于", "至少", "最少", "最低", "起码", "不低", "不少", "未低于",
          "未少于"),
      List.of("以上")),
  @Label("超过")
  MORE_THAN(
      List.of("超过", "突破", "高于", "超出", "超", "逾", "站上", "迈上", "跨上", "跃上", "跨过", "迈过"),
      List.of("多", "余")),
  @Label("接近")
  NEARLY(List.of("接近", "将近", "近乎", "近"), List.of()),
  @Label("不高于")
  AT_MOST(
      List.of(
          "不得高于", "不得超过", "不能高于", "不能超过", "不高于", "不超过", "不超出", "不多于", "不突破", "控制在", "最多", "最高",
          "至多", "不超", "未超过", "未超出", "未突破", "未高于", "未超"),
      List.of("以内", "以下", "之内")),
  @Label("低于")
  LESS_THAN(
      List.of("低于", "少于", "不足", "不到", "不满", "不及", "未达", "未达到", "未到", "未满", "未及"), List.of("不到")),
  /** The two ends of a range are printed. */
  @Label("区间")
  RANGE(List.of(), List.of()),
  /** A task set elsewhere is to be completed; it need not have a figure. */
  @Label("完成")
  COMPLETE(List.of(), List.of()),
  @Label(value = "未加限定", formerly = "exactly")
  NONE(List.of(), List.of());

  /**
   * Verbs such as 突破 for a number that was reached or exceeded: {@link #MORE_THAN} or {@link
   * #AT_LEAST}.
   */
  public static final Set<String> REACHED = Set.of("突破", "站上", "迈上", "跨上", "跃上", "跨过", "迈过");

  /** Words anywhere in a sentence for a task that is to be completed. */
  public static final List<String> TASK_WORDS = List.of("完成", "建成");

  private final List<String> before;
  private final List<String> after;

  Bound(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** Returns the label and the other words for the bound. */
  @Override
  public String help() {
    Set<String> words = new LinkedHashSet<>(before);
    words.addAll(after);
    words.remove(label());
    return label() + (words.isEmpty() ? "" : "（" + String.join("、", words) + "）");
  }

  /** Returns the words printed before the figure, longer ones first. */
  public List<String> before() {
    return before;
  }

  /** Returns the bound that a word after a figure means; {@code NONE} for an unknown word. */
  public static Bound after(String word) {
    return Arrays.stream(values())
        .filter(bound -> bound.after.contains(word))
        .findFirst()
        .orElse(NONE);
  }

  /** Returns the words printed after the figure. */
  public List<String> after() {
    return after;
  }
}
