package lantai.model;

/** Names an entry of the glossary. */
public record TermId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
