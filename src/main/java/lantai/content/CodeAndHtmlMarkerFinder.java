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
 * Blocks that take text for program code or HTML: between fences, indented, or after HTML that is
 * never closed. A fence that is not closed takes all the rest of the chapter.
 */
final class CodeAndHtmlMarkerFinder {

  /** HTML that only its own end closes, which does not follow. */
  private static final Pattern UNCLOSED =
      Pattern.compile(
          "(?is)\\A<(?:!--(?!.*-->)|\\?(?!.*\\?>)|!\\[CDATA\\[(?!.*\\]\\]>)|(?:script|pre|style|textarea)\\b(?!.*</(?:script|pre|style|textarea))[^>\\n"
              + "]*+>?)");

  private CodeAndHtmlMarkerFinder() {}

  /** Returns where in the file the signs are that hide the text of a block; mostly none. */
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

  /** Puts ideographic spaces, which indent a paragraph but do not make it code. */
  static void blank(StringBuilder text, TextRange sign) {
    for (int i = sign.start(); i < sign.end(); i++) {
      text.setCharAt(i, '\u3000');
    }
  }
}
