package lantai.content;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.TextRange;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.diagnostics.SourceText;

/**
 * Reports characters that are meant as markup but would be printed: other Markdown syntax, pasted
 * tables, and full-width characters of a Chinese input method.
 */
final class LiteralMarkupChecker {

  private static final int SHOWN = 30;

  /** Link destinations are not printed; HTML is reported as such. */
  private static final Pattern UNPRINTED =
      Pattern.compile("(?<=\\]\\()[^()\\n：（）]*(?=\\))|(?<!\\\\)<[a-zA-Z/!?][^<>]*>");

  private final SourceText source;
  private final int start;
  private final String text;
  private final Problems problems;
  private final List<TextRange> reported = new ArrayList<>();

  private LiteralMarkupChecker(SourceText source, int start, int end, Problems problems) {
    this.source = source;
    this.start = start;
    String written = source.text().substring(start, end);
    this.text =
        UNPRINTED.matcher(written).replaceAll(part -> part.group().replaceAll("[^\\n]", "x"));
    this.problems = problems;
  }

  /**
   * Reports all such characters; those on successive lines, such as the rows of a table, and those
   * within others are reported together.
   *
   * @param start offset of the paragraph in the source
   * @param end offset of its end
   */
  static void report(SourceText source, int start, int end, Problems problems) {
    LiteralMarkupChecker paragraph = new LiteralMarkupChecker(source, start, end, problems);
    if (PastedTextPatterns.isOfAPage(paragraph.text)) {
      Hint hint = Hint.of("pasted-page");
      problems.add(ProblemCode.FOREIGN_TEXT, source.at(start), hint, paragraph.text.strip());
    } else {
      PastedTextPatterns.SIGNS.forEach(paragraph::report);
      UnwantedMarkupPattern.LITERAL.forEach(paragraph::report);
      UnwantedMarkupPattern.FULL_WIDTH.forEach(paragraph::report);
    }
  }

  private void report(UnwantedMarkupPattern sign) {
    Matcher found = sign.pattern().matcher(text);
    int lastLine = -1;
    while (found.find()) {
      TextRange range = new TextRange(found.start(), found.end());
      Place place = source.at(start + range.start());
      boolean next = sign.wholeLines() && place.line() <= lastLine + 1;
      if (!isRendered(found.group(), sign) && reported.stream().noneMatch(range::overlaps)) {
        reported.add(range);
        lastLine = place.line();
        if (!next) {
          problems.add(sign.code(), place, Hint.of(sign.hint()), shown(found.group().strip()));
        }
      }
    }
  }

  private static String shown(String signs) {
    return signs.length() > SHOWN ? signs.substring(0, SHOWN) + "…" : signs;
  }

  /** Whether a match is not literal: a proper link, or an entity that is rendered. */
  private static boolean isRendered(String signs, UnwantedMarkupPattern sign) {
    return switch (sign.hint()) {
      case "full-width-link" -> signs.chars().noneMatch(c -> "］】（：）".indexOf(c) >= 0);
      case "literal-entity" ->
          signs.matches("&[^;]+;") && !Escaping.unescapeHtml(signs).equals(signs);
      default -> false;
    };
  }
}
