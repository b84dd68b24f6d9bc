package lantai.importer;

import lantai.chinese.TextRange;
import lantai.diagnostics.Messages;

/**
 * A question about drafted rows, for a person to check.
 *
 * @param block id of the text block within the chapter, as in page addresses
 * @param key of the message
 * @param quoted the printed words that the question is about
 * @param range of {@code quoted} in the text block, since the same words may occur twice
 */
public record DraftQuestion(
    String chapter, String block, String key, String quoted, TextRange range) {

  /** Returns the question on one line. */
  public String line(Messages messages) {
    return messages.say("draft-where", chapter, block, messages.say(key, quoted));
  }
}
