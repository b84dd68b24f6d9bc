package lantai.content;

import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import lantai.chinese.TextRange;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.diagnostics.Source;
import lantai.model.ChapterId;
import lantai.model.ParagraphId;

/**
 * Reads a chapter's text: CommonMark paragraphs with bold and links. Other blocks are refused,
 * since a report is paragraphs and whatever Markdown would make of a stray sign, the printed report
 * has not.
 */
final class MarkdownReader {

  private static final Parser PARSER = Parser.builder().build();

  private final Source source;
  private final Problems problems;

  MarkdownReader(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /**
   * @param body offset of the first character after the front matter
   */
  List<lantai.model.Paragraph> read(int body, ChapterId chapter) {
    String text = source.text();
    // Blanked rather than cut off, so that every offset below is an offset of the file.
    StringBuilder blank = new StringBuilder();
    text.substring(0, body).chars().forEach(c -> blank.append(c == '\n' ? '\n' : ' '));
    List<lantai.model.Paragraph> paragraphs = new ArrayList<>();
    for (Node block : PARSER.parse(blank + text.substring(body)).getChildren()) {
      if (block instanceof Paragraph) {
        ParagraphId id = new ParagraphId(chapter, paragraphs.size() + 1);
        lantai.model.Paragraph paragraph = paragraph(block, id);
        if (!paragraph.text().isEmpty()) {
          paragraphs.add(paragraph);
        }
      } else {
        refuse(block);
      }
    }
    return paragraphs;
  }

  private lantai.model.Paragraph paragraph(Node block, ParagraphId id) {
    InlineReader inline = new InlineReader(source, problems);
    inline.readAll(block);
    TextRange whole = new TextRange(block.getStartOffset(), block.getEndOffset());
    FullWidthMarkup.report(source, whole, problems);
    return new lantai.model.Paragraph(
        id,
        RunInHeading.of(inline.text(), inline.emphasised()),
        inline.text(),
        inline.emphasised(),
        inline.links(),
        inline.origins());
  }

  private void refuse(Node block) {
    String kind = block.getNodeName();
    Place place = source.at(block.getStartOffset());
    if (kind.startsWith("Html")) {
      problems.add(ProblemCode.RAW_HTML, place, firstLine(block));
    } else {
      boolean indented = block instanceof IndentedCodeBlock;
      Hint hint = Hint.of(indented ? "no-indentation" : "paragraphs-only");
      problems.add(ProblemCode.UNSUPPORTED_MARKDOWN, place, hint, "word." + kind);
    }
  }

  private static String firstLine(Node node) {
    return node.getChars().toString().lines().findFirst().orElse("").strip();
  }
}
