package lantai.diagnostics;

import java.util.Locale;

/**
 * The kinds of mistake. Their ids are a public interface: users search for them, and messages and
 * test fixtures are named by them.
 */
public enum ProblemCode {
  FILE_MISSING,
  FILE_UNREADABLE,
  FILE_TOO_LARGE,
  NOT_UTF8,
  UNKNOWN_FILE,
  YAML_SYNTAX,
  ALIAS_BOMB,
  UNKNOWN_KEY,
  MISSING_KEY,
  WRONG_TYPE,
  DUPLICATE_KEY,
  BAD_VALUE,
  PLACEHOLDER,
  RANGE_REVERSED,
  KEYS_CONFLICT,
  BAD_ID,
  BAD_FILE_NAME,
  DRAFT_INCOMPLETE(Severity.WARNING),
  DRAFT_UNREVIEWED(Severity.WARNING),
  DRAFT_LEFT,
  DUPLICATE_ID,
  DUPLICATE_NOTE,
  NOTE_MISSING,
  FRONT_MATTER_MISSING,
  EMPTY_CHAPTER,
  MARKDOWN_LITERAL_ASTERISKS,
  FULL_WIDTH_MARKUP,
  LITERAL_MARKUP,
  INVISIBLE_CHARACTER,
  RAW_HTML,
  UNSUPPORTED_MARKDOWN,
  UNKNOWN_CHAPTER,
  UNKNOWN_RESULT,
  UNKNOWN_TERM,
  BASELINE_MISMATCH,
  BASELINE_UNREVIEWED,
  QUOTE_NOT_FOUND,
  QUOTE_AMBIGUOUS,
  FOCUS_NOT_IN_QUOTE,
  VALUE_NOT_IN_QUOTE,
  RANGE_END_ALONE,
  DECREASE_NOT_IN_QUOTE,
  DECREASE_UNSIGNED,
  VALUE_AMBIGUOUS,
  UNIT_NOT_IN_QUOTE,
  UNIT_MISSING,
  BOUND_NOT_IN_QUOTE,
  BOUND_MISSING,
  MODALITY_NOT_IN_QUOTE,
  WORD_NOT_IN_QUOTE,
  WORDS_OUTSIDE_QUOTE,
  NAME_REPEATS_WORD,
  NUMERAL_UNACCOUNTED,
  NUMERAL_UNREVIEWED,
  NUMERAL_ACCOUNTED_TWICE,
  NUMERAL_RULE_UNUSED(Severity.WARNING),
  EXCLUSION_SUPERSEDED(Severity.WARNING),
  QUANTITY_UNACCOUNTED,
  CLAIM_UNACCOUNTED(Severity.WARNING),
  TERM_OVERLAP,
  TERM_UNUSED(Severity.WARNING),
  PINYIN_MISSING,
  PATH_COLLISION,
  TEMPLATE_ERROR,
  BROKEN_LINK,
  BROKEN_ANCHOR,
  DUPLICATE_ANCHOR;

  private final Severity severity;

  ProblemCode() {
    this(Severity.ERROR);
  }

  ProblemCode(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** The name for users, such as {@code quote-not-found}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
