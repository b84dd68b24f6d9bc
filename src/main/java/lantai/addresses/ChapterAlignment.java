package lantai.addresses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Assigns to each chapter of a text the recorded chapter that it continues; their ids may differ.
 */
public final class ChapterAlignment {

  /** An equal title counts as this many times its length in equal sentences. */
  private static final int TITLE_WEIGHT = 4;

  private final Map<String, String> recordedByCurrent = new HashMap<>();

  private record ChapterCandidate(String recorded, String current, int weight) {

    boolean isSameId() {
      return recorded.equals(current);
    }
  }

  /** Returns the id of the recorded chapter that each current one continues, by the latter's id. */
  public static Map<String, String> of(AddressRegistry recorded, List<ChapterSentences> current) {
    return of(
            TextAddressUpdater.titles(recorded),
            PlacedSentence.of(recorded),
            current,
            PlacedSentence.of(current))
        .recordedByCurrent;
  }

  /**
   * Aligns the chapters.
   *
   * @param titles of the recorded chapters, by id
   */
  static ChapterAlignment of(
      Map<String, String> titles,
      List<PlacedSentence> recorded,
      List<ChapterSentences> current,
      List<PlacedSentence> sentences) {
    Map<String, Map<String, Integer>> shared = shared(recorded, sentences);
    List<ChapterCandidate> candidates = new ArrayList<>();
    for (ChapterSentences chapter : current) {
      for (Map.Entry<String, String> old : titles.entrySet()) {
        int weight = shared.getOrDefault(chapter.id(), Map.of()).getOrDefault(old.getKey(), 0);
        if (!chapter.title().isEmpty() && chapter.title().equals(old.getValue())) {
          weight += TITLE_WEIGHT * chapter.title().length();
        }
        if (weight > 0 || old.getKey().equals(chapter.id())) {
          candidates.add(new ChapterCandidate(old.getKey(), chapter.id(), weight));
        }
      }
    }
    return new ChapterAlignment(candidates);
  }

  private ChapterAlignment(List<ChapterCandidate> candidates) {
    candidates.sort(
        Comparator.comparingInt(ChapterCandidate::weight)
            .thenComparing(ChapterCandidate::isSameId)
            .reversed()
            .thenComparing(ChapterCandidate::current)
            .thenComparing(ChapterCandidate::recorded));
    Set<String> taken = new HashSet<>();
    for (ChapterCandidate each : candidates) {
      if (!taken.contains(each.recorded) && !recordedByCurrent.containsKey(each.current)) {
        recordedByCurrent.put(each.current, each.recorded);
        taken.add(each.recorded);
      }
    }
  }

  /** Counts the characters of equal sentences by current and recorded chapter. */
  private static Map<String, Map<String, Integer>> shared(
      List<PlacedSentence> recorded, List<PlacedSentence> current) {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    for (PlacedSentence each : recorded) {
      counts
          .computeIfAbsent(each.text(), t -> new HashMap<>())
          .merge(each.chapter(), 1, Integer::sum);
    }
    Map<String, Map<String, Map<String, Integer>>> left = new HashMap<>();
    Map<String, Map<String, Integer>> shared = new HashMap<>();
    for (PlacedSentence each : current) {
      Map<String, Integer> ofText =
          left.computeIfAbsent(each.chapter(), id -> new HashMap<>())
              .computeIfAbsent(
                  each.text(), text -> new HashMap<>(counts.getOrDefault(text, Map.of())));
      for (Map.Entry<String, Integer> count : ofText.entrySet()) {
        if (count.getValue() > 0) {
          count.setValue(count.getValue() - 1);
          shared
              .computeIfAbsent(each.chapter(), id -> new HashMap<>())
              .merge(count.getKey(), each.text().length(), Integer::sum);
        }
      }
    }
    return shared;
  }

  boolean isPair(String recorded, String current) {
    return recorded.equals(recordedByCurrent.get(current));
  }

  /** Returns the id of the recorded chapter by that of the current one. */
  Map<String, String> recordedByCurrent() {
    return recordedByCurrent;
  }
}
