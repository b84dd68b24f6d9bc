package lantai.content;

import lantai.diagnostics.Located;
import lantai.model.ChapterId;
import lantai.model.NumberExclusion;

/** Reads the rows of {@code numerals.yaml}. */
final class NumberExclusionReader {

  NumberExclusion exclusion(MappingReader fields) {
    Located<String> phrase = fields.text("phrase");
    Located<String> chapter = fields.has("chapter") ? fields.id("chapter") : null;
    Located<String> reason = fields.text("reason");
    return new NumberExclusion(
        phrase,
        chapter == null ? null : new Located<>(new ChapterId(chapter.value()), chapter.place()),
        reason == null ? null : reason.value(),
        fields.placeOf("phrase"));
  }
}
