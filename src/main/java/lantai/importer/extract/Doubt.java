package lantai.importer.extract;

import java.util.List;
import lantai.diagnostics.Place;

/**
 * A place that may have been misread and must be checked by a person.
 *
 * @param key of the message
 */
public record Doubt(Place place, String key, List<String> arguments) {

  public Doubt {
    arguments = List.copyOf(arguments);
  }
}
