package lantai.read;

import lantai.model.ChapterId;
import lantai.model.Dismissal;
import lantai.text.Located;

/** Reads the rows of {@code numerals.yaml}. */
final class DismissalReader {

  Dismissal dismissal(Fields fields) {
    Located<String> phrase = fields.text("phrase");
    Located<String> chapter = fields.has("chapter") ? fields.id("chapter") : null;
    Located<String> reason = fields.text("reason");
    return new Dismissal(
        phrase,
        chapter == null ? null : new Located<>(new ChapterId(chapter.value()), chapter.place()),
        reason == null ? null : reason.value(),
        fields.placeOf("phrase"));
  }
}
