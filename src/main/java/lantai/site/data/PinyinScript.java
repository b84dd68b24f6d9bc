package lantai.site.data;

import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lantai.chinese.Pinyin;
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
  private static final String MATCHER =
      """
      pinyin = query => {
        const classes = {};
        for (const [, syllable, characters] of table.matchAll(/([a-z]+)([^a-z]+)/g)) {
          classes[syllable] = `[${characters}]`;
        }
        const cut = {'': ''};
        const pattern = word => {
          if (!(word in cut)) {
            cut[word] = Object.keys(classes).filter(syllable => word.startsWith(syllable))
              .map(syllable => [classes[syllable], pattern(word.slice(syllable.length))])
              .filter(([, rest]) => rest !== null)
              .map(pieces => pieces.join('')).join('|') || null;
            if (cut[word] && cut[word].includes('|')) cut[word] = `(?:${cut[word]})`;
          }
          return cut[word];
        };
        const words = query.replace(/ü/g, 'v').split(/[\\s']+/).filter(Boolean).map(pattern);
        if (words.includes(null)) return [];
        return [[words.join('')], words];
      };
      """;

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
    Pinyin.readings(characters(texts))
        .forEach(
            (character, syllables) ->
                syllables.stream()
                    .flatMap(syllable -> typed(syllable).stream())
                    .forEach(
                        typed ->
                            readings
                                .computeIfAbsent(typed, key -> new TreeSet<>())
                                .add(String.valueOf(character))));
    return readings;
  }

  /** ü is typed as v or as u. */
  private static Set<String> typed(String syllable) {
    return syllable.contains("u:")
        ? Set.of(syllable.replace("u:", "v"), syllable.replace("u:", "u"))
        : Set.of(syllable);
  }

  /** Every Chinese character of the texts; none lies outside the plane of a single unit. */
  private static BitSet characters(Collection<String> texts) {
    BitSet characters = new BitSet();
    for (String text : texts) {
      for (int i = 0; i < text.length(); i++) {
        characters.set(text.charAt(i));
      }
    }
    return characters;
  }
}
