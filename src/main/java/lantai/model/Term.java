package lantai.model;

import java.util.List;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;

/**
 * An entry of the glossary.
 *
 * @param note the printed note's number, or {@code null} for an entry of the editors' own
 * @param aliases other printed forms of the same thing
 * @param pinyin its reading, syllables without tones set apart by spaces; the key of its order
 * @param definition as printed; empty for an entry of the editors' own
 * @param kind what sort of thing it names, or {@code null} where nobody says
 * @param except phrases inside which the term is something else and not to be linked
 */
public record Term(
    TermId id,
    Integer note,
    Located<String> term,
    List<Located<String>> aliases,
    String pinyin,
    String definition,
    TermKind kind,
    List<String> except,
    Place place) {

  /** What an entry names. */
  public enum TermKind {
    PROGRAMME,
    STRATEGY,
    BODY,
    PLACE,
    EVENT,
    SYSTEM,
    INDICATOR,
    INDUSTRY,
    OTHER
  }

  public Term {
    aliases = List.copyOf(aliases);
    except = List.copyOf(except);
  }

  /** Whether the report itself explains it, in a printed note. */
  public boolean printed() {
    return note != null;
  }
}
