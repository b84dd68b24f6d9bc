package lantai.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Opens the workbook like a spreadsheet program, and compares each sheet with the CSV of its table.
 */
class WorkbookReadBackTest {

  /** A cell: its type in the file, its content, and its style. */
  private record Cell(String type, String value, int style) {}

  private static final Map<String, Document> PARTS = new LinkedHashMap<>();
  private static final List<String> STRINGS = new ArrayList<>();

  @BeforeAll
  static void open() throws Exception {
    byte[] workbook = Downloads.bytes("report.xlsx");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] bytes = zip.readAllBytes();
        PARTS.put(
            entry.getName(), factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)));
      }
    }
    for (Element item : all(PARTS.get("xl/sharedStrings.xml"), "si")) {
      STRINGS.add(item.getTextContent());
    }
  }

  @Test
  void aSheetForEveryTableInTheOrderOfThePackage() throws Exception {
    List<String> titles = new ArrayList<>();
    Downloads.resources().forEach(resource -> titles.add(resource.get("title").textValue()));
    assertEquals(titles, List.copyOf(sheets().keySet()));
  }

  @Test
  void everyCellIsThatOfTheCsv() throws Exception {
    Map<String, Document> sheets = sheets();
    for (JsonNode resource : Downloads.resources()) {
      String name = resource.get("name").textValue();
      List<List<Cell>> rows = rows(sheets.get(resource.get("title").textValue()));
      List<List<String>> csv = Downloads.csv(name);
      assertEquals(csv.size(), rows.size(), name);
      for (int row = 1; row < csv.size(); row++) {
        for (int field = 0; field < csv.get(row).size(); field++) {
          String type = resource.at("/schema/fields/" + field + "/type").textValue();
          String expected = Downloads.unguarded(csv.get(row).get(field));
          String where = name + " " + row + " " + csv.get(0).get(field);
          String shown = label(resource.at("/schema/fields/" + field), expected);
          assertCell(type, shown, cell(rows.get(row), field), where);
        }
        assertTrue(rows.get(row).size() <= csv.get(row).size(), name + row);
      }
    }
  }

  /**
   * Returns the label of a code in the description of a field; a text that is not a code is
   * unchanged.
   */
  private static String label(JsonNode field, String text) {
    if (!field.has("constraints")) {
      return text;
    }
    return Arrays.stream(field.get("description").textValue().split("；"))
        .filter(described -> described.startsWith(text + " "))
        .map(described -> described.substring(text.length() + 1))
        .findFirst()
        .orElse(text);
  }

  @Test
  void everySheetCanBeFiltered() throws Exception {
    for (Document sheet : sheets().values()) {
      String range = all(sheet, "autoFilter").get(0).getAttribute("ref");
      assertTrue(range.matches("A1:[A-Z]+" + rows(sheet).size()), range);
    }
  }

  private static void assertCell(String type, String expected, Cell cell, String where) {
    if (expected.isEmpty()) {
      assertTrue(cell == null || cell.value().isEmpty(), where);
      return;
    }
    assertNotNull(cell, where);
    switch (type) {
      case "integer" -> assertNumber(expected, cell, where);
      case "number" -> {
        if (cell.type().equals("s")) {
          assertEquals(expected, cell.value(), where);
        } else {
          assertNumber(expected, cell, where);
        }
      }
      case "boolean" -> {
        assertEquals("b", cell.type(), where);
        assertEquals(expected.equals("true") ? "1" : "0", cell.value(), where);
      }
      default -> {
        assertEquals("s", cell.type(), where);
        assertEquals(expected, cell.value(), where);
      }
    }
  }

  private static void assertNumber(String expected, Cell cell, String where) {
    if (expected.isEmpty()) {
      assertTrue(cell == null || cell.value().isEmpty(), where);
      return;
    }
    assertNotNull(cell, where);
    assertTrue(cell.type().isEmpty() || cell.type().equals("n"), where);
    assertEquals(0, new BigDecimal(expected).compareTo(new BigDecimal(cell.value())), where);
  }

  @Test
  void theHeadIsTheTitlesInBoldAndStaysInSight() throws Exception {
    Map<String, Document> sheets = sheets();
    for (JsonNode resource : Downloads.resources()) {
      List<String> expected = new ArrayList<>();
      for (JsonNode field : resource.at("/schema/fields")) {
        expected.add(field.get("title").textValue());
      }
      Document sheet = sheets.get(resource.get("title").textValue());
      List<Cell> head = rows(sheet).get(0);
      assertEquals(expected, head.stream().map(Cell::value).toList());
      head.forEach(cell -> assertTrue(isBold(cell), cell::toString));
      rows(sheet).stream()
          .skip(1)
          .flatMap(List::stream)
          .forEach(cell -> assertFalse(cell != null && isBold(cell), () -> "" + cell));

      Element pane = all(sheet, "pane").get(0);
      assertEquals("frozen", pane.getAttribute("state"));
      assertEquals("1", pane.getAttribute("ySplit"));
      assertEquals("A2", pane.getAttribute("topLeftCell"));
    }
  }

  @Test
  void noCellIsAFormula() {
    PARTS.forEach((name, part) -> assertEquals(List.of(), all(part, "f"), name));
  }

  private static boolean isBold(Cell cell) {
    Document styles = PARTS.get("xl/styles.xml");
    Element formats = all(styles, "cellXfs").get(0);
    Element format = all(formats, "xf").get(cell.style());
    Element font = all(styles, "font").get(Integer.parseInt(format.getAttribute("fontId")));
    return !all(font, "b").isEmpty();
  }

  /** Returns the sheets by name, in the order of their tabs. */
  private static Map<String, Document> sheets() {
    Map<String, String> targets = new LinkedHashMap<>();
    for (Element relation : all(PARTS.get("xl/_rels/workbook.xml.rels"), "Relationship")) {
      targets.put(relation.getAttribute("Id"), relation.getAttribute("Target"));
    }
    Map<String, Document> sheets = new LinkedHashMap<>();
    for (Element sheet : all(PARTS.get("xl/workbook.xml"), "sheet")) {
      String target = targets.get(sheet.getAttribute("r:id"));
      String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
      assertNotNull(PARTS.get(path), path);
      sheets.put(sheet.getAttribute("name"), PARTS.get(path));
    }
    return sheets;
  }

  /** Returns the cells by row and column; {@code null} where a row omits one. */
  private static List<List<Cell>> rows(Document sheet) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Element row : all(sheet, "row")) {
      assertEquals(String.valueOf(rows.size() + 1), row.getAttribute("r"));
      List<Cell> cells = new ArrayList<>();
      for (Element cell : all(row, "c")) {
        int column = column(cell.getAttribute("r"));
        while (cells.size() < column) {
          cells.add(null);
        }
        cells.add(cell(cell));
      }
      rows.add(cells);
    }
    return rows;
  }

  private static Cell cell(Element cell) {
    List<Element> values = all(cell, "v");
    String value = values.isEmpty() ? "" : values.get(0).getTextContent();
    String type = cell.getAttribute("t");
    String style = cell.getAttribute("s");
    String shown = type.equals("s") ? STRINGS.get(Integer.parseInt(value)) : value;
    return new Cell(type, shown, style.isEmpty() ? 0 : Integer.parseInt(style));
  }

  private static Cell cell(List<Cell> row, int column) {
    return column < row.size() ? row.get(column) : null;
  }

  /** Returns the index of a column: A is 0, AA is 26. */
  private static int column(String reference) {
    int column = 0;
    for (char c : reference.replaceAll("[0-9]", "").toCharArray()) {
      column = column * 26 + c - 'A' + 1;
    }
    return column - 1;
  }

  private static List<Element> all(Document part, String name) {
    return elements(part.getElementsByTagName(name));
  }

  private static List<Element> all(Element part, String name) {
    return elements(part.getElementsByTagName(name));
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
