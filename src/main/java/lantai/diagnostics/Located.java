package lantai.diagnostics;

import java.util.Objects;

/** A value and the place where it is written. */
public record Located<T>(T value, Place place) {

  public Located {
    Objects.requireNonNull(value);
    Objects.requireNonNull(place);
  }
}
