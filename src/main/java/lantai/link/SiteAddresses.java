package lantai.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.Goal;
import lantai.model.GoalId;
import lantai.model.ParagraphId;
import lantai.model.Report;
import lantai.model.TermId;

/** The addresses of everything that can be linked to, relative to the root of the site. */
public final class SiteAddresses {

  public static final String HOME = "index.html";
  public static final String TARGETS = "targets.html";
  public static final String TERMS = "terms.html";
  public static final String ALL = "all.html";
  public static final String DATA = "data.html";
  public static final String SEARCH = "search.html";
  public static final String ABOUT = "about.html";
  public static final String VERSIONS = "versions.html";
  public static final String FEED = "feed.xml";

  private static final Pattern EXTERNAL = Pattern.compile("[a-z]+:");

  private SiteAddresses() {}

  public static String of(ChapterId chapter) {
    return chapter + ".html";
  }

  public static String of(ParagraphId paragraph) {
    String page = paragraph.isNote() ? TERMS : of(paragraph.chapter());
    return page + "#" + paragraph.local();
  }

  /** Returns the page of a target, or the row of any other goal in its table. */
  public static String of(Goal goal) {
    return switch (goal.kind()) {
      case TARGET -> "targets/" + goal.id() + ".html";
      case RESULT, COMMITMENT, PROJECT, LIVELIHOOD, CITY ->
          goal.kind().page() + "#" + anchor(goal.id());
    };
  }

  /** The fragment of a row's address. */
  public static String anchor(GoalId goal) {
    return "g-" + goal;
  }

  public static String of(TermId term) {
    return "terms/" + term + ".html";
  }

  /**
   * Returns the address of a link in the text of a chapter: {@code chapter:2-4}, {@code
   * chapter:2-4#p2}, {@code goal:ID}, {@code term:ID}, or a web or mail address, which is
   * unchanged.
   *
   * @return empty if nothing has that name
   */
  public static Optional<String> resolve(String destination, Report report) {
    int colon = destination.indexOf(':');
    String scheme = colon < 0 ? "" : destination.substring(0, colon);
    String rest = destination.substring(colon + 1);
    return switch (scheme) {
      case "http", "https", "mailto" -> Optional.of(destination);
      case "chapter" -> chapter(rest, report);
      case "goal" -> report.goal(new GoalId(rest)).map(SiteAddresses::of);
      case "term" -> report.term(new TermId(rest)).map(term -> of(term.id()));
      default -> Optional.empty();
    };
  }

  /** Returns all names within the report that {@link #resolve} accepts. */
  public static List<String> names(Report report) {
    List<String> names = new ArrayList<>();
    for (Chapter chapter : report.chapters()) {
      names.add("chapter:" + chapter.id());
      chapter.paragraphs().forEach(paragraph -> names.add("chapter:" + paragraph.id()));
    }
    report.goals().forEach(goal -> names.add("goal:" + goal.id()));
    report.terms().forEach(term -> names.add("term:" + term.id()));
    return names;
  }

  private static Optional<String> chapter(String written, Report report) {
    String[] parts = written.split("#", 2);
    return report
        .chapter(new ChapterId(parts[0]))
        .filter(
            chapter ->
                parts.length == 1
                    || chapter.paragraphs().stream()
                        .anyMatch(paragraph -> paragraph.id().local().equals(parts[1])))
        .map(chapter -> of(chapter.id()) + (parts.length == 1 ? "" : "#" + parts[1]));
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
