package lantai.importer.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantai.chinese.ChineseMessages;
import lantai.importer.ContentEscapes;
import lantai.importer.draft.ProposalRows.ProposalRow;
import lantai.model.NumberExclusion;
import org.jspecify.annotations.Nullable;

/** The files of a draft as YAML text. */
final class DraftYaml {

  private final StringBuilder yaml = new StringBuilder();

  private DraftYaml(String comment) {
    yaml.append(comment).append('\n');
  }

  /** Text by path in the content folder. */
  static Map<String, String> files(
      ProposalRows rows, List<NumberExclusion> exclusions, ChineseMessages messages) {
    DraftYaml targets = new DraftYaml(messages.get("head.targets"));
    DraftYaml results = new DraftYaml(messages.get("head.results"));
    rows.rows().forEach(row -> (row.proposal().target() ? targets : results).row(row));
    DraftYaml numerals = new DraftYaml(messages.get("head.numerals"));
    exclusions.forEach(numerals::exclusion);
    Map<String, String> files = new LinkedHashMap<>();
    files.put("goals/targets.yaml", targets.toString());
    files.put("goals/results.yaml", results.toString());
    files.put("goals/commitments.yaml", messages.get("head.commitments") + "\n");
    files.put("numerals.yaml", numerals.toString());
    return files;
  }

  private void row(ProposalRow row) {
    GoalProposal goal = row.proposal();
    Indicator indicator = goal.indicator();
    first("id", row.id());
    line("draft", "true");
    line("name", ContentEscapes.yaml(indicator.name()));
    line("chapter", quotedIfNumber(goal.chapter()));
    line("quote", ContentEscapes.yaml(goal.quote().printed()));
    String focus = goal.quote().printedFocus();
    line("focus", focus == null ? null : ContentEscapes.yaml(focus));
    line("value", '"' + goal.value() + '"');
    line("to", goal.to() == null ? null : '"' + goal.to() + '"');
    line("unit", ContentEscapes.yaml(goal.figure().unit()));
    line("word", goal.target() ? null : indicator.changeWord());
    line("direction", goal.target() ? null : indicator.direction().word());
    line("bound", goal.figure().bound().word());
    line("modality", goal.modality());
    line("nature", indicator.nature().word());
    line("period", goal.target() ? null : goal.period().word());
  }

  private void exclusion(NumberExclusion exclusion) {
    first("phrase", ContentEscapes.yaml(exclusion.phrase().value()));
    line("draft", "true");
    if (exclusion.chapter() != null) {
      line("chapter", quotedIfNumber(exclusion.chapter().value().value()));
    }
    line("reason", exclusion.reason());
  }

  private void first(String key, String value) {
    yaml.append("- ").append(key).append(": ").append(value).append('\n');
  }

  private void line(String key, @Nullable String value) {
    if (value != null) {
      yaml.append("  ").append(key).append(": ").append(value).append('\n');
    }
  }

  private static String quotedIfNumber(String chapter) {
    return chapter.matches("[0-9]+") ? '"' + chapter + '"' : chapter;
  }

  @Override
  public String toString() {
    return yaml.toString();
  }
}
