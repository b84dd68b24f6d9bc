package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lantai.archive.ParsedGb7714Reference;
import lantai.cli.CommandRun;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of archived versions say of themselves, and what they give to cite. */
class KeptPagesTest {

  private static final List<String> LABELS =
      List.of(ThreeVersions.FIRST, ThreeVersions.SECOND, ThreeVersions.THIRD);

  @TempDir static Path folder;

  private static ThreeVersions versions;

  @BeforeAll
  static void publish() throws IOException {
    versions = ThreeVersions.in(folder, Repository.TEMPLATES.toAbsolutePath());
  }

  @Test
  void aKeptPageNamesItsVersionAndNoOther() throws IOException {
    for (String label : LABELS) {
      for (Map.Entry<String, Document> page : pages(versions.kept(label)).entrySet()) {
        String path = page.getKey().equals("index.html") ? "" : page.getKey();
        String dated = "https://yuhu.internal/2032/v/" + label + "/" + path;
        Document document = page.getValue();

        assertTrue(document.body().text().contains("本页属于" + label + "版（"), dated);
        assertFalse(document.text().contains("现行版本"), dated);
        assertTrue(document.select(".url").text().contains("本页地址：" + dated), dated);
        assertEquals(
            "https://yuhu.internal/2032/" + path, document.select("[rel=original]").attr("href"));
        assertEquals("noindex", document.select("[name=robots]").attr("content"), dated);
        document.select("[rel=canonical]").forEach(e -> assertEquals(dated, e.attr("href")));
      }
    }
  }

  @Test
  void onlyTheSiteSaysThatThereIsANewerVersion() throws IOException {
    versions.publishWithVersions();
    List<String> sheets = new ArrayList<>();
    FileTree.read(versions.site()).keySet().stream()
        .filter(path -> path.startsWith("newer/"))
        .forEach(sheets::add);

    assertEquals(
        List.of("newer/" + ThreeVersions.FIRST + ".css", "newer/" + ThreeVersions.SECOND + ".css"),
        sheets);
    Document target = pages(versions.kept(ThreeVersions.FIRST)).get("targets/grain-output.html");
    assertEquals(
        "../../../newer/2032-01-10.css", target.select("link[rel=stylesheet]").attr("href"));
    assertEquals("../../../targets/grain-output.html", target.select(".newer a").attr("href"));
    assertTrue(target.selectFirst(".newer").hasAttr("hidden"));
  }

  @Test
  void everyCitationOfEveryKeptPageHoldsInItsVersionAlone() throws IOException {
    for (String label : LABELS) {
      for (Document page : pages(versions.kept(label)).values()) {
        for (String text : citations(page)) {
          ParsedGb7714Reference printed = ParsedGb7714Reference.of(text).orElseThrow();
          assertEquals(label, printed.version(), text);
          assertEquals(0, verify(text).exit(), text);
        }
      }
    }
    for (Document page : pages(versions.sites().get(ThreeVersions.THIRD)).values()) {
      for (String text : citations(page)) {
        assertEquals(0, verify(text).exit(), text);
      }
    }
  }

  @Test
  void anAlteredCitationIsRefused() throws IOException {
    String text =
        citations(pages(versions.kept(ThreeVersions.FIRST)).get("targets/grain-output.html"))
            .get(0);

    assertEquals(
        "Verified: version 2032-01-10 has exactly the cited text at"
            + " https://yuhu.internal/2032/v/2032-01-10/2-0.html#p1.\n",
        verify(text).out());
    assertEquals(1, verify(text.replace("01-10版", "01-20版")).exit());
    assertEquals(1, verify(text.replace("01-10版", "01-11版")).exit());
    assertEquals(1, verify(text.replace("#p1", "#p2")).exit());
    assertEquals(2, verify(text.replace("SHA", "MD")).exit());
  }

  private static CommandRun verify(String text) {
    return versions.run("verify", "--citation", text);
  }

  /** The reference that a page prints, and those that its script makes of it for paragraphs. */
  private static List<String> citations(Document page) {
    List<String> citations = new ArrayList<>();
    for (Element cite : page.select("#cite")) {
      citations.add(cite.text());
      for (Element link : page.select(".pl")) {
        String anchor = link.attr("href").replaceFirst(".*#", "#");
        citations.add(
            cite.text()
                .replaceFirst("\\. (?=SHA)", anchor + ". ")
                .replaceFirst("\\w+\\.$", link.attr("data-h") + "."));
      }
    }
    return citations;
  }

  private static Map<String, Document> pages(Map<String, byte[]> site) {
    Map<String, Document> pages = new TreeMap<>();
    site.forEach(
        (path, bytes) -> {
          if (path.endsWith(".html")) {
            pages.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
          }
        });
    return pages;
  }
}
