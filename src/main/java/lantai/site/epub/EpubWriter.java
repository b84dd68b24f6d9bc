package lantai.site.epub;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lantai.chinese.ChineseMessages;
import lantai.link.LinkedReport;
import lantai.model.Chapter;
import lantai.model.SiteSettings;
import lantai.model.Target;
import lantai.model.Term;
import lantai.output.OutputSink;
import lantai.output.ResourceFile;
import lantai.output.SiteFile;
import lantai.output.ZipWriter;

/** Writes the report, its notes and its targets as an EPUB 3.3 publication. */
public final class EpubWriter {

  /** Relative to the site's root. */
  public static final String ADDRESS = "data/report.epub";

  private static final String FOLDER = "EPUB/";
  private static final String CONTAINER = ResourceFile.text("site/epub/container.xml");
  private static final String STYLE = ResourceFile.text("site/epub/book.css");

  private EpubWriter() {}

  /** The report must have no errors. */
  public static SiteFile of(LinkedReport linked, OutputSink sink) throws IOException {
    SiteSettings site = linked.report().site();
    ChineseMessages messages = new ChineseMessages("site");
    List<ContentDocument> documents = documents(linked, messages);
    List<SiteFile> files = new ArrayList<>();
    files.add(SiteFile.of("mimetype", "application/epub+zip"));
    files.add(SiteFile.of("META-INF/container.xml", CONTAINER));
    files.add(SiteFile.of(FOLDER + "book.opf", PackageDocument.opf(site, documents)));
    files.add(
        SiteFile.of(
            FOLDER + "nav.xhtml",
            PackageDocument.navigation(documents, messages.get("epub.contents"))));
    files.add(SiteFile.of(FOLDER + "book.css", STYLE));
    documents.forEach(each -> files.add(SiteFile.of(FOLDER + each.file(), each.text())));
    return sink.write(ADDRESS, out -> ZipWriter.write(files, site.date(), out));
  }

  private static List<ContentDocument> documents(LinkedReport linked, ChineseMessages messages) {
    List<ContentDocument> documents = new ArrayList<>();
    documents.add(title(linked.report().site()));
    String part = "";
    for (Chapter chapter : linked.report().chapters()) {
      boolean nested = !part.isEmpty() && chapter.id().part().equals(part);
      documents.add(ChapterDocument.of(linked, chapter, nested, messages));
      part = chapter.opensPart() || nested ? chapter.id().part() : "";
    }
    if (!linked.report().goals(Target.class).isEmpty()) {
      documents.add(TargetTableDocument.of(linked, messages));
    }
    if (!linked.report().notes().isEmpty()) {
      documents.add(notes(linked, messages));
    }
    return List.copyOf(documents);
  }

  private static ContentDocument title(SiteSettings site) {
    XhtmlWriter body = new XhtmlWriter();
    body.open("section", "epub:type", "titlepage", "class", "title").line();
    body.element("h1", site.title()).line().element("p", site.subtitle()).line();
    body.element("p", site.owner()).line();
    body.element("p", site.source()).line().close("section").line();
    return ContentDocument.of("title", site.title(), body);
  }

  /** All notes under their heading, as printed. */
  private static ContentDocument notes(LinkedReport linked, ChineseMessages messages) {
    SiteSettings.Appendix appendix = linked.report().site().appendix();
    String title =
        appendix == null
            ? messages.get("notes")
            : messages.get("epub.appendix", appendix.label(), appendix.title());
    XhtmlWriter body = new XhtmlWriter();
    body.open("section", "epub:type", "appendix").line().element("h1", title).line();
    for (Term note : linked.report().notes()) {
      String text =
          note.note()
              + "."
              + messages.get("epub.definition", note.term().value(), note.definition());
      body.element("p", text, "id", "note-" + note.note()).line();
    }
    body.close("section").line();
    return ContentDocument.of("notes", title, body);
  }
}
