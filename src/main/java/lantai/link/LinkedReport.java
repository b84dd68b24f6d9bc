package lantai.link;

import java.util.List;
import java.util.Optional;
import lantai.model.GoalId;
import lantai.model.ParagraphId;
import lantai.model.Report;
import lantai.model.TermId;

/**
 * A report and all that refers to its text, in the order of the text.
 *
 * @param evidence one for each goal whose quote was found
 * @param mentions not overlapping one another
 */
public record LinkedReport(Report report, List<Evidence> evidence, List<Mention> mentions) {

  public LinkedReport {
    evidence = List.copyOf(evidence);
    mentions = List.copyOf(mentions);
  }

  public Optional<Evidence> evidenceOf(GoalId goal) {
    return evidence.stream().filter(found -> found.goal().equals(goal)).findFirst();
  }

  public List<Evidence> evidenceIn(ParagraphId paragraph) {
    return evidence.stream().filter(found -> found.paragraph().equals(paragraph)).toList();
  }

  public List<Mention> mentionsOf(TermId term) {
    return mentions.stream().filter(found -> found.term().equals(term)).toList();
  }

  public List<Mention> mentionsIn(ParagraphId paragraph) {
    return mentions.stream().filter(found -> found.paragraph().equals(paragraph)).toList();
  }
}
