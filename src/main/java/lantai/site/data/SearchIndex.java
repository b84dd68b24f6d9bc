package lantai.site.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.chinese.Pinyin;
import lantai.json.Json;
import lantai.link.LinkedReport;
import lantai.link.QuoteMatch;
import lantai.link.SiteAddresses;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.ParagraphId;
import lantai.model.ReportRow;
import lantai.model.TextBlock;
import lantai.output.OutputSink;
import lantai.output.ResourceFile;
import lantai.output.SiteFile;

/**
 * The texts that the search page scans, as scripts: a page opened from disk may load a script but
 * not fetch data.
 *
 * <p>The first two files are {@code lantai=[[address, title, text, …], …]}, texts as printed. In
 * the whole text a group is a chapter or the notes; the address of its n-th text, 1-based, is the
 * group's address followed by n. In the other file each searched row is a group: its address, its
 * name and its quote.
 */
public final class SearchIndex {

  private static final String TEXT = "search/text.js";
  private static final String TARGETS = "search/targets.js";
  private static final String PINYIN = "search/pinyin.js";
  private static final String PINYIN_MATCHER = ResourceFile.text("site/pinyin.js");

  /** Every file, relative to the site's root. */
  public static final List<String> ADDRESSES = List.of(TEXT, TARGETS, PINYIN);

  private SearchIndex() {}

  /** The whole text, the targets, and how the characters of both are read. */
  static List<SiteFile> files(LinkedReport linked, OutputSink sink) throws IOException {
    List<List<String>> text = text(linked);
    List<List<String>> targets =
        linked.report().rows().stream()
            .filter(row -> row.kind().isSearched())
            .map(row -> row(row, linked))
            .toList();
    List<String> shown =
        Stream.of(text, targets).flatMap(List::stream).flatMap(List::stream).toList();
    return List.of(
        sink.write(script(TEXT, text)),
        sink.write(script(TARGETS, targets)),
        sink.write(pinyin(shown)));
  }

  private static SiteFile script(String path, List<List<String>> groups) {
    return SiteFile.of(path, "lantai=" + Json.of(groups).text() + "\n");
  }

  private static List<List<String>> text(LinkedReport linked) {
    List<List<String>> groups = new ArrayList<>();
    for (Chapter chapter : linked.report().chapters()) {
      groups.add(group(chapter.label(), linked.report().textBlocksOf(chapter.id())));
    }
    groups.add(group("注释", linked.report().textBlocksOf(ChapterId.NOTES)));
    groups.removeIf(List::isEmpty);
    return groups;
  }

  /**
   * The address without the number at its end, the title, then the texts by number. A skipped
   * number has an empty text. Notes are listed without their printed number, which would be read
   * together with a number that follows.
   */
  private static List<String> group(String title, List<TextBlock> textBlocks) {
    List<String> group = new ArrayList<>();
    for (TextBlock textBlock : textBlocks) {
      ParagraphId id = textBlock.paragraph();
      if (group.isEmpty()) {
        group.addAll(List.of(unnumbered(id), title));
      }
      while (group.size() - 1 < id.number()) {
        group.add("");
      }
      group.add(textBlock.text().substring(textBlock.mark()));
    }
    return group;
  }

  private static String unnumbered(ParagraphId id) {
    String page = id.isNote() ? SiteAddresses.TERMS : SiteAddresses.of(id.chapter());
    String number = String.valueOf(id.number());
    return page + "#" + id.localId().substring(0, id.localId().length() - number.length());
  }

  private static List<String> row(ReportRow row, LinkedReport linked) {
    QuoteMatch quoteMatch = linked.quoteMatchOf(row);
    String text = linked.report().textBlock(quoteMatch.paragraph()).text();
    return List.of(SiteAddresses.of(row), row.name(), quoteMatch.quote().of(text));
  }

  /**
   * How the characters of the report are read, for a query in Latin letters: {@code pinyin(query)}
   * gives lists of patterns, the likeliest list first, each to be found together: the query as one
   * phrase, then each of its words. A word may be cut into syllables in several ways, and a
   * syllable be read for any of its characters; a word that cannot be cut gives no pattern.
   */
  private static SiteFile pinyin(Collection<String> texts) {
    String table =
        readings(texts).entrySet().stream()
            .map(entry -> entry.getKey() + String.join("", entry.getValue()))
            .collect(Collectors.joining());
    return SiteFile.of(PINYIN, "table=\"" + table + "\";\n" + PINYIN_MATCHER);
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
                    .flatMap(SearchIndex::typed)
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
