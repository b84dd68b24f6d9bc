package lantai.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.Map;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.diagnostics.Source;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Why a text is not YAML, told at the place of the mistake itself. */
final class YamlSyntaxError {

  /** What a reason of the parser means: an entry {@code word.…}, and the advice for it. */
  private record ErrorMeaning(String word, String advice) {}

  private static final ErrorMeaning OTHER = new ErrorMeaning("word.yaml-other", "yaml-syntax");
  private static final ErrorMeaning SIGN = new ErrorMeaning("word.yaml-sign", "yaml-quote-it");
  private static final ErrorMeaning UNCLOSED =
      new ErrorMeaning("word.yaml-unclosed", "yaml-unclosed");

  /** Pieces of the parser's reasons. */
  private static final Map<String, ErrorMeaning> MEANINGS =
      Map.of(
          "(TAB)", new ErrorMeaning("word.yaml-tab", "yaml-tab"),
          "that cannot start any token. (Do not use %", SIGN,
          "that cannot start any token. (Do not use @", SIGN,
          "that cannot start any token. (Do not use `", SIGN,
          "unexpected end of stream", UNCLOSED,
          "<stream end>", UNCLOSED,
          "mapping values are not allowed here", new ErrorMeaning("word.yaml-colon", "yaml-colon"));

  private final Source source;
  private final String text;

  /**
   * @param text what the source begins with
   */
  YamlSyntaxError(Source source, String text) {
    this.source = source;
    this.text = text;
  }

  /**
   * @param reached offset of the last token that was read
   */
  void tell(JsonProcessingException e, int reached, Problems problems) {
    Throwable cause = e.getCause();
    if (cause instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      tell(offset(marked), String.valueOf(marked.getProblem()), problems);
    } else if (cause instanceof ReaderException) {
      int at = firstSpecialCharacter();
      Hint hint = Hint.of("yaml-control", hex(text.codePointAt(at)));
      problems.add(ProblemCode.YAML_SYNTAX, source.at(at), hint, "word.yaml-control");
    } else if (e instanceof StreamConstraintsException) {
      problems.add(
          ProblemCode.YAML_SYNTAX, source.at(reached), Hint.of("yaml-depth"), "word.yaml-depth");
    } else {
      tell(reached, e.getOriginalMessage().lines().findFirst().orElse(""), problems);
    }
  }

  private void tell(int offset, String reason, Problems problems) {
    ErrorMeaning meaning =
        MEANINGS.entrySet().stream()
            .filter(entry -> reason.contains(entry.getKey()))
            .findFirst()
            .map(Map.Entry::getValue)
            .orElse(OTHER);
    Hint hint = Hint.of(meaning.advice());
    problems.add(ProblemCode.YAML_SYNTAX, source.at(offset), hint, meaning.word());
  }

  /** What is still open at the end of the text is told where it was opened. */
  private int offset(MarkedYAMLException marked) {
    int offset = offset(marked.getProblemMark());
    Mark opened = marked.getContextMark();
    return opened != null && text.substring(offset).isBlank() ? offset(opened) : offset;
  }

  private int offset(Mark mark) {
    return text.offsetByCodePoints(
        0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
  }

  private int firstSpecialCharacter() {
    int at = 0;
    while (StreamReader.isPrintable(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static String hex(int character) {
    String digits = Integer.toHexString(character).toUpperCase(java.util.Locale.ROOT);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
