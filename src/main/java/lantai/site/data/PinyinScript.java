package lantai.site.data;

import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.chinese.Pinyin;
import lantai.output.ResourceFile;
import lantai.output.SiteFile;

/**
 * How the characters of the report are read, as a script that the search page loads for a query in
 * Latin letters: {@code pinyin(query)} gives lists of patterns, the likeliest list first, each to
 * be found together: the query as one phrase, then each of its words.
 */
final class PinyinScript {

  static final String PATH = "search/pinyin.js";

  /**
   * A word may be cut into syllables in several ways, and a syllable be read for any of its
   * characters; a word that cannot be cut gives no pattern.
   */
  private static final String MATCHER = ResourceFile.text("site/pinyin.js");

  private PinyinScript() {}

  static SiteFile file(Collection<String> texts) {
    String table =
        readings(texts).entrySet().stream()
            .map(entry -> entry.getKey() + String.join("", entry.getValue()))
            .collect(Collectors.joining());
    return SiteFile.of(PATH, "table=\"" + table + "\";\n" + MATCHER);
  }

  /** Syllables without tones and their characters, both sorted. */
  private static Map<String, Set<String>> readings(Collection<String> texts) {
    Map<String, Set<String>> readings = new TreeMap<>();
    // No Chinese character of the table lies outside the plane of a single unit.
    BitSet characters =
        texts.stream().flatMapToInt(String::chars).collect(BitSet::new, BitSet::set, BitSet::or);
    Pinyin.readings(characters)
        .forEach(
            (character, syllables) ->
                syllables.stream()
                    .flatMap(PinyinScript::typed)
                    .map(typed -> readings.computeIfAbsent(typed, key -> new TreeSet<>()))
                    .forEach(found -> found.add(String.valueOf(character))));
    return readings;
  }

  /** ü is typed as v or as u. */
  private static Stream<String> typed(String syllable) {
    return syllable.contains("u:")
        ? Stream.of(syllable.replace("u:", "v"), syllable.replace("u:", "u"))
        : Stream.of(syllable);
  }
}
