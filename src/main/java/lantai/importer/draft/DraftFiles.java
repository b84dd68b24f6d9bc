package lantai.importer.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantai.importer.ContentEscapes;
import lantai.model.NumberExclusion;

/** The files that a draft writes, as text by their paths in the content folder. */
final class DraftFiles {

  private final DraftMessages phrasing;

  DraftFiles(DraftMessages phrasing) {
    this.phrasing = phrasing;
  }

  Map<String, String> of(ProposalRows rows, List<NumberExclusion> rules) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("goals/targets.yaml", phrasing.say("head.targets") + "\n" + rows.yaml(true));
    files.put("goals/results.yaml", phrasing.say("head.results") + "\n" + rows.yaml(false));
    files.put("goals/commitments.yaml", phrasing.say("head.commitments") + "\n");
    StringBuilder numerals = new StringBuilder(phrasing.say("head.numerals") + "\n");
    for (NumberExclusion rule : rules) {
      ProposalRows.line(numerals, "phrase", ContentEscapes.yaml(rule.phrase().value()));
      ProposalRows.line(numerals, "draft", "true");
      if (rule.chapter() != null) {
        ProposalRows.line(
            numerals, "chapter", ProposalRows.quotedIfNumber(rule.chapter().value().value()));
      }
      ProposalRows.line(numerals, "reason", rule.reason());
    }
    files.put("numerals.yaml", numerals.toString());
    return files;
  }
}
