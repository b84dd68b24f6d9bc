package lantai.content;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import lantai.chinese.DisplayWidth;
import lantai.chinese.Excerpt;
import lantai.chinese.TextRange;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.diagnostics.SourceMap;
import lantai.diagnostics.SourceText;
import lantai.model.Paragraph.Hyperlink;

/** Reads the inline content of one paragraph: its text, and the ranges of bold and links. */
final class InlineReader {

  private final SourceText source;
  private final Problems problems;
  private final StringBuilder text = new StringBuilder();
  private final List<TextRange> emphasised = new ArrayList<>();
  private final List<Hyperlink> links = new ArrayList<>();
  private final List<SourceMap.MappedSegment> segments = new ArrayList<>();

  InlineReader(SourceText source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  String text() {
    return text.toString().strip();
  }

  SourceMap origins() {
    return new SourceMap(source, segments);
  }

  List<TextRange> emphasised() {
    return emphasised.stream()
        .map(this::clipped)
        .filter(range -> range.start() < range.end())
        .toList();
  }

  List<Hyperlink> links() {
    return links.stream()
        .map(link -> new Hyperlink(clipped(link.range()), link.destination(), link.place()))
        .toList();
  }

  /** Excludes white space at the end of the paragraph. */
  private TextRange clipped(TextRange range) {
    int length = text().length();
    return new TextRange(Math.min(range.start(), length), Math.min(range.end(), length));
  }

  void readAll(Node parent) {
    for (Node child : parent.getChildren()) {
      read(child);
    }
  }

  private void read(Node node) {
    int start = text.length();
    if (node instanceof Text) {
      readText(node);
    } else if (node instanceof HtmlEntity) {
      readEntity(node);
    } else if (node instanceof TextBase) {
      readAll(node);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      joinLines(node);
    } else if (node instanceof StrongEmphasis) {
      readAll(node);
      emphasised.add(new TextRange(start, text.length()));
    } else if (node instanceof Link link) {
      readAll(node);
      addLink(start, link.getUrl().unescape(), node);
    } else if (node instanceof AutoLink link) {
      append(link.getText().toString(), node.getStartOffset());
      addLink(start, link.getText().toString(), node);
    } else if (node instanceof LinkRef reference
        && !reference.isDefined()
        && !node.getChars().startsWith("[^")) {
      readUndefined(node);
    } else {
      String html = node.getChars().toString().replaceAll("\\s+", " ");
      problems.add(unsupported(node, placeOf(node), html, "bold-and-links-only"));
    }
  }

  /** Checks the character that an entity represents like a written one. */
  private void readEntity(Node node) {
    String meant = node.getChars().unescape();
    Place place = placeOf(node);
    StrayCharacterChecker.problem(meant.codePointAt(0), place).ifPresent(problems::add);
    if (InvisibleCharacterChecker.isInvisible(meant.charAt(0)) || "\t\n".contains(meant)) {
      problems.add(InvisibleCharacterChecker.problem(meant.charAt(0), place));
    }
    append(meant, node.getStartOffset());
  }

  /** Reads square brackets without a link definition as text. */
  private void readUndefined(Node node) {
    int from = node.getStartOffset();
    for (Node child : node.getChildren()) {
      append(source.text().substring(from, child.getStartOffset()), from);
      read(child);
      from = child.getEndOffset();
    }
    append(source.text().substring(from, node.getEndOffset()), from);
  }

  private void addLink(int start, String destination, Node node) {
    links.add(new Hyperlink(new TextRange(start, text.length()), destination, placeOf(node)));
  }

  /** Appends text without leading white space, such as ideographic spaces of indentation. */
  private void append(String part, int offset) {
    String kept = text.isEmpty() ? part.stripLeading() : part;
    int skipped = part.length() - kept.length();
    segments.add(new SourceMap.MappedSegment(text.length(), offset + skipped));
    text.append(kept);
  }

  private void readText(Node node) {
    String raw = node.getChars().toString();
    append(node.getChars().unescape(), node.getStartOffset());
    for (int i = 0; i < raw.length(); i++) {
      char before = i == 0 ? ' ' : raw.charAt(i - 1);
      if (raw.charAt(i) == '*' && before != '\\' && before != '*') {
        problems.add(
            ProblemCode.MARKDOWN_LITERAL_ASTERISKS,
            source.at(node.getStartOffset() + i),
            Excerpt.around(raw, new TextRange(i, i + 2), 8).of(raw));
      }
    }
  }

  /**
   * Replaces a line break by a space between Latin words and by nothing next to Chinese, where a
   * browser would show a space that the report does not print.
   */
  private void joinLines(Node lineBreak) {
    String all = source.text();
    int next = lineBreak.getEndOffset();
    while (next < all.length()
        && (all.charAt(next) <= ' ' || "*[<".indexOf(all.charAt(next)) >= 0)) {
      next++;
    }
    boolean chinese =
        text.isEmpty()
            || next >= all.length()
            || DisplayWidth.isWideInPrint(text.charAt(text.length() - 1))
            || DisplayWidth.isWideInPrint(all.charAt(next));
    if (!chinese) {
      text.append(' ');
    }
  }

  /**
   * Returns the problem of an unsupported node.
   *
   * @param html how to describe a node that is HTML
   * @param hint for any other node
   */
  static Problem unsupported(Node node, Place place, String html, String hint) {
    if (node.getChars().startsWith("[^")) {
      Hint notes = Hint.of("no-footnotes");
      return new Problem(place, ProblemCode.UNSUPPORTED_MARKDOWN, List.of("word.Footnote"), notes);
    }
    String kind = node.getNodeName();
    return kind.startsWith("Html")
        ? new Problem(place, ProblemCode.RAW_HTML, List.of(html), null)
        : new Problem(
            place, ProblemCode.UNSUPPORTED_MARKDOWN, List.of("word." + kind), Hint.of(hint));
  }

  private Place placeOf(Node node) {
    return source.at(node.getStartOffset());
  }
}
