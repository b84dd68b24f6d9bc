package lantai.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantai.intake.Escapes;
import lantai.model.Dismissal;

/** The files that a draft writes, as text by their paths in the content folder. */
final class Files {

  private final Phrasing phrasing;

  Files(Phrasing phrasing) {
    this.phrasing = phrasing;
  }

  Map<String, String> of(Rows rows, List<Dismissal> rules) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("goals/targets.yaml", phrasing.say("head.targets") + "\n" + rows.yaml(true));
    files.put("goals/results.yaml", phrasing.say("head.results") + "\n" + rows.yaml(false));
    files.put("goals/commitments.yaml", phrasing.say("head.commitments") + "\n");
    StringBuilder numerals = new StringBuilder(phrasing.say("head.numerals") + "\n");
    for (Dismissal rule : rules) {
      Rows.line(numerals, "phrase", Escapes.yaml(rule.phrase().value()));
      Rows.line(numerals, "draft", "true");
      if (rule.chapter() != null) {
        Rows.line(numerals, "chapter", Rows.quotedIfNumber(rule.chapter().value().value()));
      }
      Rows.line(numerals, "reason", rule.reason());
    }
    files.put("numerals.yaml", numerals.toString());
    return files;
  }
}
