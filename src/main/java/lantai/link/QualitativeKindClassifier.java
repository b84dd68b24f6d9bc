package lantai.link;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.chinese.ChinesePatterns;
import lantai.model.AspirationAction;
import lantai.model.CommitmentAction;
import lantai.model.QualitativeClaimKind;
import lantai.model.table.Choice;

/**
 * Determines the kinds of claims, and the natures of commitments and aspirations, by the words
 * listed in {@code patterns.properties}. Texts are in half width and without white space.
 */
public final class QualitativeKindClassifier {

  /**
   * Kinds whose words cannot be listed: any words may express them, unless they are decisive for
   * another kind.
   */
  private static final Set<QualitativeClaimKind> OPEN =
      EnumSet.of(QualitativeClaimKind.STATUS, QualitativeClaimKind.DIRECTION);

  /** The kinds in order of likelihood, if words may express several. */
  private static final List<QualitativeClaimKind> BY_LIKELIHOOD =
      List.of(
          QualitativeClaimKind.ZERO,
          QualitativeClaimKind.FIRST,
          QualitativeClaimKind.RECORD,
          QualitativeClaimKind.COMPLETION,
          QualitativeClaimKind.GRADE,
          QualitativeClaimKind.BAND,
          QualitativeClaimKind.COVERAGE);

  private static final Map<Choice, Pattern> WORDS = new HashMap<>();
  private static final Map<Choice, Pattern> DECISIVE_WORDS = new HashMap<>();

  static {
    Arrays.stream(CommitmentAction.values())
        .forEach(each -> WORDS.put(each, pattern("kind.commitment", each)));
    Arrays.stream(AspirationAction.values())
        .forEach(each -> WORDS.put(each, pattern("kind.aspiration", each)));
    for (QualitativeClaimKind kind : QualitativeClaimKind.values()) {
      if (!OPEN.contains(kind)) {
        WORDS.put(kind, pattern("kind.claim", kind));
      }
      if (kind != QualitativeClaimKind.GRADE && kind != QualitativeClaimKind.COMPLETION) {
        DECISIVE_WORDS.put(kind, pattern("said.claim", kind));
      }
    }
  }

  private QualitativeKindClassifier() {}

  private static Pattern pattern(String group, Choice choice) {
    return ChinesePatterns.get(group + "." + choice.word());
  }

  /** Returns which of some natures a text expresses. */
  static Set<Choice> natures(String text, Choice[] natures) {
    return said(text, List.of(natures), WORDS);
  }

  /** Returns the kinds of claims that a text may be. */
  static Set<Choice> claims(String text) {
    Set<Choice> possible = said(text, List.of(QualitativeClaimKind.values()), WORDS);
    Set<Choice> decided = decided(text);
    OPEN.stream()
        .filter(kind -> decided.isEmpty() || decided.contains(kind))
        .forEach(possible::add);
    return possible;
  }

  /** Returns the likeliest kind of claim that a text may be. */
  public static QualitativeClaimKind claim(String text) {
    Set<Choice> possible = claims(text);
    Predicate<Choice> isPossible = possible::contains;
    return Stream.concat(decided(text).stream(), BY_LIKELIHOOD.stream())
        .filter(isPossible)
        .map(QualitativeClaimKind.class::cast)
        .findFirst()
        .orElse(QualitativeClaimKind.STATUS);
  }

  private static Set<Choice> decided(String text) {
    return said(text, List.of(QualitativeClaimKind.values()), DECISIVE_WORDS);
  }

  private static Set<Choice> said(
      String text, Collection<? extends Choice> kinds, Map<Choice, Pattern> patterns) {
    return kinds.stream()
        .filter(kind -> patterns.containsKey(kind) && patterns.get(kind).matcher(text).find())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
