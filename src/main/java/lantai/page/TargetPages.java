package lantai.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lantai.link.Addresses;
import lantai.link.Evidence;
import lantai.link.LinkedReport;
import lantai.model.Chapter;
import lantai.model.Commitment;
import lantai.model.Target;

/** The table of targets, and a page a target. */
final class TargetPages {

  private static final String FOLDER = "../";

  private final LinkedReport linked;
  private final Frames frames;
  private final Rows rows;
  private final VersionPages versions;

  TargetPages(LinkedReport linked, Frames frames, Rows rows, VersionPages versions) {
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
        Addresses.TARGETS,
        "targets.ftlh",
        () ->
            new Views.Targets(
                frames.list(Addresses.TARGETS, "目标", description),
                rows.targets(""),
                commitments()));
  }

  private List<Pieces.Group<Pieces.Row>> commitments() {
    List<Pieces.Group<Pieces.Row>> groups = new ArrayList<>();
    for (Chapter chapter : linked.report().chapters()) {
      List<Pieces.Row> found =
          linked.report().goalsIn(chapter.id(), Commitment.class).stream()
              .map(row -> rows.row(row, row.citation().quote().value(), Rows.word(row.kind()), ""))
              .toList();
      if (!found.isEmpty()) {
        groups.add(new Pieces.Group<>(chapter.label(), found));
      }
    }
    return groups;
  }

  private Page page(List<Target> all, int i) {
    Target target = all.get(i);
    String path = Addresses.of(target);
    return new Page(path, "target.ftlh", () -> view(all, i, path), target.place());
  }

  private Views.TargetPage view(List<Target> all, int i, String path) {
    Target target = all.get(i);
    Evidence evidence = linked.evidenceOf(target);
    List<Link> crumbs = List.of(new Link("目标", FOLDER + Addresses.TARGETS, false));
    String description = target.name() + "：" + target.citation().quote().value();
    return new Views.TargetPage(
        frames.article(path, target.name(), description, crumbs),
        rows.target(target, FOLDER),
        rows.sentence(evidence, FOLDER),
        frames.citation(Addresses.of(evidence.paragraph())),
        versions.ofTarget(target.id().toString(), FOLDER),
        i == 0 ? null : link(all.get(i - 1)),
        i + 1 == all.size() ? null : link(all.get(i + 1)));
  }

  private static Link link(Target target) {
    return new Link(target.name(), FOLDER + Addresses.of(target), false);
  }
}
