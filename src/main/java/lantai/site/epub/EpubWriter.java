package lantai.site.epub;

import static lantai.output.XmlEscaper.escaped;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lantai.chinese.ChineseMessageBundle;
import lantai.link.Gb7714ReferenceFormatter;
import lantai.link.LinkedReport;
import lantai.link.ProjectStageFormatter;
import lantai.link.QuoteMatch;
import lantai.link.SiteNoticeFormatter;
import lantai.link.TableTitles;
import lantai.model.BaselineReference.BaselineRelation;
import lantai.model.Chapter;
import lantai.model.IntendedCityRole;
import lantai.model.LivelihoodItem;
import lantai.model.Project;
import lantai.model.Report;
import lantai.model.ReportRow;
import lantai.model.ReportRow.RowKind;
import lantai.model.Result;
import lantai.model.SiteSettings;
import lantai.model.Target;
import lantai.model.Term;
import lantai.output.OutputSink;
import lantai.output.ResourceFileReader;
import lantai.output.Sha2;
import lantai.output.SiteFile;
import lantai.output.ZipWriter;

/** Writes the report, its notes and its tables as an EPUB 3.3 publication. */
public final class EpubWriter {

  /** Path relative to the site's root. */
  public static final String ADDRESS = "data/report.epub";

  private static final String FOLDER = "EPUB/";

  private static final String CONTAINER = ResourceFileReader.text("site/epub/container.xml");
  private static final String STYLE = ResourceFileReader.text("site/epub/book.css");

  private static final String COVER = "cover.png";

  private final LinkedReport linked;
  private final SiteSettings site;
  private final Gb7714ReferenceFormatter references;
  private final ChineseMessageBundle messages = new ChineseMessageBundle("site");

  /**
   * A content document of the publication.
   *
   * @param name of its file, without folder and extension; an XML name
   * @param nested whether it belongs to the part opened by the last document that is not nested
   */
  record ContentDocument(String name, String title, boolean nested, String text) {

    static ContentDocument of(String name, String title, XhtmlWriter body) {
      return new ContentDocument(name, title, false, XhtmlWriter.document(title, body));
    }

    String file() {
      return name + ".xhtml";
    }
  }

  /**
   * @param base address for references, ending in a slash
   * @param version label of the version that contains the text, or empty
   */
  EpubWriter(LinkedReport linked, String base, String version) {
    this.linked = linked;
    this.site = linked.report().site();
    this.references =
        new Gb7714ReferenceFormatter(linked.report(), base, version, Sha2::abridged, messages);
  }

  /**
   * Writes the publication.
   *
   * @param linked a report without errors
   * @param base address for references, ending in a slash
   * @param version label of the version that contains the text, or empty
   */
  public static SiteFile of(LinkedReport linked, String base, String version, OutputSink sink)
      throws IOException {
    EpubWriter epub = new EpubWriter(linked, base, version);
    List<SiteFile> files = epub.files();
    return sink.write(ADDRESS, out -> ZipWriter.write(files, epub.site.date(), out));
  }

  private List<SiteFile> files() {
    List<ContentDocument> documents = documents();
    String navigation = PackageDocumentWriter.navigation(documents, messages.get("epub.contents"));
    List<SiteFile> files = new ArrayList<>();
    files.add(SiteFile.of("mimetype", "application/epub+zip"));
    files.add(SiteFile.of("META-INF/container.xml", CONTAINER));
    files.add(SiteFile.of(FOLDER + "book.opf", PackageDocumentWriter.opf(site, documents)));
    files.add(SiteFile.of(FOLDER + "nav.xhtml", navigation));
    files.add(SiteFile.of(FOLDER + "book.css", STYLE));
    files.add(new SiteFile(FOLDER + COVER, ResourceFileReader.bytes("site/epub/" + COVER)));
    String notice = SiteNoticeFormatter.of(site, messages);
    documents.forEach(
        each -> files.add(SiteFile.of(FOLDER + each.file(), withNotice(each.text(), notice))));
    return files;
  }

  /** Adds the notice to a document: a reading system may open any document first. */
  private static String withNotice(String document, String notice) {
    String body = "<body>\n";
    return notice.isEmpty()
        ? document
        : document.replace(body, body + "<p class=\"notice\">" + escaped(notice) + "</p>\n");
  }

  private List<ContentDocument> documents() {
    List<ContentDocument> documents = new ArrayList<>();
    documents.add(title());
    String part = "";
    for (Chapter chapter : linked.report().chapters()) {
      boolean nested = !part.isEmpty() && chapter.id().part().equals(part);
      documents.add(ChapterDocumentWriter.of(linked, chapter, nested, messages));
      part = chapter.opensPart() || nested ? chapter.id().part() : "";
    }
    linked.report().kinds().stream()
        .filter(kind -> kind != RowKind.CONTINUITY) // its rows repeat those of others
        .map(kind -> kind == RowKind.TARGET ? targets() : table(kind))
        .forEach(documents::add);
    if (!linked.report().notes().isEmpty()) {
      documents.add(notes());
    }
    return List.copyOf(documents);
  }

