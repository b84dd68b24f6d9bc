package lantai.content;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import lantai.chinese.TextRange;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problems;
import lantai.diagnostics.SourceText;
import lantai.model.ChapterId;
import lantai.model.Paragraph;
import lantai.model.ParagraphId;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a chapter: CommonMark paragraphs with bold and links. Other blocks are rejected
 * because a report consists only of paragraphs.
 */
record ChapterBodyReader(SourceText source, Problems problems) {

  private static final Parser PARSER = Parser.builder().build();

  /**
   * Returns the paragraphs.
   *
   * @param body offset of the first character after the front matter
   */
  List<Paragraph> read(int body, ChapterId chapter) {
    // The front matter is blanked rather than removed, so that offsets below are offsets in the
    // file.
    StringBuilder text = new StringBuilder(source.text());
    for (int i = 0; i < body; i++) {
      text.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
    }
    InvisibleCharacterChecker.report(source, body, text.length(), problems);
    StrayCharacterChecker.report(source, body, text.length(), problems);
    Node document = PARSER.parse(text.toString());
    while (reportCodeAndHtml(document, text)) {
      document = PARSER.parse(text.toString());
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Node block : document.getChildren()) {
      if (!(block instanceof com.vladsch.flexmark.ast.Paragraph)) {
        report(block);
      }
      readText(block, chapter, paragraphs);
    }
    return paragraphs;
  }

  /**
   * Reports blocks that are not read as paragraphs, and removes the characters that mark them as
   * such, so that their content is checked in the same run.
   *
   * @return whether there are any
   */
  private boolean reportCodeAndHtml(Node document, StringBuilder text) {
    boolean any = false;
    for (Node block : document.getChildren()) {
      List<TextRange> signs = CodeAndHtmlMarkerFinder.signs(block);
      if (!signs.isEmpty()) {
        report(block);
        signs.forEach(sign -> CodeAndHtmlMarkerFinder.blank(text, sign));
        any = true;
      }
    }
    return any;
  }

  private void report(Node block) {
    String html = block.getChars().toString().lines().findFirst().orElse("").strip();
    String hint = block instanceof IndentedCodeBlock ? "no-indentation" : "paragraphs-only";
    Place place = source.at(block.getStartOffset());
    problems.add(InlineReader.unsupported(block, place, html, hint));
  }

  /**
   * Reads the text of paragraphs, and that in lists, quotations and headings, because its numbers
   * count.
   */
  private void readText(Node block, ChapterId chapter, List<Paragraph> paragraphs) {
    if (block instanceof com.vladsch.flexmark.ast.Paragraph || block instanceof Heading) {
      ParagraphId id = new ParagraphId(chapter, paragraphs.size() + 1);
      Paragraph paragraph = paragraph(block, id);
      if (!paragraph.text().isEmpty()) {
        paragraphs.add(paragraph);
      }
    } else {
      block.getChildren().forEach(child -> readText(child, chapter, paragraphs));
    }
  }

  private Paragraph paragraph(Node block, ParagraphId id) {
    InlineReader inline = new InlineReader(source, problems);
    inline.readAll(block);
    LiteralMarkupChecker.report(source, block.getStartOffset(), block.getEndOffset(), problems);
    String text = inline.text();
    List<TextRange> bold = inline.emphasised();
    return new Paragraph(
        id, runInHeading(text, bold), text, bold, inline.links(), inline.origins());
  }

  /**
   * Returns the bold text at the beginning if a full stop or nothing follows it; otherwise {@code
   * null}.
   */
  private static @Nullable String runInHeading(String text, List<TextRange> bold) {
    if (bold.isEmpty() || bold.get(0).start() != 0) {
      return null;
    }
    int end = bold.get(0).end();
    return end == text.length() || text.startsWith("。", end) ? text.substring(0, end) : null;
  }
}
