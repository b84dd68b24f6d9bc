package lantai.link;

import java.util.regex.Pattern;
import lantai.diagnostics.Problem.Hint;

/** Full-width quotation marks around a value, which YAML reads as part of the text. */
final class FullWidthYamlQuotationMarks {

  /** Group 1 is the value. */
  static final Pattern PATTERN = Pattern.compile("[“”„＂‘’＇「](.*)[“”„＂‘’＇」]", Pattern.DOTALL);

  static final Hint HINT = Hint.of("straight-quotes");

  private FullWidthYamlQuotationMarks() {}
}
