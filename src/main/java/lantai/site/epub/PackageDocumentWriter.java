package lantai.site.epub;

import static lantai.output.XmlEscaper.escaped;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lantai.model.SiteSettings;
import lantai.output.ResourceFileReader;
import lantai.site.epub.EpubWriter.ContentDocument;

/** Writes the package document (EPUB 3.3, 5) and the navigation document (7). */
final class PackageDocumentWriter {

  private static final String PACKAGE = ResourceFileReader.text("site/epub/book.opf");

  private static final String ITEM =
      "<item id=\"%s\" href=\"%s\" media-type=\"application/xhtml+xml\"/>\n";

  private PackageDocumentWriter() {}

  static String opf(SiteSettings site, List<ContentDocument> documents) {
    StringBuilder manifest = new StringBuilder();
    StringBuilder spine = new StringBuilder();
    for (ContentDocument document : documents) {
      manifest.append(String.format(Locale.ROOT, ITEM, document.name(), document.file()));
      spine.append("<itemref idref=\"").append(document.name()).append("\"/>\n");
    }
    return String.format(
        Locale.ROOT,
        PACKAGE,
        identifier(site),
        escaped(site.title()),
        escaped(site.owner()),
        escaped(site.owner()),
        site.date(),
        escaped(site.base()),
        site.date(),
        manifest,
        spine);
  }

  /** Returns a UUID that depends only on the address and date of the report (RFC 4122, 4.3). */
  static String identifier(SiteSettings site) {
    String name = site.base() + site.date();
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  static String navigation(List<ContentDocument> documents, String title) {
    XhtmlWriter body = new XhtmlWriter();
    body.open("nav", "epub:type", "toc", "role", "doc-toc").line();
    body.element("h1", title).line().open("ol").line();
    for (int i = 0; i < documents.size(); i++) {
      ContentDocument document = documents.get(i);
      boolean last = i + 1 == documents.size() || !documents.get(i + 1).nested();
      body.open("li").element("a", document.title(), "href", document.file());
      if (!document.nested() && !last) {
        body.open("ol").line();
        continue;
      }
      body.close("li").line();
      if (document.nested() && last) {
        body.close("ol").close("li").line();
      }
    }
    body.close("ol").close("nav").line();
    return XhtmlWriter.document(title, body);
  }
}
