package lantai.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lantai.history.Change;
import lantai.history.Changes;
import lantai.history.FileChange;
import lantai.history.Piece;
import lantai.link.Addresses;
import lantai.link.LinkedReport;
import lantai.model.Chapter;
import lantai.model.Report;

/** Makes what changed ready to be shown. */
final class EditViews {

  /** How much of what did not change is shown beside what did, in characters. */
  private static final int CONTEXT = 40;

  private final Set<String> addresses = new HashSet<>();

  /**
   * @param linked what the present pages show; nothing else can be linked to from them
   */
  EditViews(LinkedReport linked) {
    Report report = linked.report();
    addresses.add(Addresses.HOME);
    report.goals().targets().forEach(target -> addresses.add(Addresses.of(target)));
    report.goals().results().forEach(result -> addresses.add(Addresses.of(result)));
    report.terms().forEach(term -> addresses.add(Addresses.of(term.id())));
    for (Chapter chapter : report.chapters()) {
      addresses.add(Addresses.of(chapter.id()));
      chapter.paragraphs().forEach(part -> addresses.add(Addresses.of(part.id())));
    }
  }

  /**
   * @param root what leads from the page to the site's root
   * @param prefix what the anchors begin with
   */
  List<Edits.Item> items(List<Changes.ItemChange> changes, String root, String prefix) {
    return changes.stream()
        .map(
            change ->
                new Edits.Item(
                    word(change.change()),
                    prefix + change.id(),
                    change.name(),
                    address(change.url(), root),
                    fields(change)))
        .toList();
  }

  static List<Edits.Field> fields(Changes.ItemChange change) {
    return change.fields().stream()
        .map(field -> new Edits.Field(field.field(), pieces(field.pieces())))
        .toList();
  }

  List<Edits.Text> text(List<Changes.ParagraphChange> changes, String root) {
    return changes.stream()
        .map(
            change ->
                new Edits.Text(
                    word(change.change()),
                    change.chapter(),
                    change.paragraph().replaceFirst("^p", ""),
                    address(change.url(), root),
                    pieces(change.pieces())))
        .toList();
  }

  static List<Edits.Source> sources(List<FileChange> changes) {
    return changes.stream()
        .map(change -> new Edits.Source(word(change.change()), change.path()))
        .toList();
  }

  private String address(String url, String root) {
    return addresses.contains(url) ? root + url : "";
  }

  static String word(Change change) {
    return change.name().toLowerCase(Locale.ROOT);
  }

  private static List<Edits.Piece> pieces(List<Piece> pieces) {
    return Piece.inContext(pieces, CONTEXT).stream()
        .map(
            piece ->
                switch (piece.side()) {
                  case OLD -> new Edits.Piece("old", piece.text());
                  case NEW -> new Edits.Piece("new", piece.text());
                  case BOTH -> new Edits.Piece("", piece.text());
                })
        .toList();
  }
}
