package lantai.addresses;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lantai.chinese.Bigrams;
import org.jspecify.annotations.Nullable;

/**
 * Assigns to each sentence of a text the recorded sentence that it continues: first equal ones in
 * the order of the text, then equal ones elsewhere, then parts of split and merged sentences, then
 * similar ones, the most similar first. Each sentence is paired at most once.
 */
final class SentenceAlignment {

  /** Least similarity of two wordings of a sentence in the same chapter. */
  static final double SIMILAR = 0.5;

  /** Least similarity of two wordings of a sentence in different chapters. */
  private static final double SIMILAR_ELSEWHERE = 0.6;

  /** Least similarity of a removed sentence and its successor. */
  private static final double RELATED = 0.3;

  /** Least share of a sentence that its parts have together. */
  private static final double COVERED = 0.6;

  private final List<PlacedSentence> recorded;
  private final List<PlacedSentence> current;
  private final ChapterAlignment chapters;
  private final Map<Integer, PlacedSentence> currentByRecorded = new HashMap<>();
  private final Map<Integer, PlacedSentence> recordedByCurrent = new HashMap<>();
  private final Map<Integer, SentenceRetirement> fates = new HashMap<>();

  private record SentenceCandidate(
      PlacedSentence recorded, PlacedSentence current, double similarity) {}

  SentenceAlignment(
      List<PlacedSentence> recorded, List<PlacedSentence> current, ChapterAlignment chapters) {
    this.recorded = recorded;
    this.current = current;
    this.chapters = chapters;
    chapters.recordedByCurrent().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(pair -> pairInOrder(pair.getValue(), pair.getKey()));
    pairEqual(true);
    pairEqual(false);
  }

  /**
   * Pairs the remaining sentences. Sentences that get an old address back must be {@link #claim}ed
   * before.
   */
  void pairReworded() {
    openRecorded().forEach(this::findParts);
    openCurrent().forEach(this::findWhole);
    pairSimilar(SIMILAR, true);
    pairSimilar(SIMILAR_ELSEWHERE, false);
    openRecorded().forEach(this::findSuccessor);
  }

  /** Excludes a sentence that already has an address. */
  void claim(PlacedSentence sentence, PlacedSentence retired) {
    recordedByCurrent.put(sentence.index(), retired);
  }

  /** Returns the recorded sentence that a sentence continues, or {@code null}. */
  @Nullable PlacedSentence recorded(PlacedSentence sentence) {
    return recordedByCurrent.get(sentence.index());
  }

  /** Returns the sentence that continues a recorded one, or {@code null}. */
  @Nullable PlacedSentence current(PlacedSentence sentence) {
    return currentByRecorded.get(sentence.index());
  }

  /** Returns what became of a recorded sentence without a pair. */
  SentenceRetirement fate(PlacedSentence sentence) {
    return fates.getOrDefault(
        sentence.index(), new SentenceRetirement(RetirementReason.REMOVED, List.of()));
  }

  List<PlacedSentence> openCurrent() {
    return current.stream().filter(each -> recorded(each) == null).toList();
  }

  private List<PlacedSentence> openRecorded() {
    return recorded.stream()
        .filter(each -> current(each) == null && !fates.containsKey(each.index()))
        .toList();
  }

  private void pair(PlacedSentence old, PlacedSentence now) {
    currentByRecorded.put(old.index(), now);
    recordedByCurrent.put(now.index(), old);
  }

  private static List<PlacedSentence> in(String chapter, List<PlacedSentence> sentences) {
    return sentences.stream().filter(each -> each.chapter().equals(chapter)).toList();
  }

  private static List<String> texts(List<PlacedSentence> sentences) {
    return sentences.stream().map(PlacedSentence::text).toList();
  }

  /**
   * Pairs equal sentences at the beginning and the end first: most edits leave little in between,
   * and comparing that takes quadratic time and memory.
   */
  private void pairInOrder(String recordedChapter, String currentChapter) {
    List<PlacedSentence> old = in(recordedChapter, recorded);
    List<PlacedSentence> now = in(currentChapter, current);
    int first = equal(old, now);
    for (int i = 0; i < first; i++) {
      pair(old.get(i), now.get(i));
    }
    old = old.subList(first, old.size());
    now = now.subList(first, now.size());
    int last = equal(reversed(old), reversed(now));
    for (int i = 1; i <= last; i++) {
      pair(old.get(old.size() - i), now.get(now.size() - i));
    }
    pairBetween(old.subList(0, old.size() - last), now.subList(0, now.size() - last));
  }

  /** Counts the equal sentences at the beginning of two lists. */
  private static int equal(List<PlacedSentence> old, List<PlacedSentence> now) {
    int count = 0;
    while (count < Math.min(old.size(), now.size())
        && old.get(count).text().equals(now.get(count).text())) {
      count++;
    }
    return count;
  }

  private static List<PlacedSentence> reversed(List<PlacedSentence> sentences) {
    List<PlacedSentence> reversed = new ArrayList<>(sentences);
    Collections.reverse(reversed);
    return reversed;
  }

