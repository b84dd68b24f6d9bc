package lantai.content;

import java.util.List;
import java.util.regex.Pattern;
import lantai.diagnostics.Located;
import lantai.model.Term;
import lantai.model.TermId;

/** Reads the rows of {@code glossary.yaml}. */
final class TermReader {

  /** Syllables and other Latin words, digits among them; the index is ordered by them. */
  private static final Pattern PINYIN = Pattern.compile("[A-Za-z0-9][!-~]*( [!-~]+)*");

  Term term(MappingReader fields) {
    Located<String> id = fields.id("id");
    Integer note = fields.optionalInteger("note");
    Located<String> term = fields.text("term");
    List<Located<String>> aliases = fields.texts("aliases");
    Located<String> pinyin = fields.optionalText("pinyin");
    if (pinyin != null && !pinyin.value().isBlank() && !PINYIN.matcher(pinyin.value()).matches()) {
      fields.verdict().bad("pinyin", pinyin, "pinyin-missing");
    }
    Located<String> definition =
        note == null ? fields.optionalText("definition") : fields.text("definition");
    Located<Term.TermKind> kind = fields.optionalChoice("kind", Term.TermKind.class);
    List<String> except = fields.texts("except").stream().map(Located::value).toList();
    return new Term(
        id == null ? null : new TermId(id.value()),
        note,
        term,
        aliases,
        pinyin == null ? "" : pinyin.value(),
        definition == null ? "" : definition.value(),
        kind == null ? null : kind.value(),
        except,
        fields.placeOf("id"));
  }
}
