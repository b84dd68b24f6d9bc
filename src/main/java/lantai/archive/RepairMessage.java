package lantai.archive;

import java.util.List;
import java.util.Locale;
import lantai.diagnostics.Messages;

/**
 * A message that says what was repaired in a store.
 *
 * @param key of the message
 */
public record RepairMessage(String key, List<String> arguments) {

  public RepairMessage {
    arguments = List.copyOf(arguments);
  }

  static RepairMessage of(String key, Object... arguments) {
    return new RepairMessage(key, List.of(arguments).stream().map(Object::toString).toList());
  }

  /** Returns the message in a language. */
  public String say(Messages messages) {
    return messages.say(key, arguments.toArray(String[]::new));
  }

  /** Returns the message in English, as in the audit log. */
  @Override
  public String toString() {
    return say(new Messages(Locale.ENGLISH));
  }
}
