package lantai.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.diagnostics.Source;

/**
 * A file that is a list of mappings.
 *
 * @param all those that are whole
 * @param unread those that are not
 * @param unreviewed where one is marked as a draft
 */
record TableFile<T>(List<T> all, UnparsedIds unread, List<Place> unreviewed) {

  TableFile {
    all = List.copyOf(all);
    unreviewed = List.copyOf(unreviewed);
  }

  /** Of a file that need not be there. */
  static <T> TableFile<T> none() {
    return new TableFile<>(List.of(), new UnparsedIds(), List.of());
  }

  /** Of a file that could not be read. */
  static <T> TableFile<T> unknown() {
    UnparsedIds unread = new UnparsedIds();
    unread.addUnknown();
    return new TableFile<>(List.of(), unread, List.of());
  }

  /**
   * @param name of the file in its folder
   */
  static <T> TableFile<T> read(
      Source source, String name, Function<MappingReader, T> reader, Problems problems) {
    YamlNode root = new YamlReader(problems).read(source).orElse(null);
    if (root instanceof YamlNode.SequenceNode sequence) {
      return read(sequence, name, reader, problems);
    }
    if (root != null && root.isNothing()) {
      return none();
    }
    if (root != null) {
      wrongType(root, name, "list", problems);
    }
    return unknown();
  }

  private static <T> TableFile<T> read(
      YamlNode.SequenceNode sequence,
      String name,
      Function<MappingReader, T> reader,
      Problems problems) {
    List<T> rows = new ArrayList<>();
    UnparsedIds unread = new UnparsedIds();
    List<Place> unreviewed = new ArrayList<>();
    for (YamlNode item : sequence.items()) {
      if (item instanceof YamlNode.MappingNode mapping) {
        MappingReader fields = new MappingReader(mapping, problems);
        T row = reader.apply(fields);
        if (fields.flag("draft")) {
          unreviewed.add(fields.placeOf("draft"));
        }
        if (fields.complete()) {
          rows.add(row);
        } else {
          unread.add(fields.plain("id"));
        }
      } else {
        wrongType(item, name, "mapping", problems);
      }
    }
    return new TableFile<>(rows, unread, unreviewed);
  }

  private static void wrongType(YamlNode found, String name, String wanted, Problems problems) {
    Hint hint = Hint.of(wanted.equals("list") ? "wanted-rows" : "wanted-mapping");
    problems.add(ProblemCode.WRONG_TYPE, found.place(), hint, name, "word." + wanted, found.type());
  }
}
