package lantai.site.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lantai.archive.history.ChangeType;
import lantai.archive.history.DiffSegment;
import lantai.archive.history.FileChange;
import lantai.archive.history.VersionDiff;
import lantai.link.LinkedReport;
import lantai.link.SiteAddresses;
import lantai.model.Chapter;
import lantai.model.Report;

/** Makes what changed ready to be shown. */
final class ChangeViewFactory {

  /** How much of what did not change is shown beside what did, in characters. */
  private static final int CONTEXT = 40;

  private final Set<String> addresses = new HashSet<>();

  /**
   * @param linked what the present pages show; nothing else can be linked to from them
   */
  ChangeViewFactory(LinkedReport linked) {
    Report report = linked.report();
    addresses.add(SiteAddresses.HOME);
    report.goals().targets().forEach(target -> addresses.add(SiteAddresses.of(target)));
    report.goals().results().forEach(result -> addresses.add(SiteAddresses.of(result)));
    report.terms().forEach(term -> addresses.add(SiteAddresses.of(term.id())));
    for (Chapter chapter : report.chapters()) {
      addresses.add(SiteAddresses.of(chapter.id()));
      chapter.paragraphs().forEach(part -> addresses.add(SiteAddresses.of(part.id())));
    }
  }

  /**
   * @param root what leads from the page to the site's root
   * @param prefix what the anchors begin with
   */
  List<ChangeViews.ItemChangeView> items(
      List<VersionDiff.ItemChange> changes, String root, String prefix) {
    return changes.stream()
        .map(
            change ->
                new ChangeViews.ItemChangeView(
                    word(change.change()),
                    prefix + change.id(),
                    change.name(),
                    address(change.url(), root),
                    fields(change)))
        .toList();
  }

  static List<ChangeViews.FieldChangeView> fields(VersionDiff.ItemChange change) {
    return change.fields().stream()
        .map(field -> new ChangeViews.FieldChangeView(field.field(), pieces(field.segments())))
        .toList();
  }

  List<ChangeViews.TextChangeView> text(List<VersionDiff.ParagraphChange> changes, String root) {
    return changes.stream()
        .map(
            change ->
                new ChangeViews.TextChangeView(
                    word(change.change()),
                    change.chapter(),
                    change.paragraph().replaceFirst("^p", ""),
                    address(change.url(), root),
                    pieces(change.segments())))
        .toList();
  }

  static List<ChangeViews.SourceChangeView> sources(List<FileChange> changes) {
    return changes.stream()
        .map(change -> new ChangeViews.SourceChangeView(word(change.change()), change.path()))
        .toList();
  }

  private String address(String url, String root) {
    return addresses.contains(url) ? root + url : "";
  }

  static String word(ChangeType change) {
    return change.name().toLowerCase(Locale.ROOT);
  }

  private static List<ChangeViews.DiffSegmentView> pieces(List<DiffSegment> pieces) {
    return DiffSegment.abbreviate(pieces, CONTEXT).stream()
        .map(
            piece ->
                switch (piece.side()) {
                  case OLD -> new ChangeViews.DiffSegmentView("old", piece.text());
                  case NEW -> new ChangeViews.DiffSegmentView("new", piece.text());
                  case BOTH -> new ChangeViews.DiffSegmentView("", piece.text());
                })
        .toList();
  }
}
