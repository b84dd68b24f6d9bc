package lantai.site.epub;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lantai.chinese.TextRange;
import lantai.link.LinkedReport;
import lantai.link.TermOccurrence;
import lantai.model.Chapter;
import lantai.model.Paragraph;
import lantai.model.Term;

/**
 * A chapter with its notes: the first use of an explained term carries a {@code noteref}, and the
 * note follows the text as a {@code footnote} (EPUB Structural Semantics Vocabulary 1.1), which
 * reading systems show beside the line.
 */
final class ChapterDocument {

  private final LinkedReport linked;
  private final Chapter chapter;
  private final XhtmlWriter body = new XhtmlWriter();
  private final Set<Term> notes = new LinkedHashSet<>();

  private ChapterDocument(LinkedReport linked, Chapter chapter) {
    this.linked = linked;
    this.chapter = chapter;
  }

  static ContentDocument of(LinkedReport linked, Chapter chapter, boolean nested) {
    ChapterDocument document = new ChapterDocument(linked, chapter);
    document.write();
    boolean part = chapter.opensPart();
    String text = XhtmlWriter.document(chapter.label(), document.body);
    return new ContentDocument(name(chapter), chapter.label(), part, nested && !part, text);
  }

  /** An XML name must not begin with a digit, as a chapter's id may. */
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
    body.open("p", "id", paragraph.id().local());
    String text = paragraph.text();
    int done = 0;
    List<TermOccurrence> first = new ArrayList<>(linked.occurrencesIn(paragraph.id()));
    first.removeIf(occurrence -> !term(occurrence).printed() || notes.contains(term(occurrence)));
    for (TermOccurrence occurrence : first) {
      if (notes.add(term(occurrence))) {
        strong(paragraph, done, occurrence.range().end());
        done = occurrence.range().end();
        reference(term(occurrence));
      }
    }
    strong(paragraph, done, text.length());
    body.close("p").line();
  }

  /** The text between two offsets, its bold stretches marked. */
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
    body.element("p", term.note() + ". " + term.term().value() + "：" + term.definition());
    body.close("aside").line();
  }
}
