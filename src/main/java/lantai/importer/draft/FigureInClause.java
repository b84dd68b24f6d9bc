package lantai.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.TextRange;

/**
 * A figure with the words of its clause that belong to it and to no other figure.
 *
 * @param before from the beginning of the clause, or from the separator after the previous figure,
 *     to the figure; without a separator, the words of the previous figure are included
 * @param after up to the separator before the next figure, or to the end of the clause
 * @param first whether it is the first figure of its clause
 */
record FigureInClause(ScannedFigure figure, TextRange before, TextRange after, boolean first) {

  private static final Pattern SEPARATOR = Pattern.compile("、|以及|并|和|与|及");
  private static final Pattern ENDS_WITH_SEPARATOR = Pattern.compile("(.*?)(?:、|以及|和|与|及)");
  private static final Pattern LIST = Pattern.compile("([^、]+)、");

  /** Returns the figures of a text block, in one list for each clause. */
  static List<List<FigureInClause>> in(NormalizedTextBlock text) {
    List<List<FigureInClause>> clauses = new ArrayList<>();
    List<ScannedFigure> figures = FigureScanner.in(text);
    for (int i = 0; i < figures.size(); ) {
      TextRange clause = text.clause(figures.get(i).range());
      int end = i + 1;
      while (end < figures.size() && clause.contains(figures.get(end).range())) {
        end++;
      }
      clauses.add(items(text.plain(), clause, figures.subList(i, end)));
      i = end;
    }
    return clauses;
  }

  private static List<FigureInClause> items(
      String text, TextRange clause, List<ScannedFigure> figures) {
    List<FigureInClause> items = new ArrayList<>();
    int start = clause.start();
    for (int i = 0; i < figures.size(); i++) {
      ScannedFigure figure = figures.get(i);
      TextRange before = new TextRange(start, figure.range().start());
      int next = i + 1 < figures.size() ? figures.get(i + 1).range().start() : clause.end();
      TextRange between = new TextRange(figure.range().end(), next);
      TextRange after = i + 1 < figures.size() ? after(text, figure, between) : between;
      items.add(new FigureInClause(figure, before, after, i == 0));
      Matcher separator = SEPARATOR.matcher(text).region(after.end(), next);
      // Without a separator, the words before this figure also qualify the next one.
      start = separator.lookingAt() ? separator.end() : start;
    }
    return items;
  }

  private static TextRange after(String text, ScannedFigure figure, TextRange between) {
    Matcher closed = SEPARATOR.matcher(text).region(between.start(), between.end());
    if (figure.closed() && closed.lookingAt()) {
      return new TextRange(between.start(), between.start());
    }
    Matcher end = ENDS_WITH_SEPARATOR.matcher(text).region(between.start(), between.end());
    Matcher list = LIST.matcher(text).region(between.start(), between.end());
    return end.matches()
        ? new TextRange(between.start(), end.end(1))
        : list.lookingAt() ? new TextRange(between.start(), list.end(1)) : between;
  }

  String before(String text) {
    return before.of(text);
  }

  String after(String text) {
    return figure.closed() ? "" : after.of(text);
  }
}
