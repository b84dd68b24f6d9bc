package lantai.content.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The rows of a content file that is a list, as written.
 *
 * @param text of the file
 */
public record TableRows(String text, List<TableRow> rows) {

  public TableRows {
    rows = List.copyOf(rows);
  }

  /**
   * Parses a file.
   *
   * @throws IllegalArgumentException if it is not a list of mappings in block style
   */
  public static TableRows parse(String text) {
    YamlTree tree = YamlTree.parse(text);
    List<TableRow> rows = new ArrayList<>();
    if (tree.root() instanceof SequenceNode list) {
      if (!list.getValue().isEmpty() && !YamlTree.isBlock(list)) {
        throw new IllegalArgumentException("a list in flow style");
      }
      int line = 1;
      int counted = 0;
      for (Node item : list.getValue()) {
        int dash = text.lastIndexOf('-', tree.start(item) - 1);
        int start = YamlTree.lineStart(text, dash);
        int end = YamlTree.lineEnd(text, tree.end(item));
        line += (int) text.substring(counted, start).chars().filter(c -> c == '\n').count();
        counted = start;
        rows.add(new TableRow(text.substring(start, end), start, line));
      }
    } else if (tree.root() != null && !YamlTree.value(tree.root()).equals("")) {
      throw new IllegalArgumentException("not a list");
    }
    return new TableRows(text, rows);
  }

  List<String> texts() {
    return rows.stream().map(TableRow::text).toList();
  }

  /** Returns the row that has this text. */
  public Optional<TableRow> find(String row) {
    return rows.stream().filter(each -> each.text().equals(row)).findFirst();
  }
}
