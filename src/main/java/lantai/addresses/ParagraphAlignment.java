package lantai.addresses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Assigns to each paragraph the recorded paragraph that it continues: the one with which it shares
 * most characters.
 */
final class ParagraphAlignment {

  private final Map<Integer, Integer> recordedByCurrent = new HashMap<>();
  private final Map<Integer, Integer> mostOf = new HashMap<>();

  private record ParagraphCandidate(int recorded, int current, int shared) {}

  /**
   * Aligns paragraphs by their aligned sentences.
   *
   * @param recorded the recorded sentences
   * @param current the sentences of the text
   */
  ParagraphAlignment(
      List<PlacedSentence> recorded, List<PlacedSentence> current, SentenceAlignment sentences) {
    Map<Integer, Map<Integer, Integer>> shared = new HashMap<>();
    for (PlacedSentence old : recorded) {
      PlacedSentence now = sentences.current(old);
      List<PlacedSentence> heirs = now == null ? sentences.fate(old).successors() : List.of(now);
      for (PlacedSentence heir : heirs) {
        int length = Math.min(old.text().length(), heir.text().length());
        shared
            .computeIfAbsent(old.paragraph(), p -> new HashMap<>())
            .merge(heir.paragraph(), length, Integer::sum);
      }
    }
    List<ParagraphCandidate> candidates = new ArrayList<>();
    shared.forEach(
        (old, byCurrent) ->
            byCurrent.forEach(
                (now, length) -> candidates.add(new ParagraphCandidate(old, now, length))));
    candidates.sort(
        Comparator.comparingInt(ParagraphCandidate::shared)
            .reversed()
            .thenComparing(ParagraphCandidate::recorded)
            .thenComparing(ParagraphCandidate::current));
    Set<Integer> taken = new HashSet<>();
    for (ParagraphCandidate each : candidates) {
      mostOf.putIfAbsent(each.recorded, each.current);
      if (!taken.contains(each.recorded) && !recordedByCurrent.containsKey(each.current)) {
        recordedByCurrent.put(each.current, each.recorded);
        taken.add(each.recorded);
      }
    }
  }

  /** Returns the index of the recorded paragraph, or -1 if the paragraph is new. */
  int recorded(int current) {
    return recordedByCurrent.getOrDefault(current, -1);
  }

  /**
   * Returns the index of the paragraph that has most of a recorded one, or -1 if none has any of
   * it.
   */
  int mostOf(int recorded) {
    return mostOf.getOrDefault(recorded, -1);
  }
}
