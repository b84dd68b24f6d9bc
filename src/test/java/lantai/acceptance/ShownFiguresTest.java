package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import lantai.model.TableSchemas;
import lantai.model.table.TableSchema;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * What tables, pages, the book and the feed show of a figure is printed by the report, in its
 * order, and no word is there twice.
 */
class ShownFiguresTest {

  private static final Pattern TWICE = Pattern.compile("(\\p{IsHan}{2,8})\\1");

  @Test
  void shownFigureIsMadeOfPiecesOfItsQuoteInTheirOrder() throws IOException {
    Set<String> wrong = new TreeSet<>();
    for (JsonNode row : rows()) {
      String quote = plain(row.get("quote").textValue());
      String shown = plain(row.get("shown").asText(""));
      if (shown.isEmpty() || !isSubsequence(shown, quote)) {
        wrong.add(row.get("id").textValue() + ": " + shown + " / " + quote);
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void figureCellsShowNothingElse() throws IOException {
    Set<String> shown = new HashSet<>();
    rows().forEach(row -> shown.add(plain(row.get("shown").asText(""))));
    for (String table : List.of("projects", "continuity")) {
      WholeSite.json(table).forEach(row -> shown.add(plain(row.get("word").asText(""))));
    }
    shown.addAll(quotes());
    Set<String> wrong = new TreeSet<>();
    int cells = 0;
    for (Map.Entry<String, Document> page : WholeSite.pages().entrySet()) {
      for (Element cell : page.getValue().select("td.big")) {
        cells++;
        if (!shown.contains(plain(cell.text()))) {
          wrong.add(page.getKey() + ": " + cell.text());
        }
      }
    }
    assertEquals(Set.of(), wrong);
    assertTrue(cells >= rows().size(), cells + " cells");
  }

  @Test
  void noRowSaysAWordTwice() throws IOException {
    Map<String, Document> documents = new TreeMap<>(WholeSite.pages());
    documents.putAll(book());
    documents.put(
        "feed.xml", Jsoup.parse(WholeSite.texts().get("feed.xml"), "", Parser.xmlParser()));
    String report = WholeSite.json("report").toString() + WholeSite.json("glossary");
    Set<String> wrong = new TreeSet<>();
    for (Map.Entry<String, Document> document : documents.entrySet()) {
      for (Element row : document.getValue().select("tr, li, p, title, dd")) {
        boolean isBookTable = document.getKey().matches("EPUB/(targets|results)\\.xhtml");
        String text = plain(row.select("th, td").isEmpty() ? row.text() : figure(row, isBookTable));
        TWICE
            .matcher(text)
            .results()
            .filter(twice -> !report.contains(twice.group()))
            .forEach(twice -> wrong.add(document.getKey() + ": " + text));
      }
    }
    assertEquals(Set.of(), wrong);
  }

  /** The name of a row and the figure beside it; nothing if a quote is beside it. */
  private static String figure(Element row, boolean isBookTable) throws IOException {
    Element figure = row.selectFirst(isBookTable ? "> th + td" : "> td.big");
    return figure == null || quotes().contains(plain(figure.text()))
        ? ""
        : row.child(0).text() + figure.text();
  }

  /** The quotes of tables that state no figure: the plain page of such a table shows them. */
  private static Set<String> quotes() throws IOException {
    Set<String> quotes = new HashSet<>();
    for (TableSchema<?> table : TableSchemas.REPORT_ROWS) {
      if (!table.columns().contains("shown") && !table.columns().contains("word")) {
        WholeSite.json(table.name())
            .forEach(row -> quotes.add(plain(row.path("quote").asText(""))));
      }
    }
    return quotes;
  }

  private static List<JsonNode> rows() throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (TableSchema<?> table : TableSchemas.REPORT_ROWS) {
      if (table.columns().contains("shown")) {
        WholeSite.json(table.name()).forEach(rows::add);
      }
    }
    assertFalse(rows.isEmpty());
    return rows;
  }

  private static Map<String, Document> book() throws IOException {
    Map<String, Document> documents = new TreeMap<>();
    byte[] epub =
        Repository.files().stream()
            .filter(file -> file.path().endsWith(".epub"))
            .findFirst()
            .orElseThrow()
            .bytes();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".xhtml")) {
          String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          documents.put(entry.getName(), Jsoup.parse(text, "", Parser.xmlParser()));
        }
      }
    }
    assertFalse(documents.isEmpty());
    return documents;
  }

  private static boolean isSubsequence(String part, String whole) {
    int at = 0;
    for (char c : part.toCharArray()) {
      at = whole.indexOf(c, at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String text) {
    return text.replaceAll("\\s|　", "");
  }
}
