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
    pages.addAll(
        IntStream.range(0, targets.size()).parallel().mapToObj(i -> page(targets, i)).toList());
    return pages;
  }

  private Page table() {
    String path = Addresses.TARGETS;
    String description = linked.report().site().title() + "提出的全部目标，逐项注明出处";
    Frame frame = frames.list(path, "目标", description);
    Views.Targets view = new Views.Targets(frame, rows.targets(""), commitments());
    return Page.fixed(path, "targets.ftlh", view);
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
    Link previous = i == 0 ? null : link(all.get(i - 1));
    Link next = i + 1 == all.size() ? null : link(all.get(i + 1));
    return page(all.get(i), previous, next);
  }

  private Page page(Target target, Link previous, Link next) {
    String path = Addresses.of(target);
    Evidence evidence = linked.evidenceOf(target);
    List<Link> crumbs = List.of(new Link("目标", FOLDER + Addresses.TARGETS, false));
    String description = target.name() + "：" + target.citation().quote().value();
    Views.TargetPage view =
        new Views.TargetPage(
            frames.article(path, target.name(), description, crumbs),
            rows.target(target, FOLDER),
            rows.sentence(evidence, FOLDER),
            frames.citation(Addresses.of(evidence.paragraph())),
            versions.ofTarget(target.id().toString(), FOLDER),
            previous,
            next);
    return new Page(path, "target.ftlh", view, target.place());
  }

  private static Link link(Target target) {
    return new Link(target.name(), FOLDER + Addresses.of(target), false);
  }
}
