package lantai.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A query of {@code queries.tsv} and what it asks of the search.
 *
 * @param kind {@code exact}; {@code target}, among the targets only; {@code none}, nothing is to be
 *     found; {@code typo}, {@code pinyin}, {@code initials} and {@code traditional}, found by a
 *     fallback
 * @param typed as put into the field
 * @param meant the words to be found as they are printed; {@code none} where nothing is
 */
record SearchQuery(String kind, String typed, String meant) {

  static List<SearchQuery> all() throws IOException {
    try (InputStream file = SearchQuery.class.getResourceAsStream("/search/queries.tsv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(cells -> new SearchQuery(cells[0], cells[1], cells.length > 2 ? cells[2] : cells[1]))
          .toList();
    }
  }

  boolean isExact() {
    return kind.equals("exact") || kind.equals("target");
  }

  boolean isAmongTargets() {
    return kind.equals("target");
  }

  boolean findsNothing() {
    return kind.equals("none") || meant.equals("none");
  }

  /** What the status says of how it was found. */
  String label() {
    String quoted = typed.strip().replaceFirst("[\"＂](.*?)[\"＂]", "‘$1’");
    quoted = "“" + quoted.replace('“', '‘').replace('”', '’') + "”";
    return switch (findsNothing() ? "none" : kind) {
      case "none" -> "没有找到“";
      case "typo" -> "相近的结果：";
      case "pinyin" -> "按拼音找到";
      case "initials" -> "按拼音首字母找到：";
      case "traditional" -> "，按简体字“" + meant + "”查找：";
      default -> quoted + "：";
    };
  }

  @Override
  public String toString() {
    return kind + " " + typed;
  }
}
