package lantai.content;

import java.util.Optional;
import lantai.diagnostics.Problems;
import lantai.diagnostics.Source;

/** Reads YAML as plain data. */
final class YamlReader {

  private final Problems problems;

  YamlReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * @return an empty scalar for an empty document; nothing where the text is not YAML, which is
   *     then among the problems
   */
  Optional<YamlNode> read(Source source) {
    return read(source, source.text());
  }

  /**
   * Reads the beginning of a file, such as its front matter.
   *
   * @param text what the source begins with
   */
  Optional<YamlNode> read(Source source, String text) {
    return PlainYaml.read(source, text).or(() -> YamlParser.read(source, text, problems));
  }
}
