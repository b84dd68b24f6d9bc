package lantai.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lantai.link.LinkedReport;
import lantai.link.QuoteMatch;
import lantai.link.SiteAddresses;
import lantai.model.Commitment;
import lantai.model.Target;

/** The table of targets and commitments, and a page per target. */
final class TargetPages {

  /** From the pages of targets to the site's root. */
  private static final String ROOT = "../";

  private final LinkedReport linked;
  private final List<Target> targets;
  private final PageLayoutFactory layouts;
  private final RowViewFactory rows;
  private final VersionPages versions;

  TargetPages(
      LinkedReport linked, PageLayoutFactory layouts, RowViewFactory rows, VersionPages versions) {
    this.linked = linked;
    this.targets = linked.report().goals(Target.class);
    this.layouts = layouts;
    this.rows = rows;
    this.versions = versions;
  }

  List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    pages.add(Page.fixed(SiteAddresses.TARGETS, "targets.ftlh", this::table));
    IntStream.range(0, targets.size()).mapToObj(this::page).forEach(pages::add);
    return pages;
  }

  private PageViews.TargetsPage table() {
    return new PageViews.TargetsPage(
        layouts.list(SiteAddresses.TARGETS, "targets"),
        rows.targets(),
        rows.byChapter(Commitment.class, this::row));
  }

  private RowViews.ListRow row(Commitment commitment) {
    String quote = commitment.citation().quote().value();
    return rows.row(commitment, quote, commitment.nature().word());
  }

  private Page page(int index) {
    Target target = targets.get(index);
    return new Page(SiteAddresses.of(target), "target.ftlh", () -> view(index), target.place());
  }

  private PageViews.TargetPage view(int index) {
    Target target = targets.get(index);
    QuoteMatch match = linked.quoteMatchOf(target);
    String description =
        layouts.text("target.description", target.name(), target.citation().quote().value());
    NavigationLink parent =
        new NavigationLink(layouts.text("targets"), ROOT + SiteAddresses.TARGETS);
    return new PageViews.TargetPage(
        layouts.article(
            SiteAddresses.of(target),
            new PageLayoutFactory.PageHeading(target.name(), description),
            List.of(parent)),
        rows.target(target, ROOT),
        RowViews.FactView.of(target),
        rows.sentence(match, ROOT),
        layouts.citation(SiteAddresses.of(match.paragraph())),
        versions.historyOf(target.id().value(), ROOT),
        PageViews.Neighbours.of(targets, index, TargetPages::link));
  }

  private static NavigationLink link(Target target) {
    return new NavigationLink(target.name(), ROOT + SiteAddresses.of(target));
  }
}
