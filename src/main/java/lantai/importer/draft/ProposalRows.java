package lantai.importer.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import lantai.chinese.Pinyin;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.model.ChapterId;
import lantai.model.Citation;
import lantai.model.Figure;
import lantai.model.Goal;
import lantai.model.GoalId;
import lantai.model.Result;
import lantai.model.Target;
import lantai.model.table.RecordBuilder;
import org.jspecify.annotations.Nullable;

/** Proposals with ids, as goals that can be linked. */
final class ProposalRows {

  private static final int MAX_ID_LENGTH = 60;

  record ProposalRow(String id, GoalProposal proposal) {}

  private final List<ProposalRow> rows = new ArrayList<>();

  /**
   * @param proposals in printed order; equal ids are numbered in this order
   * @param year of the report, 0 if unknown
   */
  ProposalRows(List<GoalProposal> proposals, int year) {
    Map<String, Integer> uses = new HashMap<>();
    for (GoalProposal each : proposals) {
      String base = baseId(each, year);
      int count = uses.merge(base, 1, Integer::sum);
      String id = count == 1 ? base : base + "-" + count;
      while (count > 1 && uses.containsKey(id)) {
        id = base + "-" + ++count;
      }
      uses.putIfAbsent(id, 1);
      rows.add(new ProposalRow(id, each));
    }
  }

  private static String baseId(GoalProposal proposal, int year) {
    String pinyin =
        Pinyin.of(proposal.indicator().name())
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    String cut =
        pinyin.length() <= MAX_ID_LENGTH
            ? pinyin
            : pinyin.substring(0, MAX_ID_LENGTH).replaceFirst("-[^-]*$", "");
    String name = cut.isEmpty() ? "row" : cut;
    return proposal.target() ? name : name + "-" + (year == 0 ? "result" : year - 1);
  }

  List<ProposalRow> rows() {
    return rows;
  }

  List<Goal> goals() {
    return IntStream.range(0, rows.size()).mapToObj(i -> goal(rows.get(i), place(i))).toList();
  }

  private static Goal goal(ProposalRow row, Place place) {
    GoalProposal goal = row.proposal();
    return goal.target()
        ? builder(Target.class, row, place)
            .with("modality", located(goal.modality(), place))
            .build()
        : builder(Result.class, row, place)
            .with("word", located(goal.indicator().changeWord(), place))
            .with("direction", goal.indicator().direction())
            .with("period", goal.period())
            .build();
  }

  private static <G extends Record> RecordBuilder<G> builder(
      Class<G> type, ProposalRow row, Place place) {
    return new RecordBuilder<>(type)
        .with("id", new GoalId(row.id()))
        .with("name", row.proposal().indicator().name())
        .with("citation", citation(row.proposal(), place))
        .with("figure", figure(row.proposal(), place))
        .with("place", place);
  }

  /** The line is the index of the row plus one. */
  private static Place place(int index) {
    return new Place("", index + 1, 1);
  }

  /** The proposal that a problem of the linked rows is about. */
  GoalProposal at(Place place) {
    return rows.get(place.line() - 1).proposal();
  }

  private static Citation citation(GoalProposal goal, Place place) {
    return new Citation(
        new Located<>(new ChapterId(goal.chapter()), place),
        new Located<>(goal.quote().printed(), place),
        located(goal.quote().printedFocus(), place));
  }

  private static Figure figure(GoalProposal goal, Place place) {
    return new Figure(
        new Located<>(goal.value(), place),
        located(goal.to(), place),
        new Located<>(goal.figure().unit(), place),
        new Located<>(goal.figure().bound(), place),
        goal.indicator().nature());
  }

  private static @Nullable Located<String> located(@Nullable String word, Place place) {
    return word == null ? null : new Located<>(word, place);
  }
}
