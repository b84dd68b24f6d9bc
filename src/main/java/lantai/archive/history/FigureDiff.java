package lantai.archive.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lantai.archive.history.VersionContent.ItemContent;
import lantai.archive.history.VersionDiff.FieldChange;
import lantai.model.Bound;
import lantai.model.NormalizedFigure;
import org.jspecify.annotations.Nullable;

/**
 * The differences of the figure of a row between two versions.
 *
 * @param changes empty if the row has no figure in either version, or was added or removed
 * @param sameAmount whether both versions state the same amount, in any words and unit
 * @param before the figure as printed in the older version; empty if it has none
 * @param after the figure as printed in the newer version; empty if it has none
 */
public record FigureDiff(
    List<ChangeKind> changes, boolean sameAmount, String before, String after) {

  private static final List<String> FIELDS = List.of("value", "to", "unit", "bound");

  private static final List<String> WORDS = List.of("modality", "word");

  static final FigureDiff NONE = new FigureDiff(List.of(), false, "", "");

  /** Returns the difference for a row that was added or removed; the missing side is empty. */
  static FigureDiff ofOne(String before, String after) {
    return new FigureDiff(List.of(), false, before, after);
  }

  /** Whether the words of a figure show a field. */
  public static boolean shows(String field) {
    return FIELDS.contains(field) || WORDS.contains(field);
  }

  /** The difference of a row that both versions have. */
  static FigureDiff between(ItemContent before, ItemContent after) {
    return new FigureDiff(
        changes(before.fields(), after.fields()),
        isSameAmount(before.fields(), after.fields()),
        before.shown(),
        after.shown());
  }

  /** Whether a field is part of the figure, so that its change is among the {@link #changes}. */
  boolean isOfFigure(String field) {
    return !changes.isEmpty() && FIELDS.contains(field);
  }

  /** A changed field in the words of the report; nothing if another one shows it. */
  Stream<FieldChange> printed(FieldChange field) {
    if (before.isEmpty() && after.isEmpty()) {
      return Stream.of(field);
    }
    return field.field().equals("value")
        ? Stream.of(
            new FieldChange(field.field(), field.kind(), TextComparer.replacement(before, after)))
        : FIELDS.contains(field.field()) ? Stream.empty() : Stream.of(field);
  }

  /**
   * Compares the fields of a row.
   *
   * @param before published values by key in the data files
   */
  static List<ChangeKind> changes(Map<String, String> before, Map<String, String> after) {
    if (!before.containsKey("value") || before.equals(after)) {
      return List.of();
    }
    List<ChangeKind> changes = new ArrayList<>();
    NormalizedFigure old = normalized(before);
    NormalizedFigure current = normalized(after);
    if (old != null && current != null) {
      if (!text(before, "unit").equals(text(after, "unit"))) {
        changes.add(ChangeKind.UNIT_CHANGED);
      }
      if (old.unitBase().equals(current.unitBase())) {
        int direction = direction(old, current);
        if (direction != 0) {
          changes.add(kind(old, current, direction));
        }
      }
    }
    if (bound(before) != bound(after)) {
      changes.add(ChangeKind.BOUND_CHANGED);
    }
    return changes.isEmpty() ? List.of(ChangeKind.REWORDED) : List.copyOf(changes);
  }

  /** Whether a larger or smaller decrease is more or less of the target is not known. */
  private static ChangeKind kind(NormalizedFigure old, NormalizedFigure current, int direction) {
    if (old.number().signum() < 0 || current.number().signum() < 0) {
      return ChangeKind.FIGURE_CHANGED;
    }
    return direction > 0 ? ChangeKind.RAISED : ChangeKind.LOWERED;
  }

  /** Whether the figures of two versions are equal, including their bounds: 0.3万公里 and 3000公里. */
  static boolean isSameAmount(Map<String, String> before, Map<String, String> after) {
    NormalizedFigure old = normalized(before);
    return old != null && old.equals(normalized(after));
  }

  /**
   * Returns a positive number if the number is higher, or, for ranges with the same beginning, if
   * the end is higher.
   */
  private static int direction(NormalizedFigure before, NormalizedFigure after) {
    int direction = after.number().compareTo(before.number());
    return direction != 0 ? direction : end(after).compareTo(end(before));
  }

  private static BigDecimal end(NormalizedFigure normalized) {
    return Stream.of(normalized.low(), normalized.high())
        .filter(Objects::nonNull)
        .filter(end -> end.compareTo(normalized.number()) != 0)
        .findFirst()
        .orElse(normalized.number());
  }

  private static @Nullable NormalizedFigure normalized(Map<String, String> fields) {
    return text(fields, "value").isEmpty()
        ? null
        : NormalizedFigure.of(
            text(fields, "value"), text(fields, "to"), text(fields, "unit"), bound(fields));
  }

  private static Bound bound(Map<String, String> fields) {
    String word = text(fields, "bound");
    return Stream.of(Bound.values())
        .filter(bound -> bound.isWritten(word))
        .findFirst()
        .orElse(Bound.NONE);
  }

  private static String text(Map<String, String> fields, String key) {
    return fields.getOrDefault(key, "");
  }
}
