package lantai.review;

import java.util.Map;
import java.util.function.BiFunction;
import lantai.content.ParseReuseStrategy;
import lantai.diagnostics.Problems;
import lantai.diagnostics.SourceText;

/**
 * Reads some files from other texts.
 *
 * @param next parses the texts
 */
record OverlayParseStrategy(String root, Map<String, String> changed, ParseReuseStrategy next)
    implements ParseReuseStrategy {

  @Override
  public <T> T parse(
      SourceText source, Problems problems, BiFunction<SourceText, Problems, T> reader) {
    String text =
        source.path().startsWith(root) ? changed.get(source.path().substring(root.length())) : null;
    if (text == null) {
      return next.parse(source, problems, reader);
    }
    String plain = text.replaceFirst("^\uFEFF", "").replace("\r\n", "\n");
    return next.parse(new SourceText(source.path(), plain), problems, reader);
  }
}
