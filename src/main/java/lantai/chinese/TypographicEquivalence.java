package lantai.chinese;

/**
 * Compares texts regardless of typography: white space, full-width and half-width forms, quotation
 * marks, dashes and lookalike characters.
 */
public final class TypographicEquivalence {

  /** Each mark, followed by its variants. A minus sign is not a dash. */
  private static final String[] MARKS = {
    "\"“”„‟〝〞「」｢｣", "'‘’‚‛『』", "—–―─⸺", "-‐‑−", "·•‧・∙⋅", "~〜∼", ":∶", "。｡", "、､", "…⋯"
  };

  private TypographicEquivalence() {}

  /** Whether two texts are equal apart from typography. */
  public static boolean isSame(String one, String other) {
    return one.equals(other) || normalized(one).equals(normalized(other));
  }

  /** Returns the normalized text. White space remains only between two numbers or Latin words. */
  private static String normalized(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean spaced = false;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      if (Character.getType(character) == Character.FORMAT
          || Character.charCount(character) == 1 && WhiteSpace.isSpace((char) character)) {
        spaced |= Character.getType(character) != Character.FORMAT;
        continue;
      }
      String written = canonical(character);
      if (spaced && isLatin(last(plain)) && isLatin(written.charAt(0))) {
        plain.append(' ');
      }
      if (!"—…".contains(written) || last(plain) != written.charAt(0)) {
        plain.append(written);
      }
      spaced = false;
    }
    return plain.toString();
  }

  private static char last(StringBuilder text) {
    return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }

  private static boolean isLatin(char character) {
    return character < 0x80 && Character.isLetterOrDigit(character);
  }

  private static String canonical(int character) {
    for (String marks : MARKS) {
      if (marks.indexOf(character) > 0) {
        return marks.substring(0, 1);
      }
    }
    return FullWidthForms.toHalfWidth(LookalikeCharacters.commonForm(character));
  }
}
