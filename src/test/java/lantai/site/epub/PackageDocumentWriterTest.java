package lantai.site.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import lantai.model.ReportBuilder;
import lantai.model.SiteSettings;
import lantai.site.epub.EpubWriter.ContentDocument;
import org.junit.jupiter.api.Test;

class PackageDocumentWriterTest {

  private static final ContentDocument TITLE = document("title", false);
  private static final ContentDocument PART = document("p", false);
  private static final ContentDocument FIRST = document("a", true);
  private static final ContentDocument SECOND = document("b", true);
  private static final ContentDocument NOTES = document("notes", false);

  private final SiteSettings site = ReportBuilder.of("一").titled("甲 & 乙", "丙").report().site();

  private static ContentDocument document(String name, boolean nested) {
    return new ContentDocument(name, name, nested, "");
  }

  @Test
  void nestedDocumentsAreListedBelowTheirPart() {
    assertEquals("title p(a b) notes", contents(TITLE, PART, FIRST, SECOND, NOTES));
  }

  @Test
  void partAtTheEndIsClosed() {
    assertEquals("title p(a)", contents(TITLE, PART, FIRST));
    assertEquals("p", contents(PART));
  }

  /** Returns the names in the list, with the inner list of an entry in parentheses. */
  private static String contents(ContentDocument... documents) {
    String navigation = PackageDocumentWriter.navigation(List.of(documents), "目录");
    assertTrue(navigation.contains("<h1>目录</h1>\n<ol>\n"), navigation);
    String list =
        navigation.substring(
            navigation.indexOf("<ol>\n") + 5, navigation.lastIndexOf("</ol></nav>\n"));
    return Pattern.compile("<li><a href=\"(\\w+)\\.xhtml\">\\1</a>")
        .matcher(list)
        .replaceAll("$1 ")
        .replace("</li>", "")
        .replaceAll("\\s*<ol>\\s*", "(")
        .replaceAll("\\s*</ol>\\s*", ") ")
        .replaceAll("\\s+", " ")
        .replace(" (", "(")
        .trim();
  }

  @Test
  void everyDocumentIsInManifestAndSpineInOrder() {
    String opf = PackageDocumentWriter.opf(site, List.of(TITLE, FIRST));

    assertTrue(
        opf.contains(
            """
            <item id="title" href="title.xhtml" media-type="application/xhtml+xml"/>
            <item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>
            </manifest>
            <spine page-progression-direction="ltr">
            <itemref idref="title"/>
            <itemref idref="a"/>
            </spine>
            """),
        opf);
    assertTrue(opf.contains("<dc:title>甲 &amp; 乙</dc:title>"), opf);
    assertTrue(opf.contains("<dc:identifier id=\"id\">urn:uuid:"), opf);
  }

  @Test
  void identifierDependsOnAddressAndDateOnly() {
    SiteSettings other = ReportBuilder.of("二").titled("别的", "").report().site();

    assertEquals(PackageDocumentWriter.identifier(site), PackageDocumentWriter.identifier(other));
    assertTrue(
        PackageDocumentWriter.identifier(site)
            .matches("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
  }
}
