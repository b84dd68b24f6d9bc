package lantai.importer.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lantai.chinese.Pinyin;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.importer.ContentEscapes;
import lantai.model.ChapterId;
import lantai.model.Citation;
import lantai.model.Figure;
import lantai.model.Goal;
import lantai.model.GoalId;
import lantai.model.Result;
import lantai.model.Target;
import lantai.model.table.RecordBuilder;

/** Proposals as rows with ids: for the linker, and as text. */
final class ProposalRows {

  private static final int LONGEST_ID = 60;

  private final Map<GoalProposal, String> ids = new LinkedHashMap<>();
  private final List<GoalProposal> proposals;

  /**
   * @param proposals in printed order; equal names are told apart by chapter, then by a count
   * @param year of the report; 0 where it is not known
   */
  ProposalRows(List<GoalProposal> proposals, int year) {
    this.proposals = proposals;
    Map<String, Integer> taken = new HashMap<>();
    for (GoalProposal each : proposals) {
      String base = base(each, year);
      int count = taken.merge(base, 1, Integer::sum);
      String id = count == 1 ? base : base + "-" + count;
      while (count > 1 && taken.containsKey(id)) {
        id = base + "-" + ++count;
      }
      taken.putIfAbsent(id, 1);
      ids.put(each, id);
    }
  }

  private static String base(GoalProposal each, int year) {
    String read =
        Pinyin.of(each.name())
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    String cut =
        read.length() <= LONGEST_ID
            ? read
            : read.substring(0, LONGEST_ID).replaceFirst("-[^-]*$", "");
    String name = cut.isEmpty() ? "row" : cut;
    return each.ahead() ? name : name + "-" + (year == 0 ? "result" : String.valueOf(year - 1));
  }

  String id(GoalProposal proposal) {
    return ids.get(proposal);
  }

  /** For the linker; places number the rows. */
  List<Goal> goals() {
    return proposals.stream().map(this::goal).toList();
  }

  /** The proposal whose row a problem is about. */
  GoalProposal at(Place place) {
    return proposals.get(place.line() - 1);
  }

  private Goal goal(GoalProposal each) {
    Place place = new Place("", proposals.indexOf(each) + 1, 1);
    Citation citation =
        new Citation(
            new Located<>(new ChapterId(each.chapter()), place),
            new Located<>(each.print().printed(each.quote()), place),
            each.focus() == null ? null : new Located<>(each.print().printed(each.focus()), place));
    Figure figure =
        new Figure(
            new Located<>(each.value(), place),
            located(each.to(), place),
            new Located<>(each.unit(), place),
            new Located<>(each.bound(), place),
            each.nature());
    return each.ahead()
        ? row(Target.class, each, place)
            .with("citation", citation)
            .with("figure", figure)
            .with("modality", located(each.modality(), place))
            .build()
        : row(Result.class, each, place)
            .with("citation", citation)
            .with("figure", figure)
            .with("word", located(each.word(), place))
            .with("direction", each.direction())
            .with("period", each.period())
            .build();
  }

  private <G extends Record> RecordBuilder<G> row(
      Class<G> type, GoalProposal each, Place place) {
    return new RecordBuilder<>(type)
        .with("id", new GoalId(id(each)))
        .with("name", each.name())
        .with("place", place);
  }

  private static Located<String> located(String word, Place place) {
    return word == null ? null : new Located<>(word, place);
  }

  /** The rows as text for {@code targets.yaml}, or for {@code results.yaml}. */
  String yaml(boolean ahead) {
    StringBuilder yaml = new StringBuilder();
    for (GoalProposal each : proposals) {
      if (each.ahead() == ahead) {
        entries(each).forEach((key, value) -> line(yaml, key, value));
      }
    }
    return yaml.toString();
  }

  private Map<String, String> entries(GoalProposal each) {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("id", id(each));
    entries.put("draft", "true");
    entries.put("name", ContentEscapes.yaml(each.name()));
    entries.put("chapter", quotedIfNumber(each.chapter()));
    entries.put("quote", ContentEscapes.yaml(each.print().printed(each.quote())));
    if (each.focus() != null) {
      entries.put("focus", ContentEscapes.yaml(each.print().printed(each.focus())));
    }
    entries.put("value", "\"" + each.value() + "\"");
    if (each.to() != null) {
      entries.put("to", "\"" + each.to() + "\"");
    }
    entries.put("unit", ContentEscapes.yaml(each.unit()));
    if (each.word() != null) {
      entries.put("word", each.word());
    }
    if (!each.ahead()) {
      entries.put("direction", each.direction().word());
    }
    entries.put("bound", each.bound().word());
    if (each.modality() != null) {
      entries.put("modality", each.modality());
    }
    entries.put("nature", each.nature().word());
    if (!each.ahead()) {
      entries.put("period", each.period().word());
    }
    return entries;
  }

  static void line(StringBuilder yaml, String key, String value) {
    boolean first = key.equals("id") || key.equals("phrase");
    yaml.append(first ? "- " : "  ").append(key).append(": ").append(value).append('\n');
  }

  static String quotedIfNumber(String chapter) {
    return chapter.matches("[0-9]+") ? "\"" + chapter + "\"" : chapter;
  }
}
