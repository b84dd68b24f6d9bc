package lantai.content.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Merges two changes of one text if they affect different lines. */
public final class TextMerger {

  /** A range of lines, by index, and the lines that replace it. */
  private record LineChange(int from, int to, List<String> lines) {

    static LineChange between(List<String> base, List<String> changed) {
      int most = Math.min(base.size(), changed.size());
      int start = 0;
      while (start < most && base.get(start).equals(changed.get(start))) {
        start++;
      }
      int end = 0;
      while (start + end < most
          && base.get(base.size() - 1 - end).equals(changed.get(changed.size() - 1 - end))) {
        end++;
      }
      return new LineChange(start, base.size() - end, changed.subList(start, changed.size() - end));
    }
  }

  private TextMerger() {}

  /**
   * Merges a change into a text that another program changed meanwhile.
   *
   * @param base the text that both changes were made from; lines end with LF in all three texts
   * @return empty if both changed the same lines or adjacent ones
   */
  public static Optional<String> merged(String base, String mine, String current) {
    if (base.equals(current) || mine.equals(current)) {
      return Optional.of(mine);
    }
    if (base.equals(mine)) {
      return Optional.of(current);
    }
    List<String> lines = List.of(base.split("\n", -1));
    LineChange here = LineChange.between(lines, List.of(mine.split("\n", -1)));
    LineChange there = LineChange.between(lines, List.of(current.split("\n", -1)));
    LineChange first = here.from <= there.from ? here : there;
    LineChange second = first == here ? there : here;
    if (first.to >= second.from) {
      return Optional.empty();
    }
    List<String> merged = new ArrayList<>(lines.subList(0, first.from));
    merged.addAll(first.lines);
    merged.addAll(lines.subList(first.to, second.from));
    merged.addAll(second.lines);
    merged.addAll(lines.subList(second.to, lines.size()));
    return Optional.of(String.join("\n", merged));
  }
}
