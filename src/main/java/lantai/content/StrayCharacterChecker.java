package lantai.content;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lantai.chinese.LookalikeCharacters;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.diagnostics.SourceText;

/**
 * Reports characters that come with pasted text and do not belong in a report: private-use and
 * replacement characters, look-alikes, pictographs and unusual spaces.
 */
final class StrayCharacterChecker {

  /** The replacement character, which programs write for a character that they could not read. */
  private static final int LOST = 0xFFFD;

  private StrayCharacterChecker() {}

  /**
   * Reports each such character once per line.
   *
   * @param start offset in the source
   * @param end offset in the source
   */
  static void report(SourceText source, int start, int end, Problems problems) {
    String text = source.text();
    Set<Integer> seen = new HashSet<>();
    int at = start;
    while (at < end) {
      int character = text.codePointAt(at);
      if (character == '\n') {
        seen.clear();
      } else if (character >= 0x80 && seen.add(character)) {
        problem(character, source.at(at)).ifPresent(problems::add);
      }
      at += Character.charCount(character);
    }
  }

  /** Returns the problem of a character, if any. */
  static Optional<Problem> problem(int character, Place place) {
    int type = Character.getType(character);
    String itself = Character.toString(character);
    String meant = LookalikeCharacters.commonForm(character);
    Hint hint = null;
    if (!meant.equals(itself)) {
      hint = Hint.of("look-alike", meant);
    } else if (character == LOST) {
      hint = Hint.of("lost-character");
    } else if (type == Character.PRIVATE_USE || (character & 0xFFFE) == 0xFFFE) {
      hint = Hint.of("private-character");
    } else if (type == Character.SPACE_SEPARATOR && character != ' ' && character != 0x3000) {
      hint = Hint.of("odd-space");
    } else if (isPicture(character, type)) {
      hint = Hint.of("picture-character");
    }
    if (hint == null) {
      return Optional.empty();
    }
    List<String> arguments =
        character == LOST
            ? List.of(itself, "")
            : List.of(
                isSeen(type) ? itself + " " : "", String.format(Locale.ROOT, "U+%04X", character));
    return Optional.of(new Problem(place, ProblemCode.FOREIGN_CHARACTER, arguments, hint));
  }

  /** Whether a character is an emoji or a dingbat other than a star. */
  private static boolean isPicture(int character, int type) {
    return type == Character.OTHER_SYMBOL
        && (character >= 0x1F000 || character >= 0x2607 && character <= 0x27BF);
  }

  private static boolean isSeen(int type) {
    return type != Character.SPACE_SEPARATOR
        && type != Character.PRIVATE_USE
        && type != Character.UNASSIGNED;
  }
}
