package lantai.site.epub;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lantai.chinese.ChineseMessageBundle;
import lantai.chinese.TextRange;
import lantai.link.LinkedReport;
import lantai.link.TermOccurrence;
import lantai.model.Chapter;
import lantai.model.Paragraph;
import lantai.model.Term;
import lantai.site.epub.EpubWriter.ContentDocument;

/**
 * Writes a chapter with its notes. The first occurrence of a term in the chapter is a {@code
 * noteref}, and the note follows the text as a {@code footnote} (EPUB Structural Semantics
 * Vocabulary 1.1), which reading systems show next to the line.
 */
final class ChapterDocumentWriter {

  private final LinkedReport linked;
  private final Chapter chapter;
  private final ChineseMessageBundle messages;
  private final XhtmlWriter body = new XhtmlWriter();
  private final Set<Term> notes = new LinkedHashSet<>();

  private ChapterDocumentWriter(
      LinkedReport linked, Chapter chapter, ChineseMessageBundle messages) {
    this.messages = messages;
    this.linked = linked;
    this.chapter = chapter;
  }

  static ContentDocument of(
      LinkedReport linked, Chapter chapter, boolean nested, ChineseMessageBundle messages) {
    ChapterDocumentWriter document = new ChapterDocumentWriter(linked, chapter, messages);
    document.write();
    String text = XhtmlWriter.document(chapter.label(), document.body);
    boolean below = nested && !chapter.opensPart();
    return new ContentDocument(name(chapter), chapter.label(), below, text);
  }

  /** Returns an XML name for a chapter, whose id may begin with a digit. */
  static String name(Chapter chapter) {
    return "c-" + chapter.id();
  }

  private void write() {
    body.open("section", "epub:type", "chapter").line();
    if (chapter.heading() == Chapter.ChapterHeading.SUPPLIED) {
      body.element("h1", chapter.label(), "class", "supplied").line();
    } else {
      body.element("h1", chapter.label()).line();
    }
    chapter.paragraphs().forEach(this::paragraph);
    notes.forEach(this::note);
    body.close("section").line();
  }

  private void paragraph(Paragraph paragraph) {
    body.open("p", "id", paragraph.anchors().paragraph());
    String text = paragraph.text();
    int written = 0;
    List<TermOccurrence> first = new ArrayList<>(linked.occurrencesIn(paragraph.id()));
    first.removeIf(occurrence -> !term(occurrence).printed() || notes.contains(term(occurrence)));
    for (TermOccurrence occurrence : first) {
      if (notes.add(term(occurrence))) {
        strong(paragraph, written, occurrence.range().end());
        written = occurrence.range().end();
        reference(term(occurrence));
      }
    }
    strong(paragraph, written, text.length());
    body.close("p").line();
  }

  /** Writes the text between two offsets with its bold ranges. */
  private void strong(Paragraph paragraph, int start, int end) {
    int at = start;
    for (TextRange bold : paragraph.emphasised()) {
      int from = Math.max(at, bold.start());
      int to = Math.min(end, bold.end());
      if (from < to) {
        body.text(paragraph.text().substring(at, from));
        body.element("strong", paragraph.text().substring(from, to));
        at = to;
      }
    }
    body.text(paragraph.text().substring(at, end));
  }

  private Term term(TermOccurrence occurrence) {
    return linked.report().term(occurrence.term()).orElseThrow();
  }

  private void reference(Term term) {
    String number = term.note().toString();
    String[] attributes = {
      "epub:type", "noteref", "role", "doc-noteref", "href", "#note-" + number
    };
    body.element("a", "［" + number + "］", attributes);
  }

  private void note(Term term) {
    String id = "note-" + term.note();
    body.open("aside", "epub:type", "footnote", "role", "doc-footnote", "id", id);
    body.element(
        "p",
        term.note()
            + ". "
            + messages.get("epub.definition", term.term().value(), term.definition().value()));
    body.close("aside").line();
  }
}
