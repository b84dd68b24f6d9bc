package lantai.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lantai.archive.history.ChangeKind;
import lantai.archive.history.DiffSegment;
import lantai.archive.history.DiffSegment.DiffSide;
import lantai.archive.history.VersionDiff;
import lantai.archive.history.VersionDiff.ChangeType;
import lantai.archive.history.VersionDiff.FieldChange;
import lantai.archive.history.VersionDiff.FileChange;
import lantai.archive.history.VersionDiff.ItemChange;
import lantai.archive.history.VersionDiff.Origin;
import lantai.archive.history.VersionDiff.ParagraphChange;
import lantai.model.TableSchemas;

/** Prints the differences between two versions: the number of each kind, then each difference. */
record DiffPrinter(Console console) {

  /** Length of the unchanged text next to a change, in UTF-16 code units. */
  private static final int CONTEXT = 40;

  void print(VersionDiff changes, List<FileChange> files) {
    changes.counts().forEach(this::printCounts);
    changes.uncompared().forEach(kind -> console.print("diff-uncompared", title(kind.table())));
    changes.rows().forEach((kind, rows) -> printItems(title(kind.table()), rows));
    printItems(title("terms"), changes.terms());
    changes.text().forEach(this::printParagraph);
    files.forEach(file -> print(file.change(), title("file"), file.path()));
  }

  private void printCounts(String part, Map<ChangeKind, Integer> counts) {
    String all =
        counts.entrySet().stream()
            .map(count -> say("change-count", key(count.getKey()), count.getValue().toString()))
            .collect(joining(comma()));
    console.print("diff-counts", title(part), all);
  }

  /** What readers call a table, by its name, or another part of the report. */
  private String title(String part) {
    return TableSchemas.shortTitle(part)
        .map(title -> console.isChinese() ? title : part)
        .orElseGet(() -> say("diff-" + part));
  }

  private void printItems(String title, List<ItemChange> items) {
    for (ItemChange item : items) {
      String name = item.id() + " (" + item.name() + ")";
      if (item.change() != ChangeType.CHANGED) {
        print(item.change(), title, name);
      } else {
        print(item.change(), title, name + ": " + kinds(item));
        if (!item.kinds().contains(ChangeKind.FORM)) {
          item.printedFields()
              .forEach(
                  field ->
                      console.out().println("    " + label(field.field()) + ": " + words(field)));
        }
      }
    }
  }

  private String kinds(ItemChange item) {
    Stream<String> amount =
        item.figure().sameAmount() && item.figure().changes().equals(item.kinds())
            ? Stream.of("figure-same-amount")
            : Stream.empty();
    return Stream.concat(item.kinds().stream().map(DiffPrinter::key), amount)
        .map(this::say)
        .collect(joining(comma()));
  }

  private String comma() {
    return console.isChinese() ? "、" : ", ";
  }

  private void printParagraph(ParagraphChange change) {
    String place = change.chapter() + " " + change.paragraph();
    Origin origin = change.origin();
    if (origin.number() > 0) {
      place = say("diff-origin", at(place, change.number()), at(origin.chapter(), origin.number()));
    }
    String words =
        change.kinds().equals(List.of(ChangeKind.FORM))
            ? say(key(ChangeKind.FORM))
            : marked(change.segments());
    if (change.number() == 0 && !origin.equals(Origin.SAME)) {
      words = say(key(ChangeKind.MOVED)) + comma() + words;
    }
    print(change.change(), title("text"), place + ": " + words);
  }

  /**
   * Returns a place by number: a paragraph that was moved keeps its id, so only numbers show where
   * it was.
   */
  private static String at(String place, int number) {
    return place + " (¶" + number + ")";
  }

  /** Returns the Chinese label of a key, as on the pages. */
  private String label(String key) {
    return console.isChinese() ? TableSchemas.labels().getOrDefault(key, key) : key;
  }

  private String words(FieldChange field) {
    return marked(labelled(field));
  }

  /** A field with its old and its new value. */
  String replacement(FieldChange field) {
    String old = DiffSegment.side(labelled(field), DiffSide.OLD);
    String fresh = DiffSegment.side(labelled(field), DiffSide.NEW);
    return say(
        old.isEmpty() ? "field-added" : fresh.isEmpty() ? "field-removed" : "field-changed",
        label(field.field()),
        old,
        fresh);
  }

  /** The change of a field; of a word that a key allows, the labels. */
  private List<DiffSegment> labelled(FieldChange field) {
    Map<String, String> labels =
        console.isChinese()
            ? TableSchemas.choices().getOrDefault(field.field(), Map.of())
            : Map.of();
    return field.segments().stream()
        .map(
            piece -> new DiffSegment(piece.side(), labels.getOrDefault(piece.text(), piece.text())))
        .toList();
  }

  private static String key(ChangeKind kind) {
    return "word.change-" + kind.word();
  }

  private String say(String key, String... arguments) {
    return console.messages().say(key, arguments);
  }

  private void print(ChangeType change, String title, String what) {
    String sign =
        switch (change) {
          case ADDED -> "+ ";
          case REMOVED -> "- ";
          case CHANGED -> "~ ";
        };
    console.out().println(sign + title + " " + what);
  }

  /**
   * Returns segments like wdiff: deletions as {@code [-…-]} and insertions as {@code {+…+}}, with
   * line breaks as {@code ¶}.
   */
  private static String marked(List<DiffSegment> pieces) {
    return DiffSegment.abbreviate(pieces, CONTEXT).stream()
        .map(
            piece ->
                switch (piece.side()) {
                  case BOTH -> piece.text();
                  case OLD -> "[-" + piece.text() + "-]";
                  case NEW -> "{+" + piece.text() + "+}";
                })
        .collect(joining())
        .replace("\n", "¶");
  }
}
