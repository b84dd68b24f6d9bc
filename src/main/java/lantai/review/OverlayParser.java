package lantai.review;

import java.util.Map;
import java.util.function.BiFunction;
import lantai.content.ParseStrategy;
import lantai.diagnostics.Problems;
import lantai.diagnostics.Source;

/**
 * Reads some files from other texts.
 *
 * @param next parses the texts
 */
record OverlayParser(String root, Map<String, String> changed, ParseStrategy next)
    implements ParseStrategy {

  @Override
  public <T> T parse(Source source, Problems problems, BiFunction<Source, Problems, T> reader) {
    String text =
        source.path().startsWith(root) ? changed.get(source.path().substring(root.length())) : null;
    if (text == null) {
      return next.parse(source, problems, reader);
    }
    String plain = text.replaceFirst("^\uFEFF", "").replace("\r\n", "\n");
    return next.parse(new Source(source.path(), plain), problems, reader);
  }
}
