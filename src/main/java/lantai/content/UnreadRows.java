package lantai.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.model.ChapterId;
import lantai.model.UnreadContent.UnreadRow;
import org.jspecify.annotations.Nullable;

/** Reads from invalid rows the numbers that they name, which are then not reported as uncovered. */
final class UnreadRows {

  private static final List<String> PHRASES = List.of("phrase", "term");

  /** A line of a table whose syntax is not valid. */
  private static final Pattern LINE =
      Pattern.compile("^[\\s－—–-]*(value|to|quote|text|phrase|term|aliases|note)\\s*[:：]\\s*(.*)$");

  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");

  private UnreadRows() {}

  static UnreadRow of(MappingReader row) {
    String chapter = row.writtenText("chapter");
    String quote = row.writtenText("quote");
    return new UnreadRow(
        chapter.isEmpty() ? null : new ChapterId(chapter),
        number(row.writtenText("note")),
        Stream.of("value", "to").map(row::writtenText).flatMap(UnreadRows::digits).toList(),
        PHRASES.stream().map(row::writtenText).filter(text -> !text.isEmpty()).toList(),
        quote);
  }

  /** Reads the lines of a table that is not valid YAML. */
  static List<UnreadRow> in(String table) {
    List<UnreadRow> rows = new ArrayList<>();
    for (String line : table.split("\\R")) {
      Matcher field = LINE.matcher(line);
      if (field.matches()) {
        String text = field.group(2).replaceAll("^[\"'\\[]+|[\"'\\]]+\\s*$", "").strip();
        rows.add(row(field.group(1), text));
      }
    }
    return rows;
  }

  private static UnreadRow row(String key, String text) {
    return switch (key) {
      case "value", "to" -> new UnreadRow(null, null, digits(text).toList(), List.of(), "");
      case "note" -> new UnreadRow(null, number(text), List.of(), List.of(), "");
      case "quote", "text" -> new UnreadRow(null, null, List.of(), List.of(), text);
      default -> new UnreadRow(null, null, List.of(), List.of(text.split("\\s*,\\s*")), "");
    };
  }

  private static Stream<String> digits(String written) {
    return NUMBER.matcher(written).results().limit(1).map(MatchResult::group);
  }

  private static @Nullable Integer number(String text) {
    return text.matches("[0-9]{1,6}") ? Integer.valueOf(text) : null;
  }
}
