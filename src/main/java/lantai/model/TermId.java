package lantai.model;

/** Identifies an entry of the glossary. */
public record TermId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
