package lantai.site.data;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lantai.chinese.ChineseMessageBundle;
import lantai.chinese.SpacelessText;
import lantai.diagnostics.Located;
import lantai.model.Report;
import lantai.model.SiteSettings.SearchSynonym;
import lantai.model.TextBlock;
import lantai.output.ResourceFileReader;

/**
 * Collects what a report prints for words of readers, which are normalised as on the search page.
 *
 * <p>{@code synonyms.txt} contains the words for any report: words of readers, {@code =}, words of
 * reports. A printed word after {@code -} contains one of the others but has a different meaning.
 */
final class SearchSynonymCollector {

  private static final String GENERAL = ResourceFileReader.text("site/synonyms.txt");
  private static final String APART = "-";

  private SearchSynonymCollector() {}

  /**
   * Returns the printed words by the reader's word. The words of the site replace those for any
   * report, of which only printed ones are included.
   */
  static Map<String, List<String>> of(Report report) {
    Map<String, List<String>> synonyms = new TreeMap<>();
    String text =
        SpacelessText.searchForm(
            String.join("\n", report.textBlocks().stream().map(TextBlock::text).toList()));
    for (String line : GENERAL.split("\n")) {
      String[] sides = line.split(" = ");
      List<String> printed =
          Stream.of(sides[1].split(" "))
              .filter(word -> text.contains(SpacelessText.searchForm(word.replaceFirst(APART, ""))))
              .toList();
      if (!printed.isEmpty()) {
        Stream.of(sides[0].split(" ")).forEach(word -> synonyms.put(word, printed));
      }
    }
    ChineseMessageBundle messages = new ChineseMessageBundle("site");
    int year = report.site().date().getYear();
    synonyms.put(messages.get("search.this-year"), List.of(messages.get("year", year)));
    synonyms.put(messages.get("search.last-year"), List.of(messages.get("year", year - 1)));
    for (SearchSynonym synonym : report.site().synonyms()) {
      synonyms.put(
          SpacelessText.searchForm(synonym.word()),
          synonym.printed().stream().map(Located::value).toList());
    }
    return synonyms;
  }
}