  private void pairBetween(List<PlacedSentence> old, List<PlacedSentence> now) {
    if (old.isEmpty() || now.isEmpty()) {
      return;
    }
    for (AbstractDelta<String> delta : DiffUtils.diff(texts(old), texts(now), true).getDeltas()) {
      if (delta.getType() == DeltaType.EQUAL) {
        int from = delta.getSource().getPosition();
        int to = delta.getTarget().getPosition();
        for (int i = 0; i < delta.getSource().size(); i++) {
          pair(old.get(from + i), now.get(to + i));
        }
      }
    }
  }

  /** Pairs equal sentences elsewhere, in the order of the text. */
  private void pairEqual(boolean samePair) {
    Map<String, Deque<PlacedSentence>> open = new HashMap<>();
    openCurrent()
        .forEach(each -> open.computeIfAbsent(each.text(), t -> new ArrayDeque<>()).add(each));
    for (PlacedSentence old : openRecorded()) {
      Deque<PlacedSentence> equal = open.getOrDefault(old.text(), new ArrayDeque<>());
      equal.stream()
          .filter(now -> !samePair || isPair(old, now))
          .findFirst()
          .ifPresent(
              now -> {
                pair(old, now);
                equal.remove(now);
              });
    }
  }

  private boolean isPair(PlacedSentence old, PlacedSentence now) {
    return chapters.isPair(old.chapter(), now.chapter());
  }

  /** Retires a split sentence: its address would refer to only a part of its text. */
  private void findParts(PlacedSentence old) {
    List<PlacedSentence> parts =
        parts(old, openCurrent(), now -> isPair(old, now) && !isPartOfFate(now));
    if (!parts.isEmpty()) {
      fates.put(old.index(), new SentenceRetirement(RetirementReason.SPLIT, parts));
    }
  }

  private boolean isPartOfFate(PlacedSentence now) {
    return fates.values().stream().anyMatch(fate -> fate.successors().contains(now));
  }

  /** Gives merged sentences the address of the longest one. */
  private void findWhole(PlacedSentence now) {
    List<PlacedSentence> parts = parts(now, openRecorded(), old -> isPair(old, now));
    if (!parts.isEmpty() && !isPartOfFate(now)) {
      PlacedSentence longest =
          parts.stream()
              .max(
                  Comparator.comparingInt((PlacedSentence each) -> each.text().length())
                      .thenComparing(each -> -each.index()))
              .orElseThrow();
      pair(longest, now);
      parts.stream()
          .filter(each -> !each.equals(longest))
          .forEach(
              each ->
                  fates.put(
                      each.index(), new SentenceRetirement(RetirementReason.MERGED, List.of(now))));
    }
  }

  /**
   * Returns at least two sentences that together have most of the text of a whole; empty if there
   * are none.
   */
  private static List<PlacedSentence> parts(
      PlacedSentence whole, List<PlacedSentence> sentences, Predicate<PlacedSentence> allowed) {
    List<PlacedSentence> parts =
        sentences.stream().filter(each -> each.isPartOf(whole) && allowed.test(each)).toList();
    int covered = parts.stream().mapToInt(each -> each.text().length()).sum();
    return parts.size() > 1 && covered >= COVERED * whole.text().length() ? parts : List.of();
  }

  private void pairSimilar(double least, boolean samePair) {
    List<SentenceCandidate> candidates = new ArrayList<>();
    List<PlacedSentence> open = openCurrent().stream().filter(each -> !isPartOfFate(each)).toList();
    for (PlacedSentence old : openRecorded()) {
      for (PlacedSentence now : open) {
        if (isPair(old, now) == samePair) {
          double similarity = Bigrams.similarity(old.text(), now.text());
          if (similarity >= least) {
            candidates.add(new SentenceCandidate(old, now, similarity));
          }
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(SentenceCandidate::similarity).reversed());
    for (SentenceCandidate each : candidates) {
      if (current(each.recorded) == null && recorded(each.current) == null) {
        pair(each.recorded, each.current);
      }
    }
  }

  /** Names as successor the sentence that contains the text, or else the most similar new one. */
  private void findSuccessor(PlacedSentence old) {
    List<PlacedSentence> candidates = current.stream().filter(now -> isPair(old, now)).toList();
    Stream<SentenceRetirement> merged =
        candidates.stream()
            .filter(old::isPartOf)
            .map(now -> new SentenceRetirement(RetirementReason.MERGED, List.of(now)));
    Stream<SentenceRetirement> reworded =
        candidates.stream()
            .filter(now -> recorded(now) == null)
            .map(now -> new SentenceCandidate(old, now, Bigrams.similarity(old.text(), now.text())))
            .filter(each -> each.similarity >= RELATED)
            .sorted(Comparator.comparingDouble(SentenceCandidate::similarity).reversed())
            .map(each -> new SentenceRetirement(RetirementReason.REWORDED, List.of(each.current)));
    Stream.concat(merged, reworded).findFirst().ifPresent(fate -> fates.put(old.index(), fate));
  }
}
