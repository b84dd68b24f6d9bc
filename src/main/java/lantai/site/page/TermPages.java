package lantai.site.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import lantai.chinese.Excerpt;
import lantai.link.LinkedReport;
import lantai.link.SiteAddresses;
import lantai.model.SiteSettings;
import lantai.model.Term;

/** The index of terms, and a page a term. */
final class TermPages {

  private static final String FOLDER = "../";

  /** Pinyin by syllables, so that {@code xi an} goes before {@code xian}. */
  private static final Comparator<Term> BY_PINYIN =
      Comparator.comparing(Term::pinyin).thenComparing(term -> term.term().value());

  private final LinkedReport linked;
  private final PageLayoutFactory frames;
  private final RowViewFactory rows;

  TermPages(LinkedReport linked, PageLayoutFactory frames, RowViewFactory rows) {
    this.linked = linked;
    this.frames = frames;
    this.rows = rows;
  }

  List<Page> pages() {
    List<Term> terms = linked.report().terms().stream().sorted(BY_PINYIN).toList();
    List<Page> pages = new ArrayList<>();
    pages.add(Page.fixed(SiteAddresses.TERMS, "terms.ftlh", () -> index(terms)));
    pages.addAll(IntStream.range(0, terms.size()).mapToObj(i -> page(terms, i)).toList());
    return pages;
  }

  private PageViews.TermsPage index(List<Term> terms) {
    SiteSettings site = linked.report().site();
    PageLayout frame = frames.list(SiteAddresses.TERMS, "名词", site.title() + "的名词注释与索引");
    List<RowViews.TermRow> notes =
        terms.stream()
            .filter(Term::printed)
            .sorted(Comparator.comparing(Term::note))
            .map(term -> rows.term(term, ""))
            .toList();
    String appendix = site.appendix() == null ? "" : site.appendix().title();
    return new PageViews.TermsPage(frame, appendix, notes, letters(terms));
  }

  private List<RowViews.IndexLetter> letters(List<Term> terms) {
    Map<String, List<RowViews.TermRow>> byLetter = new TreeMap<>();
    for (Term term : terms) {
      byLetter.computeIfAbsent(letter(term), key -> new ArrayList<>()).add(rows.term(term, ""));
    }
    return byLetter.entrySet().stream()
        .map(entry -> new RowViews.IndexLetter(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** A to Z, and one place for what begins with a digit. */
  private static String letter(Term term) {
    char first = term.pinyin().charAt(0);
    boolean latin = first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z';
    return latin ? String.valueOf((char) (first & ~0x20)) : "0–9";
  }

  private Page page(List<Term> all, int i) {
    Term term = all.get(i);
    String path = SiteAddresses.of(term.id());
    return new Page(path, "term.ftlh", () -> view(all, i, path), term.place());
  }

  private PageViews.TermPage view(List<Term> all, int i, String path) {
    Term term = all.get(i);
    List<NavigationLink> crumbs =
        List.of(new NavigationLink("名词", FOLDER + SiteAddresses.TERMS, false));
    String text = term.definition().isEmpty() ? "报告中的用处" : term.definition();
    String description = Excerpt.beginning(term.term().value() + "：" + text, 120);
    return new PageViews.TermPage(
        frames.term(term, path, description, crumbs),
        rows.term(term, FOLDER),
        rows.uses(term, FOLDER),
        i == 0 ? null : link(all.get(i - 1)),
        i + 1 == all.size() ? null : link(all.get(i + 1)));
  }

  private static NavigationLink link(Term term) {
    return new NavigationLink(term.term().value(), FOLDER + SiteAddresses.of(term.id()), false);
  }
}
