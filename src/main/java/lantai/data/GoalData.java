package lantai.data;

import java.util.List;
import lantai.link.Addresses;
import lantai.link.Evidence;
import lantai.link.LinkedReport;
import lantai.model.Bound;
import lantai.model.Commitment;
import lantai.model.Figure;
import lantai.model.Result;
import lantai.model.Target;
import lantai.model.Words;
import lantai.text.Located;

/** The rows of {@code goals/} as data. Kinds are the words of the content files. */
final class GoalData {

  private GoalData() {}

  /**
   * A row of {@code targets.json}.
   *
   * @param paragraph its paragraph's id within the chapter
   * @param value as printed, a decimal number in a string, or {@code null}
   * @param url of the target's own page
   * @param source of the paragraph that holds the quote
   */
  record TargetData(
      String id,
      String name,
      String chapter,
      String paragraph,
      String bound,
      String modality,
      String value,
      String unit,
      String nature,
      boolean main,
      String quote,
      String url,
      String source,
      BaselineData baseline) {}

  record BaselineData(String result, String relation) {}

  /**
   * A row of {@code results.json}.
   *
   * @param value negative for a decrease, whose printed word is in {@code word}
   * @param url of its row
   */
  record ResultData(
      String id,
      String name,
      String chapter,
      String paragraph,
      String bound,
      String modality,
      String value,
      String unit,
      String nature,
      String word,
      String direction,
      String period,
      String scope,
      String quote,
      String url,
      String source,
      BaselineData baseline) {}

  /**
   * A row of {@code commitments.json}; the keys of a target, of which some are never filled.
   *
   * @param nature {@code finish}, {@code host} or {@code keep}
   */
  record CommitmentData(
      String id,
      String name,
      String chapter,
      String paragraph,
      String bound,
      String modality,
      String value,
      String unit,
      String nature,
      String quote,
      String url,
      String source,
      BaselineData baseline) {}

  static List<TargetData> targets(LinkedReport linked) {
    return linked.report().goals().targets().stream()
        .map(target -> target(target, linked.evidenceOf(target), linked))
        .toList();
  }

  static List<ResultData> results(LinkedReport linked) {
    return linked.report().goals().results().stream()
        .map(result -> result(result, linked.evidenceOf(result), linked))
        .toList();
  }

  static List<CommitmentData> commitments(LinkedReport linked) {
    return linked.report().goals().commitments().stream()
        .map(row -> commitment(row, linked.evidenceOf(row), linked))
        .toList();
  }

  private static CommitmentData commitment(Commitment row, Evidence evidence, LinkedReport linked) {
    Located<Bound> bound = row.figure().bound();
    return new CommitmentData(
        row.id().value(),
        row.name(),
        evidence.paragraph().chapter().value(),
        evidence.paragraph().local(),
        bound == null ? null : Words.orNull(bound.value()),
        text(row.modality()),
        null,
        null,
        Words.orNull(row.kind()),
        quote(evidence, linked),
        Addresses.of(row),
        Addresses.of(evidence.paragraph()),
        null);
  }

  private static TargetData target(Target target, Evidence evidence, LinkedReport linked) {
    Figure figure = target.figure();
    Target.Baseline baseline = target.baseline();
    return new TargetData(
        target.id().value(),
        target.name(),
        evidence.paragraph().chapter().value(),
        evidence.paragraph().local(),
        Words.orNull(figure.bound().value()),
        text(target.modality()),
        text(figure.value()),
        text(figure.unit()),
        Words.orNull(figure.nature()),
        target.main(),
        quote(evidence, linked),
        Addresses.of(target),
        Addresses.of(evidence.paragraph()),
        baseline == null
            ? null
            : new BaselineData(
                baseline.result().value().value(), Words.orNull(baseline.relation())));
  }

  private static ResultData result(Result result, Evidence evidence, LinkedReport linked) {
    Figure figure = result.figure();
    return new ResultData(
        result.id().value(),
        result.name(),
        evidence.paragraph().chapter().value(),
        evidence.paragraph().local(),
        Words.orNull(figure.bound().value()),
        null,
        text(figure.value()),
        text(figure.unit()),
        Words.orNull(figure.nature()),
        text(result.word()),
        Words.orNull(result.direction()),
        Words.orNull(result.period()),
        result.scope(),
        quote(evidence, linked),
        Addresses.of(result),
        Addresses.of(evidence.paragraph()),
        null);
  }

  /** The quoted words as the report has them, whatever white space the row was written with. */
  static String quote(Evidence evidence, LinkedReport linked) {
    return evidence.quote().of(linked.passage(evidence.paragraph()).text());
  }

  private static String text(Located<String> located) {
    return located == null ? null : located.value();
  }
}
