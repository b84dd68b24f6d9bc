package lantai.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import lantai.link.Addresses;
import lantai.link.LinkedReport;
import lantai.model.Site;
import lantai.model.Term;
import lantai.text.Excerpt;

/** The index of terms, and a page a term. */
final class TermPages {

  private static final String FOLDER = "../";

  /** Pinyin by syllables, so that {@code xi an} goes before {@code xian}. */
  private static final Comparator<Term> BY_PINYIN =
      Comparator.comparing(Term::pinyin).thenComparing(term -> term.term().value());

  private final LinkedReport linked;
  private final Frames frames;
  private final Rows rows;

  TermPages(LinkedReport linked, Frames frames, Rows rows) {
    this.linked = linked;
    this.frames = frames;
    this.rows = rows;
  }

  List<Page> pages() {
    List<Term> terms = linked.report().terms().stream().sorted(BY_PINYIN).toList();
    List<Page> pages = new ArrayList<>();
    pages.add(Page.fixed(Addresses.TERMS, "terms.ftlh", () -> index(terms)));
    pages.addAll(IntStream.range(0, terms.size()).mapToObj(i -> page(terms, i)).toList());
    return pages;
  }

  private Views.Terms index(List<Term> terms) {
    Site site = linked.report().site();
    Frame frame = frames.list(Addresses.TERMS, "名词", site.title() + "的名词注释与索引");
    List<Pieces.Term> notes =
        terms.stream()
            .filter(Term::printed)
            .sorted(Comparator.comparing(Term::note))
            .map(term -> rows.term(term, ""))
            .toList();
    String appendix = site.appendix() == null ? "" : site.appendix().title();
    return new Views.Terms(frame, appendix, notes, letters(terms));
  }

  private List<Pieces.Letter> letters(List<Term> terms) {
    Map<String, List<Pieces.Term>> byLetter = new TreeMap<>();
    for (Term term : terms) {
      byLetter.computeIfAbsent(letter(term), key -> new ArrayList<>()).add(rows.term(term, ""));
    }
    return byLetter.entrySet().stream()
        .map(entry -> new Pieces.Letter(entry.getKey(), entry.getValue()))
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
    String path = Addresses.of(term.id());
    return new Page(path, "term.ftlh", () -> view(all, i, path), term.place());
  }

  private Views.TermPage view(List<Term> all, int i, String path) {
    Term term = all.get(i);
    List<Link> crumbs = List.of(new Link("名词", FOLDER + Addresses.TERMS, false));
    String text = term.definition().isEmpty() ? "报告中的用处" : term.definition();
    String description = Excerpt.beginning(term.term().value() + "：" + text, 120);
    return new Views.TermPage(
        frames.term(term, path, description, crumbs),
        rows.term(term, FOLDER),
        rows.uses(term, FOLDER),
        i == 0 ? null : link(all.get(i - 1)),
        i + 1 == all.size() ? null : link(all.get(i + 1)));
  }

  private static Link link(Term term) {
    return new Link(term.term().value(), FOLDER + Addresses.of(term.id()), false);
  }
}
