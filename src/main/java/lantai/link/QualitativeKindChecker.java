package lantai.link;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.chinese.SpacelessText;
import lantai.diagnostics.Located;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.Aspiration;
import lantai.model.AspirationAction;
import lantai.model.Commitment;
import lantai.model.CommitmentAction;
import lantai.model.QualitativeClaim;
import lantai.model.ReportRow;
import lantai.model.Result;
import lantai.model.table.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Reports a kind of claim, or a nature of a commitment or an aspiration, that the words of its row
 * do not express.
 */
record QualitativeKindChecker(Problems problems) {

  /** Natures that the object may express instead of the verb: 推进试点, 完善体系. */
  private static final Set<Choice> SAID_BY_OBJECT =
      Set.of(
          CommitmentAction.PILOT,
          CommitmentAction.EXTEND,
          AspirationAction.BATCH,
          AspirationAction.SYSTEM);

  /**
   * Checks a row.
   *
   * @param focus the text of the report that states the row
   */
  void check(ReportRow row, String focus) {
    if (row instanceof Result result && result.claim().kind() != null) {
      checkClaim(result, result.claim(), focus);
    } else if (row instanceof Commitment commitment) {
      String verb = joined(Stream.of(commitment.modality(), commitment.word()));
      checkNature(row, commitment.nature(), CommitmentAction.values(), verb, focus);
    } else if (row instanceof Aspiration aspiration) {
      String verb = joined(Stream.of(aspiration.word()));
      checkNature(row, aspiration.nature(), AspirationAction.values(), verb, focus);
    }
  }

  private void checkClaim(Result row, QualitativeClaim claim, String focus) {
    String stated = joined(Stream.of(claim.judgement(), claim.band(), claim.extent()));
    String words = stated.isEmpty() ? SpacelessText.halfWidth(focus).folded() : stated;
    Set<Choice> possible = QualitativeKindClassifier.claims(words);
    if (!possible.contains(claim.kind())) {
      report(row, "kind", claim.kind(), possible, words);
    }
  }

  private void checkNature(
      ReportRow row, Choice nature, Choice[] natures, String verb, String focus) {
    String object = SpacelessText.halfWidth(focus).folded();
    Set<Choice> possible = QualitativeKindClassifier.natures(verb, natures);
    boolean decided = !possible.isEmpty();
    QualitativeKindClassifier.natures(object, natures).stream()
        .filter(said -> !decided || SAID_BY_OBJECT.contains(said))
        .forEach(possible::add);
    if (!possible.contains(nature)) {
      report(row, "nature", nature, possible, decided ? verb : object);
    }
  }

  private static String joined(Stream<@Nullable Located<String>> words) {
    return words
        .filter(word -> word != null)
        .map(word -> SpacelessText.halfWidth(word.value()).folded())
        .collect(Collectors.joining());
  }

  private void report(
      ReportRow row, String key, Choice written, Set<Choice> possible, String printed) {
    Hint hint =
        possible.isEmpty()
            ? Hint.of("kind-of-none", key)
            : Hint.of("contradicts-quote", key, FigureMeaningChecker.words(possible));
    problems.add(ProblemCode.CONTRADICTS_QUOTE, row.place(), hint, key, written.word(), printed);
  }
}
