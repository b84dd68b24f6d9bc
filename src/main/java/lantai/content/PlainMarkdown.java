package lantai.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lantai.chinese.TextRange;
import lantai.diagnostics.Problems;
import lantai.diagnostics.Source;
import lantai.diagnostics.SourceMap;
import lantai.model.ChapterId;
import lantai.model.Paragraph;
import lantai.model.ParagraphId;

/**
 * Reads a chapter's text that is as plain as nearly all are: one line a paragraph, and no markup
 * but bold. Of such a text CommonMark has one reading, which needs no engine; of any other it is
 * for {@link MarkdownReader} to say what it means.
 */
final class PlainMarkdown {

  private static final String BOLD = "**";

  /**
   * What may be, or end, something else than text; a character's name, as in &amp;amp;, ends in ;.
   */
  private static final String MARKUP = "\\`[]<>;_\u007F";

  private final Source source;
  private final ChapterId chapter;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<TextRange> lines = new ArrayList<>();

  private PlainMarkdown(Source source, ChapterId chapter) {
    this.source = source;
    this.chapter = chapter;
  }

  /**
   * @param body offset of the first character after the front matter
   * @return nothing where the text is not plain throughout; nothing is then told
   */
  static Optional<List<Paragraph>> read(
      Source source, int body, ChapterId chapter, Problems problems) {
    PlainMarkdown plain = new PlainMarkdown(source, chapter);
    if (!plain.readAll(body)) {
      return Optional.empty();
    }
    plain.lines.forEach(line -> FullWidthMarkup.report(source, line, problems));
    return Optional.of(plain.paragraphs);
  }

  private boolean readAll(int body) {
    String text = source.text();
    boolean afterText = false;
    int start = body;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      boolean empty = end == start;
      // Two lines of text are one paragraph.
      if (!empty && (afterText || !begins(text, start, end) || !readLine(start, end))) {
        return false;
      }
      afterText = !empty;
      start = end + 1;
    }
    return true;
  }

  /** Whether a line begins a paragraph, and not a list, a quotation, code or anything else. */
  private static boolean begins(String text, int start, int end) {
    char first = text.charAt(start);
    if (first >= '0' && first <= '9') {
      int at = start;
      while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        at++;
      }
      return at == end || ".)".indexOf(text.charAt(at)) < 0;
    }
    return first >= 'A' && first <= 'Z'
        || first >= 'a' && first <= 'z'
        || first > '\u00A0' && !isSpace(first)
        || text.startsWith(BOLD, start);
  }

  private boolean readLine(int start, int end) {
    String text = source.text();
    StringBuilder plain = new StringBuilder(end - start);
    List<TextRange> bold = new ArrayList<>();
    List<SourceMap.MappedSegment> pieces = new ArrayList<>();
    int opened = -1;
    int from = start;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (c < ' ' || MARKUP.indexOf(c) >= 0) {
        return false;
      }
      if (c == '*') {
        boolean valid = opened < 0 ? opens(at, start, end) : closes(at, end);
        if (!valid) {
          return false;
        }
        append(from, at, plain, pieces);
        if (opened < 0) {
          opened = plain.length();
        } else {
          bold.add(new TextRange(opened, plain.length()));
          opened = -1;
        }
        from = at + BOLD.length();
        at++;
      }
    }
    if (opened >= 0 || isSpace(text.charAt(end - 1))) {
      return false;
    }
    append(from, end, plain, pieces);
    add(plain.toString(), bold, pieces);
    lines.add(new TextRange(start, end));
    return true;
  }

  private void append(int from, int to, StringBuilder plain, List<SourceMap.MappedSegment> pieces) {
    if (from < to) {
      pieces.add(new SourceMap.MappedSegment(plain.length(), from));
      plain.append(source.text(), from, to);
    }
  }

  private void add(String text, List<TextRange> bold, List<SourceMap.MappedSegment> pieces) {
    ParagraphId id = new ParagraphId(chapter, paragraphs.size() + 1);
    String heading = RunInHeading.of(text, bold);
    SourceMap origins = new SourceMap(source, pieces);
    paragraphs.add(new Paragraph(id, heading, text, bold, List.of(), origins));
  }

  /**
   * Whether bold begins here whatever counts as punctuation (CommonMark 0.31.2, section 6.2): a
   * letter or digit follows, or at a line's head anything that is no space.
   */
  private boolean opens(int at, int start, int end) {
    String text = source.text();
    int next = at + BOLD.length();
    if (!text.startsWith(BOLD, at) || next >= end || text.charAt(next) == '*') {
      return false;
    }
    char follows = text.charAt(next);
    return at == start ? !isSpace(follows) : Character.isLetterOrDigit(follows);
  }

  /** Likewise, whether it ends here: behind a letter or digit, or before a stop or a line's end. */
  private boolean closes(int at, int end) {
    String text = source.text();
    int next = at + BOLD.length();
    char before = text.charAt(at - 1);
    if (!text.startsWith(BOLD, at) || next > end || isSpace(before)) {
      return false;
    }
    boolean last = next == end;
    boolean stop = !last && "。，".indexOf(text.charAt(next)) >= 0;
    boolean longer = !last && text.charAt(next) == '*';
    return !longer && (last || stop || Character.isLetterOrDigit(before));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
