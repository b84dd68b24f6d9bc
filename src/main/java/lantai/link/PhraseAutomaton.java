package lantai.link;

import java.util.Arrays;
import java.util.List;

/**
 * Finds many phrases in one pass over a text, however many they are (Aho and Corasick, Efficient
 * String Matching, 1975). Phrases are matched character for character.
 */
final class PhraseAutomaton {

  private static final int ROOT = 0;
  private static final int NONE = -1;

  /** Told of each occurrence. */
  @FunctionalInterface
  interface MatchConsumer {

    /**
     * @param phrase the phrase's place in the list, 0-based
     * @param end offset after its last character
     */
    void found(int phrase, int end);
  }

  /**
   * Transitions as an open hash table: state and character in one key, the next state beside it.
   */
  private long[] keys = new long[64];

  private int[] next = new int[64];
  private int transitions;

  /** By state: the state of the longest proper suffix that is the beginning of a phrase. */
  private int[] shorter = new int[64];

  /** By state: the phrase that ends here, or none. */
  private int[] phrases = new int[64];

  /** By state: the nearest shorter state where a phrase ends, or none. */
  private int[] endings = new int[64];

  private int states = 1;

  /**
   * @param all not empty any of them, and no two alike
   */
  PhraseAutomaton(List<String> all) {
    Arrays.fill(keys, NONE);
    phrases[ROOT] = NONE;
    endings[ROOT] = NONE;
    for (int i = 0; i < all.size(); i++) {
      add(all.get(i), i);
    }
    link(all);
  }

  private void add(String phrase, int number) {
    int state = ROOT;
    for (int i = 0; i < phrase.length(); i++) {
      int known = step(state, phrase.charAt(i));
      state = known == NONE ? grow(state, phrase.charAt(i)) : known;
    }
    phrases[state] = number;
  }

  private int grow(int state, char c) {
    if (states == phrases.length) {
      shorter = Arrays.copyOf(shorter, states * 2);
      phrases = Arrays.copyOf(phrases, states * 2);
      endings = Arrays.copyOf(endings, states * 2);
    }
    if (transitions * 2 >= keys.length) {
      enlarge();
    }
    phrases[states] = NONE;
    put(key(state, c), states);
    transitions++;
    return states++;
  }

  private void enlarge() {
    long[] oldKeys = keys;
    int[] oldNext = next;
    keys = new long[oldKeys.length * 2];
    next = new int[oldKeys.length * 2];
    Arrays.fill(keys, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != NONE) {
        put(oldKeys[i], oldNext[i]);
      }
    }
  }

  private void put(long key, int state) {
    int slot = slot(key);
    keys[slot] = key;
    next[slot] = state;
  }

  private static long key(int state, char c) {
    return (long) state << Character.SIZE | c;
  }

  /** Where a key is, or where it would go. */
  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & keys.length - 1;
    while (keys[slot] != NONE && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private int step(int state, char c) {
    int slot = slot(key(state, c));
    return keys[slot] == NONE ? NONE : next[slot];
  }

  /** From the shortest states to the longest, since each leans on shorter ones. */
  private void link(List<String> all) {
    int[] parents = new int[states];
    char[] characters = new char[states];
    for (String phrase : all) {
      int state = ROOT;
      for (int i = 0; i < phrase.length(); i++) {
        int child = step(state, phrase.charAt(i));
        parents[child] = state;
        characters[child] = phrase.charAt(i);
        state = child;
      }
    }
    for (int state : breadthFirst(parents)) {
      int parent = parents[state];
      shorter[state] = parent == ROOT ? ROOT : follow(shorter[parent], characters[state]);
      int suffix = shorter[state];
      endings[state] = phrases[suffix] == NONE ? endings[suffix] : suffix;
    }
  }

  /** All states but the root. A state's number is greater than its parent's, not than its depth. */
  private int[] breadthFirst(int[] parents) {
    int[] depths = new int[states];
    int deepest = 0;
    for (int state = 1; state < states; state++) {
      depths[state] = depths[parents[state]] + 1;
      deepest = Math.max(deepest, depths[state]);
    }
    int[] starts = new int[deepest + 2];
    for (int state = 1; state < states; state++) {
      starts[depths[state] + 1]++;
    }
    for (int depth = 1; depth < starts.length; depth++) {
      starts[depth] += starts[depth - 1];
    }
    int[] order = new int[states - 1];
    for (int state = 1; state < states; state++) {
      order[starts[depths[state]]++] = state;
    }
    return order;
  }

  private int follow(int from, char c) {
    int state = from;
    int found = step(state, c);
    while (found == NONE && state != ROOT) {
      state = shorter[state];
      found = step(state, c);
    }
    return found == NONE ? ROOT : found;
  }

  /** Tells every occurrence of every phrase, overlapping ones included, by their ends. */
  void find(String text, MatchConsumer finds) {
    int state = ROOT;
    for (int i = 0; i < text.length(); i++) {
      state = follow(state, text.charAt(i));
      for (int at = phrases[state] == NONE ? endings[state] : state; at != NONE; at = endings[at]) {
        finds.found(phrases[at], i + 1);
      }
    }
  }
}
