package lantai.importer.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The fields that are open while runs are read (ECMA-376 Part 1, 17.16.18). */
final class DocxFields {

  /** Innermost first. */
  private final Deque<DocxField> open = new ArrayDeque<>();

  void begin(@Nullable Element formData) {
    open.push(new DocxField(formData));
  }

  void separate() {
    if (!open.isEmpty()) {
      open.peek().separate();
    }
  }

  @Nullable DocxField end() {
    return open.poll();
  }

  boolean inInstruction() {
    return open.stream().anyMatch(field -> !field.isInResult());
  }

  /** Appends to the innermost instruction that is not complete. */
  void appendInstruction(String text) {
    open.stream()
        .filter(field -> !field.isInResult())
        .findFirst()
        .ifPresent(field -> field.appendInstruction(text));
  }

  /** Notes that a text of the document is shown. */
  void addResult() {
    open.forEach(DocxField::addResult);
  }
}
