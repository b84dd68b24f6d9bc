package lantai.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lantai.text.Code;
import lantai.text.Place;
import lantai.text.Problem.Hint;
import lantai.text.Problems;
import lantai.text.Source;

/**
 * A file that is a list of mappings.
 *
 * @param all those that are whole
 * @param unread those that are not
 * @param unreviewed where one is marked as a draft
 */
record Rows<T>(List<T> all, Unread unread, List<Place> unreviewed) {

  Rows {
    all = List.copyOf(all);
    unreviewed = List.copyOf(unreviewed);
  }

  /** Of a file that need not be there. */
  static <T> Rows<T> none() {
    return new Rows<>(List.of(), new Unread(), List.of());
  }

  /** Of a file that could not be read. */
  static <T> Rows<T> unknown() {
    Unread unread = new Unread();
    unread.addUnknown();
    return new Rows<>(List.of(), unread, List.of());
  }

  /**
   * @param name of the file in its folder
   */
  static <T> Rows<T> read(
      Source source, String name, Function<Fields, T> reader, Problems problems) {
    Yaml root = new YamlReader(problems).read(source).orElse(null);
    if (root instanceof Yaml.Sequence sequence) {
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

  private static <T> Rows<T> read(
      Yaml.Sequence sequence, String name, Function<Fields, T> reader, Problems problems) {
    List<T> rows = new ArrayList<>();
    Unread unread = new Unread();
    List<Place> unreviewed = new ArrayList<>();
    for (Yaml item : sequence.items()) {
      if (item instanceof Yaml.Mapping mapping) {
        Fields fields = new Fields(mapping, problems);
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
    return new Rows<>(rows, unread, unreviewed);
  }

  private static void wrongType(Yaml found, String name, String wanted, Problems problems) {
    Hint hint = Hint.of(wanted.equals("list") ? "wanted-rows" : "wanted-mapping");
    problems.add(Code.WRONG_TYPE, found.place(), hint, name, "word." + wanted, found.type());
  }
}
