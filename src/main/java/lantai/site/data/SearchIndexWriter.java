package lantai.site.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.addresses.NoteAnchorAssigner;
import lantai.chinese.ChineseMessageBundle;
import lantai.chinese.Pinyin;
import lantai.chinese.TraditionalVariantFinder;
import lantai.json.Json;
import lantai.link.LinkedReport;
import lantai.link.QuoteMatch;
import lantai.link.SiteAddresses;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.ParagraphAndSentenceAnchors;
import lantai.model.ParagraphId;
import lantai.model.Report;
import lantai.model.ReportRow;
import lantai.model.ReportRow.RowKind;
import lantai.model.TextBlock;
import lantai.output.OutputSink;
import lantai.output.ResourceFileReader;
import lantai.output.SiteFile;

/**
 * Writes the texts that the search page scans, as scripts: a page opened from disk can load a
 * script but not fetch data.
 *
 * <p>The first two files are {@code lantai=[[address, title, names, text, …], …]}, with printed
 * texts. In the file of the whole text, a group is a chapter or the notes; the address of its n-th
 * text (1-based) is the group's address followed by n; its names ({@link SearchNameCollector}) are
 * of the {@code kinds}. In the other file, each searched row is a group: its address, its name, no
 * names, and its quote. Further files are loaded later: {@code synonyms={word:[printed, …], …}}
 * ({@link SearchSynonymCollector}), and {@code simplified={traditional:printed, …}} for characters.
 */
public final class SearchIndexWriter {

  private static final String TEXT = "search/text.js";
  private static final String TARGETS = "search/targets.js";
  private static final String SYNONYMS = "search/synonyms.js";
  private static final String TRADITIONAL = "search/traditional.js";
  private static final String PINYIN = "search/pinyin.js";
  private static final String PINYIN_MATCHER = ResourceFileReader.text("site/pinyin.js");

  /** Paths of all files, relative to the site's root. */
  public static final List<String> ADDRESSES =
      List.of(TEXT, TARGETS, SYNONYMS, TRADITIONAL, PINYIN);

  private SearchIndexWriter() {}

  /**
   * Writes the search index: the whole text, the targets, and how the characters of both are read
   * and written.
   *
   * @param linked a report without errors
   * @param sink receives each file as it is written
   * @throws IOException from the sink
   */
  public static List<SiteFile> of(LinkedReport linked, OutputSink sink) throws IOException {
    SearchNameCollector names = new SearchNameCollector(linked, RowKind::isSearched);
    String text = variable("kinds", names.kinds()) + variable("lantai", text(linked, names));
    String targets =
        variable(
            "lantai",
            linked.report().rows().stream()
                .filter(row -> row.kind().isSearched())
                .map(row -> row(row, linked))
                .toList());
    String synonyms = variable("synonyms", SearchSynonymCollector.of(linked.report()));
    // The tables contain no Chinese character that takes two UTF-16 code units.
    BitSet characters =
        (text + targets + synonyms).chars().collect(BitSet::new, BitSet::set, BitSet::or);
    Map<String, String> simplified = TraditionalVariantFinder.of(characters);
    return List.of(
        sink.write(SiteFile.of(TEXT, text)),
        sink.write(SiteFile.of(TARGETS, targets)),
        sink.write(SiteFile.of(SYNONYMS, synonyms)),
        sink.write(SiteFile.of(TRADITIONAL, variable("simplified", simplified))),
        sink.write(pinyin(characters)));
  }

  private static String variable(String name, Object value) {
    return name + "=" + Json.of(value).text() + "\n";
  }

  private static List<List<Object>> text(LinkedReport linked, SearchNameCollector names) {
    Report report = linked.report();
    List<List<Object>> groups = new ArrayList<>();
    for (Chapter chapter : report.chapters()) {
      List<TextBlock> textBlocks = report.textBlocksOf(chapter.id());
      groups.add(group(title(chapter, report), names.of(chapter.id()), textBlocks, report));
    }
    String notes = new ChineseMessageBundle("site").get("terms");
    List<TextBlock> printed = report.textBlocksOf(ChapterId.NOTES);
    groups.add(group(notes, names.of(ChapterId.NOTES), printed, report));
    groups.removeIf(List::isEmpty);
    return groups;
  }

