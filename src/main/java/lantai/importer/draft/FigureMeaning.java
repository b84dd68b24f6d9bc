package lantai.importer.draft;

import lantai.chinese.TextRange;
import lantai.model.ChangeDirection;
import lantai.model.FigureNature;
import org.jspecify.annotations.Nullable;

/**
 * What a figure measures, according to its sentence.
 *
 * @param name of the indicator, in half width
 * @param word the printed verb that belongs to the figure
 * @param modality a printed word of intent, or of keeping a level: 稳定在, 稳居
 * @param level whether the figure is a level that was reached rather than a change
 * @param range of the quoted words
 * @param focus the part of the range that is meant; {@code null} if the range contains one figure
 *     only
 * @param doubt suffix of the message key that says why a person should check the row; {@code null}
 *     if none
 */
record FigureMeaning(
    String name,
    FigureNature nature,
    @Nullable String word,
    @Nullable String modality,
    ChangeDirection direction,
    boolean level,
    TextRange range,
    @Nullable TextRange focus,
    @Nullable String doubt,
    @Nullable RankScope scope) {

  /**
   * A rank's scope.
   *
   * @param words printed before the rank, such as 居全国
   * @param among the group that is ranked, such as 全国
   */
  record RankScope(String words, String among) {}

  static FigureMeaning of(
      String name, FigureNature nature, @Nullable String word, ChangeDirection direction) {
    return new FigureMeaning(
        name, nature, word, null, direction, false, new TextRange(0, 0), null, null, null);
  }

  static FigureMeaning level(String name, FigureNature nature, @Nullable String word) {
    return new FigureMeaning(
        name,
        nature,
        word,
        null,
        ChangeDirection.NONE,
        true,
        new TextRange(0, 0),
        null,
        null,
        null);
  }

  /**
   * Returns the meaning of a rank.
   *
   * @param verb before the scope, or empty
   * @param scope the group that is ranked, or empty
   */
  static FigureMeaning rank(String name, String verb, String scope) {
    boolean held = verb.startsWith("稳居") || verb.startsWith("保持");
    return new FigureMeaning(
        name,
        FigureNature.RANK,
        held || verb.isEmpty() ? null : verb,
        held ? verb : null,
        held ? ChangeDirection.FLAT : ChangeDirection.NONE,
        true,
        new TextRange(0, 0),
        null,
        null,
        scope.isEmpty() ? null : new RankScope(verb + scope, scope));
  }

  FigureMeaning named(String other) {
    return new FigureMeaning(
        other, nature, word, modality, direction, level, range, focus, doubt, scope);
  }

  FigureMeaning of(FigureNature other) {
    return new FigureMeaning(
        name, other, word, modality, direction, level, range, focus, doubt, scope);
  }

  /** Takes the name of the previous figure, since none is printed. */
  FigureMeaning following(String topic) {
    return new FigureMeaning(
        topic, nature, word, modality, direction, level, range, focus, "followed", scope);
  }

  /** Takes the nature and direction of another figure. */
  FigureMeaning alike(FigureMeaning other) {
    return new FigureMeaning(
        name,
        other.nature,
        word,
        modality,
        other.direction,
        other.level,
        range,
        focus,
        doubt,
        scope);
  }

  FigureMeaning held(String modality) {
    return new FigureMeaning(
        name, nature, null, modality, ChangeDirection.FLAT, level, range, focus, doubt, scope);
  }

  FigureMeaning withWord(String printed) {
    return new FigureMeaning(
        name, nature, printed, modality, direction, level, range, focus, doubt, scope);
  }

  FigureMeaning withModality(String printed) {
    return new FigureMeaning(
        name, nature, word, printed, direction, level, range, focus, doubt, scope);
  }

  /** Returns this meaning without its verb, for a name that contains the verb. */
  FigureMeaning withoutWord() {
    return new FigureMeaning(
        name, nature, null, modality, direction, level, range, focus, doubt, scope);
  }

  FigureMeaning withQuote(TextRange quote, @Nullable TextRange meant) {
    return new FigureMeaning(
        name, nature, word, modality, direction, level, quote, meant, doubt, scope);
  }

  FigureMeaning doubted(String reason) {
    return new FigureMeaning(
        name,
        nature,
        word,
        modality,
        direction,
        level,
        range,
        focus,
        doubt == null ? reason : doubt,
        scope);
  }

  /** Whether the name combines words that the report does not print together. */
  boolean isComposed() {
    return "number-first".equals(doubt) || "list-name".equals(doubt);
  }

  /** Whether the value gets a minus sign because the report prints the decrease as a word. */
  boolean isDecrease() {
    return direction == ChangeDirection.DOWN && !level;
  }
}
