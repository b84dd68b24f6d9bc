package lantai.site.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lantai.chinese.Excerpt;
import lantai.link.LinkedReport;
import lantai.link.SiteAddresses;
import lantai.model.SiteSettings;
import lantai.model.Term;

/** The index of terms, and a page per term. */
final class TermPages {

  /** From the pages of terms to the site's root. */
  private static final String ROOT = "../";

  /** Length of the description of a term, in UTF-16 code units. */
  private static final int DESCRIPTION = 120;

  /** By syllables of the pinyin, so that {@code xi an} is before {@code xian}. */
  private static final Comparator<Term> BY_PINYIN =
      Comparator.comparing(Term::pinyin).thenComparing(term -> term.term().value());

  private final SiteSettings site;
  private final List<Term> terms;
  private final PageLayoutFactory layouts;
  private final RowViewFactory rows;

  TermPages(LinkedReport linked, PageLayoutFactory layouts, RowViewFactory rows) {
    this.site = linked.report().site();
    this.terms = linked.report().terms().stream().sorted(BY_PINYIN).toList();
    this.layouts = layouts;
    this.rows = rows;
  }

  List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    pages.add(Page.fixed(SiteAddresses.TERMS, "terms.ftlh", this::index));
    IntStream.range(0, terms.size()).mapToObj(this::page).forEach(pages::add);
    return pages;
  }

  private PageViews.TermsPage index() {
    String appendix = site.appendix() == null ? "" : site.appendix().title();
    return new PageViews.TermsPage(
        layouts.list(SiteAddresses.TERMS, "terms"), appendix, rows.notes(terms), letters());
  }

  private List<RowViews.IndexLetter> letters() {
    return terms.stream()
        .collect(
            Collectors.groupingBy(
                TermPages::letter,
                TreeMap::new,
                Collectors.mapping(term -> rows.term(term, ""), Collectors.toList())))
        .entrySet()
        .stream()
        .map(entry -> new RowViews.IndexLetter(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** A to Z, or 0–9. */
  private static String letter(Term term) {
    char first = term.pinyin().charAt(0);
    boolean latin = first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z';
    return latin ? String.valueOf((char) (first & ~0x20)) : "0–9";
  }

  private Page page(int index) {
    Term term = terms.get(index);
    return new Page(SiteAddresses.of(term.id()), "term.ftlh", () -> view(index), term.place());
  }

  private PageViews.TermPage view(int index) {
    Term term = terms.get(index);
    String definition =
        term.definition().isEmpty() ? layouts.text("term.no-definition") : term.definition();
    String description = layouts.text("term.description", term.term().value(), definition);
    NavigationLink parent = new NavigationLink(layouts.text("terms"), ROOT + SiteAddresses.TERMS);
    return new PageViews.TermPage(
        layouts.term(term, Excerpt.beginning(description, DESCRIPTION), List.of(parent)),
        rows.term(term, ROOT),
        rows.uses(term, ROOT),
        PageViews.Neighbours.of(terms, index, TermPages::link));
  }

  private static NavigationLink link(Term term) {
    return new NavigationLink(term.term().value(), ROOT + SiteAddresses.of(term.id()));
  }
}