  private ContentDocument title() {
    XhtmlWriter body = new XhtmlWriter();
    body.open("section", "epub:type", "titlepage", "class", "title").line();
    body.element("h1", site.title()).line().element("p", site.subtitle().value()).line();
    body.element("p", site.owner()).line();
    body.element("p", site.source().note()).line();
    String reference = references.whole();
    body.element("p", messages.get("epub.reference", reference)).line().close("section").line();
    return ContentDocument.of("title", site.title(), body);
  }

  /** Returns the table of targets with their baselines. */
  ContentDocument targets() {
    String title = messages.get("epub.targets");
    XhtmlWriter body = new XhtmlWriter();
    body.element("h1", title).line();
    List<Target> targets = linked.report().rows(Target.class);
    boolean ofOneYear =
        targets.stream()
            .flatMap(target -> linked.report().result(target.baseline()).stream())
            .allMatch(result -> result.period().isYearUnderReport());
    open(body, "target", "value", ofOneYear ? "baseline" : "outcome", "source");
    for (Target target : targets) {
      body.open("tr").element("th", target.name(), "scope", "row");
      body.element("td", linked.quoteMatchOf(target).shown().text());
      body.element("td", baseline(target));
      source(target, body);
    }
    body.close("tbody").close("table").line();
    return ContentDocument.of("targets", title, body);
  }

  /**
   * A row of a table without figures.
   *
   * @param group heading of the group of the row; empty without headings
   */
  private record PlainRow(String group, String name, String words, ReportRow row) {}

  /** Returns the rows of another table, as printed in the report. */
  private ContentDocument table(RowKind kind) {
    String name = kind.table();
    String title = TableTitles.of(kind, site, messages);
    XhtmlWriter body = new XhtmlWriter();
    body.element("h1", title).line();
    open(body, "name", "words", "source");
    String group = "";
    for (PlainRow row : rows(kind)) {
      if (!row.group().equals(group)) {
        if (!group.isEmpty()) {
          body.close("tbody").line().open("tbody").line();
        }
        body.open("tr").element("th", row.group(), "colspan", "3", "scope", "rowgroup");
        body.close("tr").line();
        group = row.group();
      }
      body.open("tr").element("th", row.name(), "scope", "row");
      body.element("td", row.words());
      source(row.row(), body);
    }
    body.close("tbody").close("table").line();
    return ContentDocument.of(name, title, body);
  }

  private List<PlainRow> rows(RowKind kind) {
    Report report = linked.report();
    return switch (kind) {
      case PROJECT ->
          report.rows(Project.class).stream()
              .sorted(Comparator.comparing(Project::year).thenComparing(Project::stage))
              .map(row -> new PlainRow(group(row), row.name(), linked.shownWords(row), row))
              .toList();
      case LIVELIHOOD ->
          report.rows(LivelihoodItem.class).stream()
              .sorted(Comparator.comparing(LivelihoodItem::year))
              .map(row -> new PlainRow(year(row.year()), "" + row.order(), row.name(), row))
              .toList();
      case CITY ->
          report.rows(IntendedCityRole.class).stream()
              .map(row -> new PlainRow("", row.name(), row.role().value(), row))
              .toList();
      default ->
          report.rows(kind.type()).stream()
              .map(row -> new PlainRow("", row.name(), linked.shownWords(row), row))
              .toList();
    };
  }

  private String group(Project project) {
    return year(project.year()) + ProjectStageFormatter.heading(project, linked.report(), messages);
  }

  private String year(int year) {
    return messages.get("year", year);
  }

  private void open(XhtmlWriter body, String... columns) {
    body.open("table").line().open("thead").open("tr");
    int before = site.date().getYear() - 1;
    for (String column : columns) {
      body.element("th", messages.get("epub." + column, before), "scope", "col");
    }
    body.close("tr").close("thead").line().open("tbody").line();
  }

  /** Writes the last cell of a row, its source. */
  private void source(ReportRow row, XhtmlWriter body) {
    QuoteMatch match = linked.quoteMatchOf(row);
    body.open("td");
    Chapter chapter = linked.report().chapter(match.paragraph().chapter()).orElse(null);
    if (chapter == null) {
      body.element(
          "a",
          messages.get("notes"),
          "href",
          "notes.xhtml#" + linked.report().anchor(match.paragraph()));
    } else {
      String file = ChapterDocumentWriter.name(chapter) + ".xhtml";
      body.element(
          "a", chapter.label(), "href", file + "#" + linked.report().anchor(match.paragraph()));
    }
    body.close("td").close("tr").line();
  }

  private String baseline(Target target) {
    if (target.baseline() == null) {
      return messages.get("epub.unreviewed-baseline");
    }
    String relation = target.baseline().relation().label();
    Result result = linked.report().result(target.baseline()).orElse(null);
    if (result == null) {
      return relation;
    } else if (!result.period().isYearUnderReport()) {
      relation = messages.get("epub.period", result.period().label(), relation);
    }
    String shown = linked.quoteMatchOf(result).shown().text();
    return target.baseline().relation() == BaselineRelation.SAME
        ? shown
        : messages.get("epub.related-baseline", result.name(), shown, relation);
  }

  /** Returns all notes under their heading, as printed. */
  private ContentDocument notes() {
    SiteSettings.Appendix appendix = site.appendix();
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
              + messages.get("epub.definition", note.term().value(), note.definition().value());
      body.element("p", text, "id", "note-" + note.note()).line();
    }
    body.close("section").line();
    return ContentDocument.of("notes", title, body);
  }
}
