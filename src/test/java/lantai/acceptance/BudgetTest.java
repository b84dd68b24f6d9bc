package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The bytes that a reader has to fetch, packed as a server sends them. */
@OnBuiltSite
class BudgetTest {

  private static final int KB = 1024;
  private static final int SCRIPT = 1600;
  private static final String STYLES = "site.css";

  @Test
  void aChapterComesInTwelveKilobytesAndTheLongestInFourteen(BuiltSite site) {
    int shared = packed(site.bytes(STYLES));
    List<Integer> sizes =
        site.chapters().stream().map(path -> shared + packed(site.bytes(path))).sorted().toList();
    int median = sizes.get(sizes.size() / 2);
    int worst = sizes.get(sizes.size() - 1);
    assertTrue(median <= 12 * KB, () -> "median " + median + "; " + ofPages(site));
    assertTrue(worst <= 14 * KB, () -> "longest " + worst + "; " + ofPages(site));
  }

  @Test
  void theSharedStylesComeInThreeAndAHalfKilobytesAndThoseOfAPageInOne(BuiltSite site) {
    int shared = packed(site.bytes(STYLES));
    assertTrue(shared <= 3 * KB + KB / 2, () -> shared + " bytes of shared style");
    for (String path : site.pageTypes()) {
      Document page = page(site, path);
      int size = packed(join(page.select("style").stream()));
      int most = page.select("link[rel=stylesheet]").isEmpty() ? 4 * KB : KB;
      assertTrue(size <= most, () -> path + ": " + size + " bytes of style");
    }
  }

  @Test
  void halfOfThePagesComeInTenThousandBytesBeforePacking(BuiltSite site) {
    List<Integer> sizes =
        site.pages().stream().map(path -> site.bytes(path).length).sorted().toList();
    int median = sizes.get(sizes.size() / 2);
    assertTrue(median <= 10_000, () -> "median " + median);
  }

  @Test
  void theScriptOfAPageIsSmall(BuiltSite site) {
    for (String path : site.pageTypes()) {
      if (!path.equals(BuiltSite.SEARCH)) {
        int size = packed(join(scripts(page(site, path))));
        assertTrue(size <= SCRIPT, () -> path + ": " + size + " bytes of script");
      }
    }
  }

  @Test
  void aChapterFetchesNoMoreScriptThanThat(BuiltSite site) {
    Document chapter = page(site, "2-7.html");
    int size = packed(join(scripts(chapter)));
    for (Element script : chapter.select("script[src]")) {
      size += packed(site.bytes(script.attr("src")));
    }
    int whole = size;
    assertTrue(size <= SCRIPT, () -> whole + " bytes of script");
  }

  @Test
  void searchFilesBeforeTheFirstHitsComeIn32Kilobytes(BuiltSite site) {
    assumeTrue(site.has(BuiltSite.SEARCH), "the site has no search page");
    String fetched =
        page(site, BuiltSite.SEARCH).select("script[src]:not([defer])").stream()
            .map(script -> script.attr("src").replaceFirst("[?#].*", ""))
            .collect(Collectors.joining(" "));
    int size = 0;
    for (String path : fetched.split(" ")) {
      size += site.has(path) ? packed(site.bytes(path)) : 0;
    }
    int whole = size;
    assertTrue(size <= 32 * KB, () -> fetched + ": " + whole);
  }

  private static Document page(BuiltSite site, String path) {
    return Jsoup.parse(site.text(path));
  }

  /** What runs; data in a script element does not. */
  private static Stream<Element> scripts(Document page) {
    return page.select("script:not([type$=json])").stream();
  }

  private static byte[] join(Stream<Element> elements) {
    return elements
        .flatMap(element -> element.dataNodes().stream())
        .map(DataNode::getWholeData)
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String ofPages(BuiltSite site) {
    return site.pageTypes().stream()
        .map(path -> path + " " + packed(site.bytes(path)))
        .collect(Collectors.joining(", "));
  }

  private static int packed(byte[] bytes) {
    if (bytes.length == 0) {
      return 0;
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.size();
  }
}
