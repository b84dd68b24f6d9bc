package lantai.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.SpacelessText;

/**
 * An invented report in which the table and the name of each figure is written before its number:
 * {@code 〔R粮食产量〕46.8亿斤}, with R for a result and T for a target. A number without a mark does not
 * belong to any table.
 */
record AnnotatedReport(String text, Map<String, List<KnownFigure>> figures) {

  private static final Pattern NOTE = Pattern.compile("〔([RT])([^〕]*)〕([0-9.]+)");

  /**
   * @param at offset of the number in its line without white space
   */
  record KnownFigure(String table, String name, String number, int at) {}

  static AnnotatedReport parse(String annotated) {
    StringBuilder text = new StringBuilder();
    Map<String, List<KnownFigure>> figures = new HashMap<>();
    for (String line : annotated.lines().toList()) {
      StringBuilder plain = new StringBuilder();
      List<KnownFigure> known = new ArrayList<>();
      Matcher note = NOTE.matcher(line);
      int last = 0;
      while (note.find()) {
        plain.append(line, last, note.start());
        String table = note.group(1).equals("R") ? "results" : "targets";
        known.add(
            new KnownFigure(
                table,
                note.group(2),
                note.group(3),
                SpacelessText.fold(plain.toString()).length()));
        plain.append(note.group(3));
        last = note.end();
      }
      plain.append(line.substring(last));
      text.append(plain).append('\n');
      figures.put(SpacelessText.fold(plain.toString()), known);
    }
    return new AnnotatedReport(text.toString(), figures);
  }

  /** Returns the figure whose number is in a range of a paragraph. */
  Optional<KnownFigure> in(String paragraph, int start, int end) {
    int from = SpacelessText.fold(paragraph.substring(0, start)).length();
    int to = SpacelessText.fold(paragraph.substring(0, end)).length();
    return figures.getOrDefault(SpacelessText.fold(paragraph), List.of()).stream()
        .filter(figure -> from <= figure.at() && figure.at() < to)
        .findFirst();
  }

  List<KnownFigure> all() {
    return figures.values().stream().flatMap(List::stream).toList();
  }
}
