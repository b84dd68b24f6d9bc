package lantai.content;

import java.util.ArrayList;
import java.util.List;
import lantai.diagnostics.Located;
import lantai.model.Bound;
import lantai.model.ChapterId;
import lantai.model.Citation;
import lantai.model.City;
import lantai.model.Commitment;
import lantai.model.Figure;
import lantai.model.GoalId;
import lantai.model.LivelihoodItem;
import lantai.model.Project;
import lantai.model.Result;
import lantai.model.Target;

/** Reads the rows of {@code goals/}. What comes back is of use only where the row was complete. */
final class GoalReader {

  Target target(MappingReader fields) {
    Located<String> id = fields.id("id");
    Located<String> name = fields.text("name");
    Citation citation = citation(fields);
    Figure figure = FigureReader.read(fields, null);
    Located<String> modality = fields.optionalText("modality");
    boolean main = fields.flag("main");
    Target.Baseline baseline = baseline(fields);
    return new Target(
        goalId(id),
        valueOf(name),
        citation,
        figure,
        modality,
        main,
        baseline,
        fields.placeOf("id"));
  }

  Result result(MappingReader fields) {
    Located<String> id = fields.id("id");
    Located<String> name = fields.text("name");
    Citation citation = citation(fields);
    Figure figure = FigureReader.read(fields, Bound.EXACTLY);
    Located<String> word = fields.optionalText("word");
    Located<Result.ChangeDirection> direction =
        fields.choice("direction", Result.ChangeDirection.class);
    Located<Result.ResultPeriod> period = fields.choice("period", Result.ResultPeriod.class);
    Located<String> scope = fields.optionalText("scope");
    return new Result(
        goalId(id),
        valueOf(name),
        citation,
        figure,
        word,
        valueOf(direction),
        valueOf(period),
        valueOf(scope),
        fields.placeOf("id"));
  }

  Commitment commitment(MappingReader fields) {
    Located<String> id = fields.id("id");
    Located<String> name = fields.text("name");
    Citation citation = citation(fields);
    Located<Bound> bound = fields.optionalChoice("bound", Bound.class);
    Located<String> modality = fields.optionalText("modality");
    Located<Commitment.CommitmentKind> kind =
        fields.choice("nature", Commitment.CommitmentKind.class);
    return new Commitment(
        goalId(id),
        valueOf(name),
        citation,
        new Figure(null, null, null, bound, null),
        modality,
        valueOf(kind),
        fields.placeOf("id"));
  }

  Project project(MappingReader fields) {
    Located<String> id = fields.id("id");
    Located<String> name = fields.text("name");
    Integer year = fields.integer("year");
    Located<String> stage = fields.text("stage");
    Citation citation = citation(fields);
    Located<String> word = fields.text("word");
    return new Project(
        goalId(id),
        valueOf(name),
        year == null ? 0 : year,
        stage == null ? null : stage(fields, stage),
        citation,
        word,
        fields.placeOf("id"));
  }

  private static Project.ProjectStage stage(MappingReader fields, Located<String> written) {
    List<String> words = new ArrayList<>();
    for (Project.ProjectStage stage : Project.ProjectStage.values()) {
      if (stage.word().equals(written.value())) {
        return stage;
      }
      words.add(stage.word());
    }
    return fields.verdict().bad("stage", written, "one-of", String.join(", ", words));
  }

  /** The undertakings are listed in a note; the quote is sought among the notes. */
  LivelihoodItem livelihood(MappingReader fields) {
    Located<String> id = fields.id("id");
    Integer year = fields.integer("year");
    Integer order = fields.integer("order");
    Integer note = fields.integer("note");
    Located<String> text = fields.text("text");
    Located<String> quote = fields.text("quote");
    Located<String> focus = fields.optionalText("focus");
    Located<ChapterId> notes = new Located<>(ChapterId.NOTES, fields.placeOf("note"));
    return new LivelihoodItem(
        goalId(id),
        year == null ? 0 : year,
        order == null ? 0 : order,
        note == null ? 0 : note,
        text,
        quote == null ? null : new Citation(notes, quote, focus == null ? text : focus),
        fields.placeOf("id"));
  }

  City city(MappingReader fields) {
    Located<String> id = fields.id("id");
    Located<String> name = fields.text("name");
    Located<String> chapter = fields.id("chapter");
    Located<String> role = fields.text("role");
    Located<String> quote = fields.text("quote");
    Citation citation =
        chapter == null || quote == null || role == null
            ? null
            : new Citation(
                new Located<>(new ChapterId(chapter.value()), chapter.place()), quote, role);
    return new City(goalId(id), name, role, citation, fields.placeOf("id"));
  }

  private static GoalId goalId(Located<String> id) {
    return id == null ? null : new GoalId(id.value());
  }

  private static Citation citation(MappingReader fields) {
    Located<String> chapter = fields.text("chapter");
    Located<String> quote = fields.text("quote");
    Located<String> focus = fields.optionalText("focus");
    return chapter == null || quote == null
        ? null
        : new Citation(
            new Located<>(new ChapterId(chapter.value()), chapter.place()), quote, focus);
  }

  private static Target.Baseline baseline(MappingReader fields) {
    MappingReader inner = fields.optionalFields("baseline");
    if (inner == null) {
      return null;
    }
    Located<String> result = inner.text("result");
    Located<Target.BaselineRelation> relation =
        inner.choice("relation", Target.BaselineRelation.class);
    if (!inner.complete()) {
      fields.verdict().spoil();
      return null;
    }
    return new Target.Baseline(
        new Located<>(new GoalId(result.value()), result.place()), relation.value());
  }

  private static <T> T valueOf(Located<T> located) {
    return located == null ? null : located.value();
  }
}
