package lantai.read;

import java.util.List;
import lantai.model.Term;
import lantai.model.TermId;
import lantai.text.Located;

/** Reads the rows of {@code glossary.yaml}. */
final class TermReader {

  Term term(Fields fields) {
    Located<String> id = fields.id("id");
    Integer note = fields.optionalInteger("note");
    Located<String> term = fields.text("term");
    List<Located<String>> aliases = fields.texts("aliases");
    String pinyin = fields.plain("pinyin");
    Located<String> definition =
        note == null ? fields.optionalText("definition") : fields.text("definition");
    Located<Term.Kind> kind = fields.optionalChoice("kind", Term.Kind.class);
    List<String> except = fields.texts("except").stream().map(Located::value).toList();
    return new Term(
        id == null ? null : new TermId(id.value()),
        note,
        term,
        aliases,
        pinyin,
        definition == null ? "" : definition.value(),
        kind == null ? null : kind.value(),
        except,
        fields.placeOf("id"));
  }
}
