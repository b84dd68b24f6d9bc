package lantai.site.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantai.chinese.Excerpt;
import lantai.chinese.TextRange;
import lantai.diagnostics.Located;
import lantai.link.LinkedReport;
import lantai.link.SiteAddresses;
import lantai.link.TermOccurrence;
import lantai.model.Report;
import lantai.model.Term;
import lantai.model.TermId;
import org.jspecify.annotations.Nullable;

/**
 * Makes the rows of terms. A {@code root} is the relative path from the page to the site's root.
 */
final class TermRowFactory {

  /** Length of the text on either side of an occurrence, in UTF-16 code units. */
  private static final int AROUND = 22;

  private final LinkedReport linked;
  private final Report report;
  private final RowViewFactory rows;

  TermRowFactory(LinkedReport linked, RowViewFactory rows) {
    this.linked = linked;
    this.report = linked.report();
    this.rows = rows;
  }

  TermViewRecords.TermRow term(Term term, String root) {
    return new TermViewRecords.TermRow(
        term.term().value(),
        root + SiteAddresses.of(term, linked),
        term.printed() ? note(term) : null,
        term.aliases().stream().map(Located::value).toList(),
        term.see().stream()
            .flatMap(id -> report.term(id.value()).stream())
            .map(other -> link(other, root))
            .toList(),
        linked.occurrencesOf(term.id()).size(),
        linked.nestedOccurrencesOf(term.id()).size());
  }

  private TermViewRecords.NoteView note(Term term) {
    return new TermViewRecords.NoteView(
        SiteAddresses.ofNote(term, report).replaceFirst(".*#", ""),
        term.note().toString(),
        term.definition().value());
  }

  LabelledLink link(Term term, String root) {
    return new LabelledLink(term.term().value(), root + SiteAddresses.of(term, linked));
  }

  TermViewRecords.@Nullable GlossView gloss(Term term, String root) {
    return linked.glossOf(term.id()).map(gloss -> gloss(gloss, root)).orElse(null);
  }

  private TermViewRecords.GlossView gloss(TermOccurrence gloss, String root) {
    return new TermViewRecords.GlossView(
        gloss.range().of(report.textBlock(gloss.paragraph()).text()),
        rows.source(gloss.paragraph(), gloss.range(), root));
  }

  /** Returns the longer terms that contain a term, in the order of the text. */
  List<TermViewRecords.LongerTerm> longer(Term term, String root) {
    Map<TermId, Integer> counts = new LinkedHashMap<>();
    linked
        .nestedOccurrencesOf(term.id())
        .forEach(nested -> counts.merge(nested.within(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(
            entry -> {
              LabelledLink link = link(report.term(entry.getKey()).orElseThrow(), root);
              return new TermViewRecords.LongerTerm(link.label(), link.href(), entry.getValue());
            })
        .toList();
  }

  /** Returns the terms with a printed note, in printed order. */
  List<TermViewRecords.TermRow> notes(List<Term> terms) {
    return terms.stream()
        .filter(Term::printed)
        .sorted(Comparator.comparing(Term::note))
        .map(term -> term(term, ""))
        .toList();
  }

  List<SharedViewRecords.ContextView> uses(Term term, String root) {
    return linked.occurrencesOf(term.id()).stream()
        .map(occurrence -> use(occurrence, root))
        .toList();
  }

  SharedViewRecords.ContextView use(TermOccurrence occurrence, String root) {
    String text = report.textBlock(occurrence.paragraph()).text();
    TextRange shown = Excerpt.around(text, occurrence.range(), AROUND);
    return rows.context(occurrence.paragraph(), root, shown, occurrence.range());
  }
}
