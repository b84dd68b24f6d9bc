package lantai.site.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import lantai.acceptance.Repository;
import lantai.output.SiteFile;
import lantai.output.ZipWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the EPUB of the committed report by reading it like a reading system. */
class EpubTest {

  private static final String FOLDER = "EPUB/";

  private static Map<String, SiteFile> site;
  private static byte[] book;
  private static final Map<String, byte[]> ENTRIES = new LinkedHashMap<>();
  private static final Map<String, Document> DOCUMENTS = new LinkedHashMap<>();

  @BeforeAll
  static void open() throws Exception {
    site = new LinkedHashMap<>();
    Repository.files().forEach(file -> site.put(file.path(), file));
    book = site.get(EpubWriter.ADDRESS).bytes();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] bytes = zip.readAllBytes();
        ENTRIES.put(entry.getName(), bytes);
        if (entry.getName().endsWith(".xhtml")) {
          String text = new String(bytes, StandardCharsets.UTF_8);
          DOCUMENTS.put(entry.getName(), Jsoup.parse(text, Parser.xmlParser()));
        }
      }
    }
  }

  @Test
  void epubCheckFindsNothing(@TempDir Path folder) throws Exception {
    EpubCheckResult result = check(book, folder);
    assertEquals(0, result.code(), result::said);
    assertTrue(result.said().contains("0 fatals / 0 errors / 0 warnings"), result::said);
  }

  /** Proves that the checker reads the file. */
  @Test
  void epubCheckReportsAMissingDocument(@TempDir Path folder) throws Exception {
    List<SiteFile> rest = new ArrayList<>();
    ENTRIES.forEach((name, bytes) -> rest.add(new SiteFile(name, bytes)));
    rest.removeIf(file -> file.path().equals("EPUB/notes.xhtml"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ZipWriter.write(rest, LocalDate.of(2024, 1, 1), bytes);
    EpubCheckResult result = check(bytes.toByteArray(), folder);
    assertNotEquals(0, result.code());
    assertTrue(result.said().contains("ERROR(RSC-001)"), result::said);
  }

  private record EpubCheckResult(int code, String said) {}

  /**
   * Runs EPUBCheck in a process: the jar of the HTML checker contains other releases of its
   * classes.
   */
  private static EpubCheckResult check(byte[] bytes, Path folder) throws Exception {
    String separator = System.getProperty("path.separator");
    String classPath =
        Stream.of(System.getProperty("java.class.path").split(separator))
            .filter(entry -> !entry.replace('\\', '/').contains("/nu/validator/validator/"))
            .collect(Collectors.joining(separator));
    Path file = Files.write(folder.resolve("report.epub"), bytes);
    Path output = folder.resolve("said.txt");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Duser.language=en",
            "-Dfile.encoding=UTF-8",
            "-cp",
            classPath,
            "com.adobe.epubcheck.tool.Checker",
            "--failonwarnings",
            file.toString());
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int code = process.waitFor();
    return new EpubCheckResult(code, Files.readString(output, StandardCharsets.ISO_8859_1));
  }

  /** OCF 3.3 §4.3: readable at byte 38 without unpacking anything. */
  @Test
  void mimetypeIsFirstStoredAndWithoutExtraField() {
    assertEquals("mimetype", ENTRIES.keySet().iterator().next());
    assertEquals("PK\u0003\u0004", ascii(0, 4));
    assertEquals(0, book[8] + book[9], "stored");
    assertEquals(0, book[28] + book[29], "extra field");
    assertEquals("mimetypeapplication/epub+zip", ascii(30, 58));
  }

  private static String ascii(int from, int to) {
    return new String(book, from, to - from, StandardCharsets.ISO_8859_1);
  }

  @Test
  void everyReferenceResolves() {
    int followed = 0;
    for (Map.Entry<String, Document> each : DOCUMENTS.entrySet()) {
      for (Element link : each.getValue().select("[href]")) {
        URI target = URI.create(FOLDER).resolve(name(each.getKey()));
        URI to = target.resolve(link.attr("href"));
        String where = each.getKey() + " " + link;
        assertTrue(ENTRIES.containsKey(to.getPath()), where);
        if (to.getFragment() != null) {
          Document document = DOCUMENTS.get(to.getPath());
          assertNotNull(document.selectFirst("#" + to.getFragment()), where);
        }
        followed++;
      }
    }
    assertTrue(followed > DOCUMENTS.size());
  }

  private static String name(String entry) {
    return entry.substring(entry.lastIndexOf('/') + 1);
  }

  @Test
  void manifestHasEveryFileAndSpineEveryDocumentOnce() {
    Document book = Jsoup.parse(text("EPUB/book.opf"), Parser.xmlParser());
    Set<String> items = new HashSet<>();
    book.select("manifest > item").forEach(item -> items.add(FOLDER + item.attr("href")));
    Set<String> files = new HashSet<>(ENTRIES.keySet());
    files.removeAll(Set.of("mimetype", "META-INF/container.xml", "EPUB/book.opf"));
    assertEquals(files, items);

    List<String> read = new ArrayList<>();
    for (Element item : book.select("spine > itemref")) {
      Element listed = book.selectFirst("#" + item.attr("idref"));
      read.add(FOLDER + listed.attr("href"));
    }
    List<String> documents = new ArrayList<>(DOCUMENTS.keySet());
    documents.remove("EPUB/nav.xhtml");
    assertEquals(documents, read);
    List<String> contents = new ArrayList<>();
    DOCUMENTS
        .get("EPUB/nav.xhtml")
        .select("nav a")
        .forEach(link -> contents.add(FOLDER + link.attr("href")));
    assertEquals(read, contents);
  }

  @Test
  void noteReferencesAndFootnotesMatch() throws Exception {
    Map<String, JsonNode> notes = notes();
    Set<String> seen = new HashSet<>();
    for (Map.Entry<String, Document> each : DOCUMENTS.entrySet()) {
      List<String> referred = new ArrayList<>();
      for (Element reference : each.getValue().select("a[role=doc-noteref]")) {
        assertEquals("noteref", reference.attr("epub:type"));
        referred.add(reference.attr("href").substring(1));
        assertEquals("［" + number(reference.attr("href")) + "］", reference.text());
      }
      List<String> footnotes = new ArrayList<>();
      for (Element footnote : each.getValue().select("aside[role=doc-footnote]")) {
        assertEquals("footnote", footnote.attr("epub:type"));
        footnotes.add(footnote.id());
        String number = number(footnote.id());
        assertEquals(note(notes.get(number), ". "), footnote.wholeText(), each.getKey());
        seen.add(number);
      }
      assertEquals(referred, footnotes, each.getKey());
    }
    assertFalse(notes.isEmpty());
    Set<String> used = new HashSet<>(notes.keySet());
    used.removeIf(number -> notes.get(number).get("uses").isEmpty());
    assertEquals(used, seen);
  }

  @Test
  void allNotesAreAtTheEndInPrintedOrder() throws Exception {
    List<String> printed = new ArrayList<>();
    DOCUMENTS
        .get("EPUB/notes.xhtml")
        .select("p:not(.notice)")
        .forEach(p -> printed.add(p.wholeText()));
    List<String> expected = new ArrayList<>();
    notes().values().forEach(term -> expected.add(note(term, ".")));
    assertEquals(expected, printed);
  }

  /** Returns the notes by number, in ascending order. */
  private static Map<String, JsonNode> notes() throws Exception {
    List<JsonNode> terms = new ArrayList<>();
    json("glossary").forEach(terms::add);
    terms.removeIf(term -> term.get("note").isNull());
    terms.sort((a, b) -> Integer.compare(a.get("note").asInt(), b.get("note").asInt()));
    Map<String, JsonNode> notes = new LinkedHashMap<>();
    terms.forEach(term -> notes.put(term.get("note").asText(), term));
    return notes;
  }

  private static String number(String reference) {
    return reference.substring(reference.lastIndexOf('-') + 1);
  }

  private static String note(JsonNode term, String stop) {
    String name = term.get("term").textValue();
    return term.get("note").asText() + stop + name + "：" + term.get("definition").textValue();
  }

  @Test
  void chaptersHaveTheTextOfTheReport() throws Exception {
    List<String> chapters = new ArrayList<>();
    for (JsonNode chapter : json("report").get("chapters")) {
      String entry = "EPUB/c-" + chapter.get("id").textValue() + ".xhtml";
      chapters.add(entry);
      Document document = DOCUMENTS.get(entry);
      Map<String, String> read = new LinkedHashMap<>();
      for (Element paragraph : document.select("section > p")) {
        Element copy = paragraph.clone();
        copy.select("a[role=doc-noteref]").remove();
        read.put(paragraph.id(), copy.wholeText());
      }
      Map<String, String> expected = new LinkedHashMap<>();
      for (JsonNode paragraph : chapter.get("paragraphs")) {
        expected.put(paragraph.get("id").textValue(), paragraph.get("text").textValue());
      }
      assertEquals(expected, read, entry);
      String heading = document.selectFirst("h1").wholeText();
      assertTrue(heading.endsWith(chapter.get("title").textValue()), heading);
    }
    List<String> bound = new ArrayList<>(DOCUMENTS.keySet());
    bound.removeIf(entry -> !entry.startsWith("EPUB/c-"));
    assertEquals(chapters, bound);
  }

  @Test
  void tableOfTargetsHasEveryTargetAsOnItsPage() throws Exception {
    List<List<String>> read = new ArrayList<>();
    for (Element row : DOCUMENTS.get("EPUB/targets.xhtml").select("tbody > tr")) {
      List<String> cells = new ArrayList<>(row.children().eachText());
      cells.set(3, row.selectFirst("td > a").attr("href"));
      cells.remove(2);
      read.add(cells);
    }
    List<List<String>> expected = new ArrayList<>();
    for (JsonNode target : json("targets")) {
      Document page = Jsoup.parse(site.get(target.get("url").textValue()).text());
      String figure = page.selectFirst(".sum").ownText().trim();
      String chapter = target.get("chapter").textValue();
      String file = (chapter.equals("notes") ? "notes" : "c-" + chapter) + ".xhtml";
      String source = file + "#" + target.get("paragraph").textValue();
      expected.add(List.of(target.get("name").textValue(), figure, source));
    }
    assertEquals(expected, read);
  }

  @Test
  void rowsOfYearsAndStagesHaveTheHeadingsOfTheirPages() throws Exception {
    for (String table : List.of("projects", "livelihood")) {
      Document page = Jsoup.parse(site.get(table + ".html").text());
      List<String> headings = new ArrayList<>();
      for (Element list : page.select("main ul.list:not(.m), main ol")) {
        Element nearest = list.previousElementSiblings().select("h2, h3").first();
        Element board = list.closest(".board");
        String year = board == null ? "" : board.previousElementSibling().text();
        headings.add(year + nearest.ownText());
      }
      assertEquals(
          headings,
          DOCUMENTS.get("EPUB/" + table + ".xhtml").select("th[scope=rowgroup]").eachText(),
          table);
    }
  }

  @Test
  void otherTablesShowTheReportsOwnWords() throws Exception {
    for (String table : List.of("results", "commitments", "projects", "livelihood", "cities")) {
      Elements rows = DOCUMENTS.get("EPUB/" + table + ".xhtml").select("tbody > tr:has(td)");
      String name = table.equals("livelihood") ? "order" : "name";
      List<String> names = new ArrayList<>();
      json(table).forEach(row -> names.add(row.get(name).asText()));
      List<String> read = new ArrayList<>();
      rows.forEach(row -> read.add(row.child(0).text()));
      if (table.equals("projects")) { // by stage
        names.sort(null);
        read.sort(null);
      }
      assertEquals(names, read, table);
      assertFalse(rows.stream().anyMatch(row -> row.child(1).text().isEmpty()), table);
    }
  }

  private static String text(String entry) {
    return new String(ENTRIES.get(entry), StandardCharsets.UTF_8);
  }

  private static JsonNode json(String name) throws Exception {
    return new ObjectMapper().readTree(site.get("data/" + name + ".json").bytes());
  }
}