  /** Returns the title of a chapter, preceded by the title of its part unless it opens the part. */
  private static String title(Chapter chapter, Report report) {
    return report
        .headingOf(chapter.id().part())
        .filter(heading -> !heading.equals(chapter))
        .map(heading -> heading.title() + " · " + chapter.label())
        .orElse(chapter.label());
  }

  /**
   * Returns a group: the address without the number at its end, the title, the names, then the
   * texts by number. A skipped number has an empty text. A paragraph or note whose ids do not
   * follow from its number is a list of its text, its id and the ids of its sentences. Notes are
   * listed without their printed number, which would be read together with a number that follows.
   */
  private static List<Object> group(
      String title, Map<Integer, List<String>> names, List<TextBlock> textBlocks, Report report) {
    List<Object> group = new ArrayList<>();
    for (TextBlock textBlock : textBlocks) {
      ParagraphId id = textBlock.paragraph();
      if (group.isEmpty()) {
        String page = id.isNote() ? SiteAddresses.TERMS : SiteAddresses.of(id.chapter());
        group.addAll(
            List.of(page + (id.isNote() ? "#" + NoteAnchorAssigner.PREFIX : "#p"), title, names));
      }
      while (group.size() - 2 < id.number()) {
        group.add("");
      }
      String text = textBlock.text().substring(textBlock.mark());
      group.add(
          id.isNote()
              ? ofNote(text, textBlock)
              : report
                  .paragraph(id)
                  .filter(paragraph -> !paragraph.hasAnchorsByPosition())
                  .<Object>map(paragraph -> identified(text, paragraph.anchors()))
                  .orElse(text));
    }
    return group;
  }

  private static Object ofNote(String text, TextBlock note) {
    String byNumber = NoteAnchorAssigner.PREFIX + note.paragraph().number();
    return note.localId().equals(byNumber) ? text : List.of(text, note.localId());
  }

  private static List<String> identified(String text, ParagraphAndSentenceAnchors anchors) {
    List<String> identified = new ArrayList<>(List.of(text, anchors.paragraph()));
    identified.addAll(anchors.sentences());
    return identified;
  }

  private static List<Object> row(ReportRow row, LinkedReport linked) {
    QuoteMatch quoteMatch = linked.quoteMatchOf(row);
    String text = linked.report().textBlock(quoteMatch.paragraph()).text();
    return List.of(SiteAddresses.of(row), row.name(), Map.of(), quoteMatch.quote().of(text));
  }

  /**
   * Writes how the characters of the report are read, for queries in Latin letters. {@code
   * pinyin(query)} returns lists of patterns that must all match, the likeliest list first: the
   * query as one phrase, then each of its words; {@code initials(query)} matches first letters. A
   * word may be divided into syllables in several ways, and a syllable matches any of its
   * characters; a word that cannot be divided gives no pattern.
   */
  private static SiteFile pinyin(BitSet characters) {
    String table =
        readings(characters).entrySet().stream()
            .map(entry -> entry.getKey() + String.join("", entry.getValue()))
            .collect(Collectors.joining());
    return SiteFile.of(PINYIN, "table=\"" + table + "\";\n" + PINYIN_MATCHER);
  }

  /** Returns the characters of each syllable without tone, both sorted. */
  private static Map<String, Set<String>> readings(BitSet characters) {
    Map<String, Set<String>> readings = new TreeMap<>();
    Pinyin.readings(characters)
        .forEach(
            (character, syllables) ->
                syllables.stream()
                    .flatMap(SearchIndexWriter::typed)
                    .map(typed -> readings.computeIfAbsent(typed, key -> new TreeSet<>()))
                    .forEach(found -> found.add(String.valueOf(character))));
    return readings;
  }

  /** Returns the ways to type a syllable: ü is typed as v or u. */
  private static Stream<String> typed(String syllable) {
    return syllable.contains("u:")
        ? Stream.of(syllable.replace("u:", "v"), syllable.replace("u:", "u"))
        : Stream.of(syllable);
  }
}
