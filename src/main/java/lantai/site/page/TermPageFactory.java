package lantai.site.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lantai.chinese.Excerpt;
import lantai.link.LinkedReport;
import lantai.link.SiteAddresses;
import lantai.model.SiteSettings;
import lantai.model.Term;
import lantai.model.TermKind;
import org.jspecify.annotations.Nullable;

/** Makes the index of terms, and a page for each term that has one. */
final class TermPageFactory {

  /** Path from the pages of terms to the site's root. */
  private static final String ROOT = "../";

  /** Length of the description of a term, in UTF-16 code units. */
  private static final int DESCRIPTION = 120;

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  /**
   * Sorts by the syllables of the pinyin, so that {@code xi an} precedes {@code xian}; numbers by
   * value.
   */
  private static final Comparator<Term> BY_PINYIN =
      Comparator.comparing(TermPageFactory::sortKey).thenComparing(term -> term.term().value());

  private final SiteSettings site;
  private final LinkedReport linked;
  private final List<Term> terms;
  private final List<Term> withPages;
  private final PageLayoutFactory layouts;
  private final TermRowFactory rows;

  TermPageFactory(LinkedReport linked, PageLayoutFactory layouts, RowViewFactory rows) {
    this.site = linked.report().site();
    this.linked = linked;
    this.terms = linked.report().terms().stream().sorted(BY_PINYIN).toList();
    this.withPages = terms.stream().filter(t -> SiteAddresses.hasPage(t, linked)).toList();
    this.layouts = layouts;
    this.rows = new TermRowFactory(linked, rows);
  }

  private static String sortKey(Term term) {
    return NUMBER
        .matcher(term.pinyin())
        .replaceAll(
            number -> " ".repeat(Math.max(0, 9 - number.group().length())) + number.group());
  }

  List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    pages.add(Page.fixed(SiteAddresses.TERMS, "terms.ftlh", this::index));
    IntStream.range(0, withPages.size()).mapToObj(this::page).forEach(pages::add);
    return pages;
  }

  private PageViewRecords.TermsPage index() {
    String appendix = site.appendix() == null ? "" : site.appendix().title();
    List<Term> classified = terms.stream().filter(term -> term.kind() != null).toList();
    return new PageViewRecords.TermsPage(
        layouts.list(SiteAddresses.TERMS, "terms"),
        appendix,
        rows.notes(terms),
        groups(terms, TermPageFactory::letter, letter -> letter),
        groups(classified, Term::kind, TermKind::label));
  }

  private <K extends Comparable<K>>
      List<SharedViewRecords.RowGroup<TermViewRecords.TermRow>> groups(
          List<Term> terms, Function<Term, K> key, Function<K, String> heading) {
    return terms.stream().collect(groupingBy(key, TreeMap::new, toList())).entrySet().stream()
        .map(
            group ->
                new SharedViewRecords.RowGroup<>(
                    heading.apply(group.getKey()),
                    group.getValue().stream().map(term -> rows.term(term, "")).toList()))
        .toList();
  }

  /** Returns the heading of a term in the index: A to Z, or 0–9. */
  private static String letter(Term term) {
    String first = term.pinyin().substring(0, 1).toUpperCase(Locale.ROOT);
    return first.matches("[A-Z]") ? first : "0–9";
  }

  private Page page(int index) {
    Term term = withPages.get(index);
    return new Page(SiteAddresses.of(term, linked), "term.ftlh", () -> view(index), term.place());
  }

  private PageViewRecords.TermPage view(int index) {
    Term term = withPages.get(index);
    TermViewRecords.GlossView gloss = rows.gloss(term, ROOT);
    String description =
        layouts.text("term.description", term.term().value(), explanation(term, gloss));
    return new PageViewRecords.TermPage(
        layouts.term(
            term, SiteAddresses.of(term, linked), Excerpt.beginning(description, DESCRIPTION)),
        rows.term(term, ROOT),
        gloss,
        rows.uses(term, ROOT),
        rows.longer(term, ROOT),
        PageViewRecords.Neighbours.of(withPages, index, other -> rows.link(other, ROOT)));
  }

  private String explanation(Term term, TermViewRecords.@Nullable GlossView gloss) {
    if (term.printed()) {
      return term.definition().value();
    }
    return gloss == null ? layouts.text("term.no-definition") : gloss.quote();
  }
}
