package lantai.diagnostics;

import java.util.Objects;

/** A value together with the place where somebody wrote it. */
public record Located<T>(T value, Place place) {

  public Located {
    Objects.requireNonNull(value);
    Objects.requireNonNull(place);
  }
}
