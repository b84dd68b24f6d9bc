package lantai.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import lantai.addresses.PageAddressUpdater;
import lantai.chinese.TextRange;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.Paragraph;
import lantai.model.ParagraphId;
import lantai.model.Report;
import lantai.model.ReportRow;
import lantai.model.ReportRow.RowKind;
import lantai.model.RowId;
import lantai.model.Target;
import lantai.model.Term;
import lantai.model.TermId;
import lantai.model.TextBlock;

/** The addresses of everything that can be linked to, relative to the root of the site. */
public final class SiteAddresses {

  public static final String HOME = "index.html";
  public static final String TERMS = "terms.html";
  public static final String ALL = "all.html";
  public static final String DATA = "data.html";
  public static final String LICENSE = DATA + "#license";
  public static final String SEARCH = "search.html";
  public static final String ABOUT = "about.html";
  public static final String VERSIONS = "versions.html";
  public static final String SITEMAP = "sitemap.html";
  public static final String FEED = "feed.xml";

  private static final Pattern EXTERNAL = Pattern.compile("[a-z]+:");

  private SiteAddresses() {}

  public static String of(ChapterId chapter) {
    return chapter + ".html";
  }

  public static String of(ParagraphId paragraph, Report report) {
    return page(paragraph) + "#" + report.anchor(paragraph);
  }

  public static String of(Paragraph paragraph) {
    return page(paragraph.id()) + "#" + paragraph.anchors().paragraph();
  }

  /** Returns the address of a printed note. */
  public static String ofNote(Term note, Report report) {
    return of(new ParagraphId(ChapterId.NOTES, note.note()), report);
  }

  /** Returns the address of a paragraph or note. */
  public static String of(TextBlock textBlock) {
    return page(Objects.requireNonNull(textBlock.paragraph())) + "#" + textBlock.localId();
  }

  private static String page(ParagraphId paragraph) {
    return paragraph.isNote() ? TERMS : of(paragraph.chapter());
  }

  /** Returns the page of a target, or the place of any other row in its table. */
  public static String of(ReportRow row) {
    return row instanceof Target
        ? "targets/" + row.id() + ".html"
        : of(row.kind()) + "#" + anchor(row.id());
  }

  /** Returns the page that lists the rows of a kind. */
  public static String of(RowKind kind) {
    return kind.table() + ".html";
  }

  /** Returns the fragment of a row's address. */
  public static String anchor(RowId row) {
    return PageAddressUpdater.ROW + row;
  }

  /** Returns the address of the words of a chapter that link to a row. */
  static String ofWords(ReportRow row, ChapterId chapter) {
    return of(chapter) + "#" + textAnchor(row.id());
  }

  /**
   * Returns the fragment of the words of a chapter that link to a row; it begins with {@link
   * PageAddressUpdater#WORDS}.
   */
  public static String textAnchor(RowId row) {
    return PageAddressUpdater.WORDS + row;
  }

  /** Returns the page of a term, or the sentence of its only occurrence if it has no page. */
  public static String of(Term term, LinkedReport linked) {
    if (hasPage(term, linked)) {
      return term.page();
    }
    TermOccurrence only = linked.occurrencesOf(term.id()).get(0);
    return of(only.paragraph(), only.range(), linked.report());
  }

  /** Whether a term has a page: all except those that occur only once and are not explained. */
  public static boolean hasPage(Term term, LinkedReport linked) {
    return term.printed()
        || term.gloss() != null
        || linked.occurrencesOf(term.id()).size() != 1
        || !linked.nestedOccurrencesOf(term.id()).isEmpty();
  }

  /**
   * Returns the address of the sentence that contains a range of a text block, or of the paragraph
   * or note if no sentence contains all of it.
   */
  public static String of(ParagraphId paragraph, TextRange range, Report report) {
    return report
        .paragraph(paragraph)
        .map(found -> page(paragraph) + "#" + found.anchorOf(range))
        .orElseGet(() -> of(paragraph, report));
  }

  /**
   * Returns the address of a link in the text of a chapter: {@code chapter:2-4}, {@code
   * chapter:2-4#p2} or {@code chapter:2-4#p2s1}, {@code goal:ID}, {@code term:ID}, or a web or mail
   * address, which is unchanged.
   *
   * @return empty if nothing has that name
   */
  public static Optional<String> resolve(String destination, LinkedReport linked) {
    Report report = linked.report();
    int colon = destination.indexOf(':');
    String scheme = colon < 0 ? "" : destination.substring(0, colon);
    String rest = destination.substring(colon + 1);
    return switch (scheme) {
      case "http", "https", "mailto" -> Optional.of(destination);
      case "chapter" -> chapter(rest, report);
      case "goal" -> report.row(new RowId(rest)).map(SiteAddresses::of);
      case "term" -> report.term(new TermId(rest)).map(term -> of(term, linked));
      default -> Optional.empty();
    };
  }

  /** Returns all names within the report that {@link #resolve} accepts. */
  public static List<String> names(Report report) {
    List<String> names = new ArrayList<>();
    for (Chapter chapter : report.chapters()) {
      names.add("chapter:" + chapter.id());
      chapter.paragraphs().stream()
          .map(paragraph -> paragraph.anchors().paragraph())
          .forEach(anchor -> names.add("chapter:" + chapter.id() + "#" + anchor));
    }
    report.rows().forEach(row -> names.add("goal:" + row.id()));
    report.terms().forEach(term -> names.add("term:" + term.id()));
    return names;
  }

  private static Optional<String> chapter(String written, Report report) {
    String[] parts = written.split("#", 2);
    return report
        .chapter(new ChapterId(parts[0]))
        .filter(chapter -> parts.length == 1 || hasAnchor(chapter, parts[1]))
        .map(chapter -> of(chapter.id()) + (parts.length == 1 ? "" : "#" + parts[1]));
  }

  private static boolean hasAnchor(Chapter chapter, String anchor) {
    return chapter.paragraphs().stream()
        .map(Paragraph::anchors)
        .anyMatch(ids -> ids.paragraph().equals(anchor) || ids.sentences().contains(anchor));
  }

  /** Whether an address is outside the site. */
  public static boolean isExternal(String address) {
    return EXTERNAL.matcher(address).lookingAt();
  }

  /**
   * Returns the relative path from a page to the root: one {@code ../} per folder above it.
   *
   * @param path path of the page, relative to the root
   */
  public static String root(String path) {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}
