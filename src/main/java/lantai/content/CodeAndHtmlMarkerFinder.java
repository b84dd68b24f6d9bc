package lantai.content;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.chinese.TextRange;

/**
 * Finds the markers of blocks that make text program code or HTML: fences, indentation, and HTML
 * that is never closed. An unclosed fence covers the rest of the chapter.
 */
final class CodeAndHtmlMarkerFinder {

  /** Beginning of HTML that ends only at its own closing mark, which is missing. */
  private static final Pattern UNCLOSED =
      Pattern.compile(
          "(?is)\\A<(?:!--(?!.*-->)|\\?(?!.*\\?>)|!\\[CDATA\\[(?!.*\\]\\]>)|(?:script|pre|style|textarea)\\b(?!.*</(?:script|pre|style|textarea))[^>\\n"
              + "]*+>?)");

  private CodeAndHtmlMarkerFinder() {}

  /** Returns the ranges in the file of the markers that hide the text of a block; usually none. */
  static List<TextRange> signs(Node block) {
    if (block instanceof FencedCodeBlock code) {
      return Stream.of(code.getOpeningMarker(), code.getClosingMarker())
          .filter(BasedSequence::isNotEmpty)
          .map(fence -> new TextRange(fence.getStartOffset(), fence.getEndOffset()))
          .toList();
    }
    int start = block.getStartOffset();
    if (block instanceof IndentedCodeBlock) {
      return List.of(new TextRange(Math.max(0, start - 1), start));
    }
    Matcher unclosed = UNCLOSED.matcher(block.getChars());
    return block instanceof HtmlBlockBase && unclosed.find()
        ? List.of(new TextRange(start, start + unclosed.end()))
        : List.of();
  }

  /** Replaces a marker by ideographic spaces, which indent a paragraph without making it code. */
  static void blank(StringBuilder text, TextRange sign) {
    for (int i = sign.start(); i < sign.end(); i++) {
      text.setCharAt(i, '\u3000');
    }
  }
}
