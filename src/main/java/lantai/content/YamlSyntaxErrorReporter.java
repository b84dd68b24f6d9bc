package lantai.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.diagnostics.SourceText;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reports why a text is not YAML, at the place of the mistake.
 *
 * @param text the beginning of the source
 */
record YamlSyntaxErrorReporter(SourceText source, String text) {

  /** Meaning of an error: message keys of the reason and of the hint. */
  private record ErrorMeaning(String word, String hint) {}

  private static final ErrorMeaning OTHER = new ErrorMeaning("word.yaml-other", "yaml-syntax");
  private static final ErrorMeaning SIGN = new ErrorMeaning("word.yaml-sign", "yaml-quote-it");
  private static final ErrorMeaning UNCLOSED =
      new ErrorMeaning("word.yaml-unclosed", "yaml-unclosed");

  /** By a part of the parser's message. */
  private static final Map<String, ErrorMeaning> MEANINGS =
      Map.of(
          "(TAB)", new ErrorMeaning("word.yaml-tab", "yaml-tab"),
          "that cannot start any token. (Do not use %", SIGN,
          "that cannot start any token. (Do not use @", SIGN,
          "that cannot start any token. (Do not use `", SIGN,
          "unexpected end of stream", UNCLOSED,
          "<stream end>", UNCLOSED,
          "mapping values are not allowed here", new ErrorMeaning("word.yaml-colon", "yaml-colon"));

  /** Text that looks like YAML but is not; group 1 is the mistake. */
  private static final Map<Pattern, ErrorMeaning> LOOKALIKES = lookalikes();

  private static Map<Pattern, ErrorMeaning> lookalikes() {
    String start = "(?m)^[ \\t\\u00A0\\u3000]*(?:[-－—–] *)?";
    Map<Pattern, ErrorMeaning> meanings = new LinkedHashMap<>();
    meanings.put(
        Pattern.compile(start + "[A-Za-z][A-Za-z-]*(：)"),
        new ErrorMeaning("word.yaml-full-width-colon", "yaml-full-width-colon"));
    meanings.put(
        Pattern.compile("(?m)^ *([\\u3000\\u00A0])"),
        new ErrorMeaning("word.yaml-wide-space", "yaml-tab"));
    meanings.put(
        Pattern.compile("(?m)^ *([－—–−])(?=[ \\w])"),
        new ErrorMeaning("word.yaml-wide-hyphen", "yaml-wide-hyphen"));
    meanings.put(
        Pattern.compile(start + "[a-z][a-z-]*(:)(?![\\s/])"),
        new ErrorMeaning("word.yaml-no-space", "yaml-no-space"));
    meanings.put(
        Pattern.compile("(?m)^ *(-)[a-z]"),
        new ErrorMeaning("word.yaml-no-space", "yaml-no-space"));
    return meanings;
  }

  /**
   * Reports a syntax error.
   *
   * @param lastToken offset of the last token read
   */
  void report(JsonProcessingException e, int lastToken, Problems problems) {
    Throwable cause = e.getCause();
    if (cause instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      report(offset(marked), String.valueOf(marked.getProblem()), problems);
    } else if (cause instanceof ReaderException) {
      int at = firstUnprintable();
      String hex = HexFormat.of().withUpperCase().toHexDigits((char) text.codePointAt(at));
      Hint hint = Hint.of("yaml-control", hex);
      problems.add(ProblemCode.YAML_SYNTAX, source.at(at), hint, "word.yaml-control");
    } else if (e instanceof StreamConstraintsException) {
      problems.add(
          ProblemCode.YAML_SYNTAX, source.at(lastToken), Hint.of("yaml-depth"), "word.yaml-depth");
    } else {
      report(lastToken, e.getOriginalMessage(), problems);
    }
  }

  /**
   * Reports the first line in a range of the text that looks like YAML but is not.
   *
   * @return whether there is one
   */
  boolean reportLookalike(int start, int end, Problems problems) {
    for (Map.Entry<Pattern, ErrorMeaning> each : LOOKALIKES.entrySet()) {
      Matcher found = each.getKey().matcher(text).region(start, end);
      if (found.find()) {
        ErrorMeaning meaning = each.getValue();
        Hint hint = Hint.of(meaning.hint());
        problems.add(ProblemCode.YAML_SYNTAX, source.at(found.start(1)), hint, meaning.word());
        return true;
      }
    }
    return false;
  }

  /**
   * Reports such a line shortly before an offset: the parser often notices a mistake one or two
   * lines later.
   */
  private boolean reportLookalikeBefore(int offset, Problems problems) {
    int start = offset;
    for (int lines = 0; lines < 3 && start > 0; lines++) {
      start = text.lastIndexOf('\n', start - 1);
    }
    int end = text.indexOf('\n', offset);
    return reportLookalike(Math.max(0, start), end < 0 ? text.length() : end, problems);
  }

  private void report(int offset, String reason, Problems problems) {
    if (reportLookalikeBefore(offset, problems)) {
      return;
    }
    ErrorMeaning meaning =
        MEANINGS.entrySet().stream()
            .filter(entry -> reason.contains(entry.getKey()))
            .findFirst()
            .map(Map.Entry::getValue)
            .orElse(OTHER);
    problems.add(
        ProblemCode.YAML_SYNTAX, source.at(offset), Hint.of(meaning.hint()), meaning.word());
  }

  /** Returns the offset of the mistake; for an unclosed construct, the offset where it begins. */
  private int offset(MarkedYAMLException marked) {
    int offset = offset(marked.getProblemMark());
    Mark opened = marked.getContextMark();
    return opened != null && text.substring(offset).isBlank() ? offset(opened) : offset;
  }

  private int offset(Mark mark) {
    return text.offsetByCodePoints(
        0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
  }

  private int firstUnprintable() {
    int at = 0;
    while (StreamReader.isPrintable(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }
}
