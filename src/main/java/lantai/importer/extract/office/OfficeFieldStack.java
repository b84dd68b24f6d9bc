package lantai.importer.extract.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The open fields while runs are read (ECMA-376 Part 1, 17.16.18). */
public final class OfficeFieldStack {

  /** Innermost first. */
  private final Deque<OfficeField> open = new ArrayDeque<>();

  public void begin(@Nullable Element formData) {
    open.push(new OfficeField(formData));
  }

  public void separate() {
    if (!open.isEmpty()) {
      open.peek().separate();
    }
  }

  /**
   * Ends the innermost field. Returns what it shows in the text if no result is stored. Inside an
   * instruction, this is appended to the instruction instead.
   *
   * @param isShown whether the text where the field ends is shown
   */
  public Optional<FieldCodeEvaluation> end(boolean isShown) {
    OfficeField field = open.poll();
    FieldCodeEvaluation shown = field == null ? null : field.withoutResult();
    if (shown != null && inInstruction()) {
      appendInstruction(shown.text());
      return Optional.empty();
    }
    if (shown == null || !isShown) {
      return Optional.empty();
    }
    addResult();
    return Optional.of(shown);
  }

  public boolean inInstruction() {
    return open.stream().anyMatch(field -> !field.isInResult());
  }

  /** Appends to the innermost instruction that has not ended. */
  public void appendInstruction(String text) {
    open.stream()
        .filter(field -> !field.isInResult())
        .findFirst()
        .ifPresent(field -> field.appendInstruction(text));
  }

  /** Records that stored text is shown as a result. */
  public void addResult() {
    open.forEach(OfficeField::addResult);
  }
}
