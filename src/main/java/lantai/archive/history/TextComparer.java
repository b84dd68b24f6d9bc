package lantai.archive.history;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lantai.archive.history.DiffSegment.DiffSide;
import lantai.chinese.Bigrams;

/**
 * Compares two texts by clause and, within changed clauses, by character. The joined segments of a
 * side are its text.
 */
final class TextComparer {

  /** Clauses less similar than this are shown as a replacement, not compared by character. */
  private static final double SIMILAR = 0.3;

  /** A clause with its final punctuation mark. */
  private static final Pattern CLAUSE = Pattern.compile("[^，。；：！？、]*[，。；：！？、]|[^，。；：！？、]+");

  /** A code point or a whole number: a single changed digit would not be readable. */
  private static final Pattern TOKEN = Pattern.compile("[0-9０-９.]+|.", Pattern.DOTALL);

  /**
   * Maximum number of tokens; longer sequences are replaced as a whole, because time and memory of
   * Myers' algorithm are quadratic.
   */
  private static final int MAX_TOKENS = 5_000;

  private final List<DiffSegment> segments = new ArrayList<>();

  private TextComparer() {}

  static List<DiffSegment> compare(String before, String after) {
    TextComparer diff = new TextComparer();
    for (AbstractDelta<String> delta : deltas(CLAUSE, before, after)) {
      String old = String.join("", delta.getSource().getLines());
      String current = String.join("", delta.getTarget().getLines());
      if (delta.getType() != DeltaType.EQUAL && Bigrams.similarity(old, current) >= SIMILAR) {
        deltas(TOKEN, old, current).forEach(diff::add);
      } else {
        diff.add(delta);
      }
    }
    return List.copyOf(diff.segments);
  }

  /** Returns the old text followed by the new one. */
  static List<DiffSegment> replacement(String before, String after) {
    TextComparer diff = new TextComparer();
    diff.add(DiffSide.OLD, before);
    diff.add(DiffSide.NEW, after);
    return List.copyOf(diff.segments);
  }

  private static List<AbstractDelta<String>> deltas(Pattern token, String before, String after) {
    return DiffUtils.diff(tokens(token, before), tokens(token, after), true).getDeltas();
  }

  private static List<String> tokens(Pattern token, String text) {
    List<String> tokens = token.matcher(text).results().map(MatchResult::group).toList();
    return tokens.size() > MAX_TOKENS ? List.of(text) : tokens;
  }

  private void add(AbstractDelta<String> delta) {
    String old = String.join("", delta.getSource().getLines());
    if (delta.getType() == DeltaType.EQUAL) {
      add(DiffSide.BOTH, old);
    } else {
      add(DiffSide.OLD, old);
      add(DiffSide.NEW, String.join("", delta.getTarget().getLines()));
    }
  }

  /** Adds a segment; adjacent segments of the same side are merged. */
  private void add(DiffSide side, String text) {
    int last = segments.size() - 1;
    if (last >= 0 && segments.get(last).side() == side) {
      segments.set(last, new DiffSegment(side, segments.get(last).text() + text));
    } else if (!text.isEmpty()) {
      segments.add(new DiffSegment(side, text));
    }
  }
}
