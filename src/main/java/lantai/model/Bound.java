package lantai.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lantai.model.table.Choice;
import lantai.model.table.Choice.Label;

/**
 * How a figure binds, with the words that print it.
 *
 * <p>A word printed before the figure ({@code 突破}, {@code 约}) and one printed after it ({@code 左右},
 * {@code 以上}) mean the same; the table of target shows them where they were printed.
 */
public enum Bound implements Choice {
  @Label("约")
  APPROXIMATELY(List.of("大约", "约"), List.of("左右")),
  @Label("不低于")
  AT_LEAST(List.of("不低于", "不少于", "超过", "突破", "高于", "至少"), List.of("以上")),
  @Label("不高于")
  AT_MOST(List.of("不高于", "不超过", "不多于", "低于", "控制在"), List.of("以内", "以下")),
  @Label("等于")
  EXACTLY(List.of(), List.of()),
  /** A task set elsewhere is to be completed; it may have no figure. */
  @Label("完成下达任务")
  COMPLETE(List.of(), List.of());

  /** Words that print that a task is to be completed, anywhere in its sentence. */
  public static final List<String> TASK_WORDS = List.of("完成", "建成");

  private final List<String> before;
  private final List<String> after;

  Bound(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** The label and the other words that print it. */
  @Override
  public String help() {
    List<String> words = new ArrayList<>(before);
    words.addAll(after);
    words.remove(label());
    return label() + (words.isEmpty() ? "" : "（" + String.join("、", words) + "）");
  }

  /** Words printed before the figure, longer ones first. */
  public List<String> before() {
    return before;
  }

  /** What a word printed after a figure means; {@code EXACTLY} for an unknown word. */
  public static Bound after(String word) {
    return Stream.of(values())
        .filter(bound -> bound.after.contains(word))
        .findFirst()
        .orElse(EXACTLY);
  }

  /** Words printed after the figure. */
  public List<String> after() {
    return after;
  }
}
