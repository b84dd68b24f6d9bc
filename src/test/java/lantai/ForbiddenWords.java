package lantai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that this project does not use in names, comments or messages: unclear or informal. */
final class ForbiddenWords {

  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)\\b(?:"
              + "whoever|whatever|wherever|whence|thereof|nobody|somebody"
              + "|stands?|stood|standing|tells?|told|telling|mend(?:s|ed|ing)?|practise[sd]?"
              + "|rooms?|houses?|keepers?|deposits?|depots?|shelf|shelves|receipts?|furniture"
              + "|tongues?|preprint|workshop|workroom|outbox|stance"
              + "|as it would be|is no more|be it|comes? to|came to|of its own"
                  .replace(" ", "[\\s*/#]+")
              + ")\\b");

  private static final Pattern CAMEL_CASE =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_");

  private static final Pattern COMPOUND_NAME =
      Pattern.compile("\\b\\w*(?:[a-z0-9][A-Z]|[A-Z]{2}[a-z]|_)\\w*\\b");

  private ForbiddenWords() {}

  /** Returns the forbidden words in a text file, each as {@code path:line: word}. */
  static List<String> in(Path file) {
    try {
      String text = Files.readString(file);
      List<String> found = new ArrayList<>();
      Matcher word = WORDS.matcher(text);
      while (word.find()) {
        found.add(at(file, text, word.start()) + word.group().replaceAll("\\s+", " "));
      }
      Matcher name = COMPOUND_NAME.matcher(text);
      while (name.find()) {
        if (WORDS.matcher(CAMEL_CASE.matcher(name.group()).replaceAll(" ")).find()) {
          found.add(at(file, text, name.start()) + name.group());
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String at(Path file, String text, int offset) {
    long line = 1 + text.substring(0, offset).chars().filter(c -> c == '\n').count();
    return file + ":" + line + ": ";
  }
}
