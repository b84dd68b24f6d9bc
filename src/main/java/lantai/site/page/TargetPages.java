package lantai.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lantai.link.LinkedReport;
import lantai.link.QuoteMatch;
import lantai.link.SiteAddresses;
import lantai.model.Chapter;
import lantai.model.Commitment;
import lantai.model.Target;
import lantai.model.table.RecordBuilder;

/** The table of targets, and a page a target. */
final class TargetPages {

  private static final String FOLDER = "../";

  private final LinkedReport linked;
  private final PageLayoutFactory frames;
  private final RowViewFactory rows;
  private final VersionPages versions;

  TargetPages(
      LinkedReport linked, PageLayoutFactory frames, RowViewFactory rows, VersionPages versions) {
    this.versions = versions;
    this.linked = linked;
    this.frames = frames;
    this.rows = rows;
  }

  List<Page> pages() {
    List<Target> targets = linked.report().goals().targets();
    List<Page> pages = new ArrayList<>();
    pages.add(table());
    pages.addAll(IntStream.range(0, targets.size()).mapToObj(i -> page(targets, i)).toList());
    return pages;
  }

  private Page table() {
    String description = linked.report().site().title() + "提出的全部目标，逐项注明出处";
    return Page.fixed(
        SiteAddresses.TARGETS,
        "targets.ftlh",
        () ->
            new PageViews.TargetsPage(
                frames.list(SiteAddresses.TARGETS, "目标", description),
                rows.targets(""),
                commitments()));
  }

  private List<RowViews.RowGroup<RowViews.ListRow>> commitments() {
    List<RowViews.RowGroup<RowViews.ListRow>> groups = new ArrayList<>();
    for (Chapter chapter : linked.report().chapters()) {
      List<RowViews.ListRow> found =
          linked.report().goalsIn(chapter.id(), Commitment.class).stream()
              .map(row -> rows.row(row, row.citation().quote().value(), row.nature().word(), ""))
              .toList();
      if (!found.isEmpty()) {
        groups.add(new RowViews.RowGroup<>(chapter.label(), found));
      }
    }
    return groups;
  }

  private Page page(List<Target> all, int i) {
    Target target = all.get(i);
    String path = SiteAddresses.of(target);
    return new Page(path, "target.ftlh", () -> view(all, i, path), target.place());
  }

  private PageViews.TargetPage view(List<Target> all, int i, String path) {
    Target target = all.get(i);
    QuoteMatch quoteMatch = linked.quoteMatchOf(target);
    List<NavigationLink> crumbs =
        List.of(new NavigationLink("目标", FOLDER + SiteAddresses.TARGETS, false));
    String description = target.name() + "：" + target.citation().quote().value();
    return new RecordBuilder<>(PageViews.TargetPage.class)
        .with("frame", frames.article(path, target.name(), description, crumbs))
        .with("target", rows.target(target, FOLDER))
        .with("facts", RowViews.FactView.of(target))
        .with("context", rows.sentence(quoteMatch, FOLDER))
        .with("citation", frames.citation(SiteAddresses.of(quoteMatch.paragraph())))
        .with("history", versions.ofTarget(target.id().toString(), FOLDER))
        .with("previous", i == 0 ? null : link(all.get(i - 1)))
        .with("next", i + 1 == all.size() ? null : link(all.get(i + 1)))
        .build();
  }

  private static NavigationLink link(Target target) {
    return new NavigationLink(target.name(), FOLDER + SiteAddresses.of(target), false);
  }
}
