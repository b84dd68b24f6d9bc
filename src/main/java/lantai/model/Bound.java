package lantai.model;

import java.util.List;

/**
 * How a figure binds, with the words that print it.
 *
 * <p>A word printed before the figure ({@code 突破}, {@code 约}) and one printed after it ({@code 左右},
 * {@code 以上}) mean the same; the table of target shows them where they were printed.
 */
public enum Bound {
  APPROXIMATELY(List.of("大约", "约"), List.of("左右")),
  AT_LEAST(List.of("不低于", "不少于", "超过", "突破", "高于", "至少"), List.of("以上")),
  AT_MOST(List.of("不高于", "不超过", "不多于", "低于", "控制在"), List.of("以内", "以下")),
  EXACTLY(List.of(), List.of()),
  /** No figure: a task set elsewhere is to be completed. */
  COMPLETE(List.of(), List.of());

  /** What prints that a task is to be completed, anywhere in its sentence. */
  public static final List<String> TASK_WORDS = List.of("完成", "建成");

  private final List<String> before;
  private final List<String> after;

  Bound(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** Words that may stand before the figure, longer ones first. */
  public List<String> before() {
    return before;
  }

  /** What a word after a figure says; no word says {@code EXACTLY}. */
  public static Bound after(String word) {
    for (Bound bound : values()) {
      if (bound.after.contains(word)) {
        return bound;
      }
    }
    return EXACTLY;
  }

  /** Words that may stand after the figure. */
  public List<String> after() {
    return after;
  }
}
