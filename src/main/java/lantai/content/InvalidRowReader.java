package lantai.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.model.ChapterId;
import lantai.model.InvalidContentSummary.InvalidRow;

/** Collects the numbers of invalid rows, so that they are not also reported as uncovered. */
final class InvalidRowReader {

  private static final List<String> PHRASES = List.of("phrase", "term");

  /** A line of a table that is not valid YAML; group 1 may begin a row. */
  private static final Pattern LINE =
      Pattern.compile(
          "^([\\s－—–-]*)(chapter|value|to|quote|text|phrase|term|aliases|note)\\s*[:：]\\s*(.*)$");

  private static final Pattern ROW = Pattern.compile("^\\s*[－—–-].*");

  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");

  private InvalidRowReader() {}

  static InvalidRow of(MappingReader row) {
    String chapter = row.writtenText("chapter");
    String quote = row.writtenText("quote");
    return new InvalidRow(
        chapter.isEmpty() ? null : new ChapterId(chapter),
        MappingReader.wholeNumber(row.writtenText("note")),
        Stream.of("value", "to").map(row::writtenText).flatMap(InvalidRowReader::digits).toList(),
        PHRASES.stream().map(row::writtenText).filter(text -> !text.isEmpty()).toList(),
        quote);
  }

  /** Reads the lines of a table that is not valid YAML. */
  static List<InvalidRow> in(String table) {
    List<InvalidRow> rows = new ArrayList<>();
    Map<String, String> row = new HashMap<>();
    for (String line : table.split("\\R")) {
      if (ROW.matcher(line).matches() && !row.isEmpty()) {
        rows.add(row(row));
        row.clear();
      }
      Matcher field = LINE.matcher(line);
      if (field.matches()) {
        String text = field.group(3).replaceAll("^[\"'\\[]+|[\"'\\]]+\\s*$", "").strip();
        row.merge(field.group(2), text, (one, other) -> one + "," + other);
      }
    }
    rows.add(row(row));
    return rows;
  }

  private static InvalidRow row(Map<String, String> fields) {
    String chapter = fields.getOrDefault("chapter", "");
    return new InvalidRow(
        chapter.isEmpty() ? null : new ChapterId(chapter),
        MappingReader.wholeNumber(fields.getOrDefault("note", "")),
        texts(fields, "value", "to").flatMap(InvalidRowReader::digits).toList(),
        texts(fields, "phrase", "term", "aliases")
            .flatMap(text -> Stream.of(text.split("\\s*,\\s*")))
            .toList(),
        fields.getOrDefault("quote", fields.getOrDefault("text", "")));
  }

  private static Stream<String> texts(Map<String, String> fields, String... keys) {
    return Stream.of(keys).map(fields::get).filter(Objects::nonNull);
  }

  private static Stream<String> digits(String written) {
    return NUMBER.matcher(written).results().limit(1).map(MatchResult::group);
  }
}
