package lantai.importer.extract;

import java.util.List;
import lantai.diagnostics.Place;

/**
 * A place where the file may say something other than what was read: someone has to look.
 *
 * @param key of the message
 */
public record Doubt(Place place, String key, List<String> arguments) {

  public Doubt {
    arguments = List.copyOf(arguments);
  }
}
