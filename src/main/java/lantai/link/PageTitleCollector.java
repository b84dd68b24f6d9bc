package lantai.link;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import lantai.model.Chapter;
import lantai.model.Paragraph;
import lantai.model.Report;
import lantai.model.ReportRow.RowKind;
import lantai.model.TableSchemas;
import lantai.model.Term;

/** Collects the names of pages and rows that have an address, except chapters. */
public final class PageTitleCollector {

  private PageTitleCollector() {}

  /** Returns the names by address. */
  public static Map<String, String> of(LinkedReport linked) {
    Report report = linked.report();
    Map<String, String> names = new LinkedHashMap<>();
    for (RowKind kind : report.kinds()) {
      names.put(SiteAddresses.of(kind), TableSchemas.of(kind).title());
    }
    report.rows().forEach(row -> names.put(SiteAddresses.of(row), row.name()));
    for (Chapter chapter : report.chapters()) {
      for (Paragraph paragraph : chapter.paragraphs()) {
        RowTextLink.anchored(RowTextLink.in(paragraph.id(), linked)).values().stream()
            .sorted(Comparator.comparing(row -> row.id().value()))
            .forEach(row -> names.put(SiteAddresses.ofWords(row, chapter.id()), row.name()));
      }
    }
    for (Term note : report.notes()) {
      names.put(SiteAddresses.ofNote(note, report), note.term().value());
    }
    for (Term term : report.terms()) {
      if (SiteAddresses.hasPage(term, linked)) {
        names.put(SiteAddresses.of(term, linked), term.term().value());
      }
    }
    return names;
  }

  /** Returns where terms without a page are found, by the address that their page would have. */
  public static Map<String, String> successors(LinkedReport linked) {
    Map<String, String> successors = new LinkedHashMap<>();
    for (Term term : linked.report().terms()) {
      if (!SiteAddresses.hasPage(term, linked)) {
        successors.put(term.page(), SiteAddresses.of(term, linked));
      }
    }
    return successors;
  }
}
