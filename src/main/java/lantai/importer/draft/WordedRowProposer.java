package lantai.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.TextRange;
import lantai.importer.DraftedTables;
import lantai.model.CommitmentAction;
import lantai.model.ProjectStage;
import lantai.model.QualitativeClaimKind;
import lantai.model.table.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Proposes results, commitments and projects from clauses that consist of just such a statement,
 * without a figure.
 */
final class WordedRowProposer {

  private static final Pattern CLAUSE = Pattern.compile("[^，。；：！？,;:!?]{4,80}");

  /** Names of projects, followed or preceded by their stage. */
  private static final Pattern PROJECTS = pattern("projects");

  private static final Pattern PROJECTS_AFTER = pattern("projects-after");
  private static final Pattern PROJECT_NAME = pattern("project-name");
  private static final Pattern SEPARATOR = Pattern.compile("、|和(?=[^、]{3,}$)");

  /** A name followed by a judgement, by kind of claim. */
  private static final Map<QualitativeClaimKind, Pattern> CLAIMS =
      Map.of(
          QualitativeClaimKind.STATUS, pattern("status"),
          QualitativeClaimKind.COMPLETION, pattern("completion"),
          QualitativeClaimKind.COVERAGE, pattern("coverage"),
          QualitativeClaimKind.BAND, pattern("band"));

  private static final Pattern FIRST = pattern("first");
  private static final Pattern HONOUR = pattern("honour");

  private static final List<Map.Entry<CommitmentAction, Pattern>> COMMITMENTS =
      List.of(
          Map.entry(CommitmentAction.FINISH, pattern("finish")),
          Map.entry(CommitmentAction.ESTABLISH, pattern("establish")),
          Map.entry(CommitmentAction.START, pattern("start")),
          Map.entry(CommitmentAction.HOST, pattern("host")),
          Map.entry(CommitmentAction.HOLD, pattern("hold")),
          Map.entry(CommitmentAction.EXTEND, pattern("extend")),
          Map.entry(CommitmentAction.EXTEND, pattern("extend-to-all")),
          Map.entry(CommitmentAction.PILOT, pattern("pilot")),
          Map.entry(CommitmentAction.RAISE, pattern("raise")),
          Map.entry(CommitmentAction.OPERATE, pattern("operate")));

  private final NormalizedTextBlock text;
  private final IntFunction<@Nullable PassagePeriod> passages;
  private final List<ProposalWithoutFigure> proposals = new ArrayList<>();

  private WordedRowProposer(
      NormalizedTextBlock text, IntFunction<@Nullable PassagePeriod> passages) {
    this.text = text;
    this.passages = passages;
  }

  private static Pattern pattern(String name) {
    return ChinesePatterns.get(DraftedTables.WORDS, "worded." + name);
  }

  static List<ProposalWithoutFigure> in(
      NormalizedTextBlock text, IntFunction<@Nullable PassagePeriod> passages) {
    WordedRowProposer rows = new WordedRowProposer(text, passages);
    for (TextRange clause : TextRange.matches(CLAUSE, text.plain())) {
      PassagePeriod passage = passages.apply(clause.start());
      boolean figure = text.numerals().stream().anyMatch(clause::contains);
      if (passage != null && !figure) {
        rows.propose(clause, passage);
      }
    }
    return rows.proposals;
  }

  /** Proposes a row for a clause, with or without leading words such as 全面 and 成功. */
  private void propose(TextRange clause, PassagePeriod passage) {
    int lead = IndicatorNameExtractor.lead(clause.of(text.plain()));
    if (!tryPropose(clause, passage) && lead > 0) {
      tryPropose(new TextRange(clause.start() + lead, clause.end()), passage);
    }
  }

  private boolean tryPropose(TextRange quote, PassagePeriod passage) {
    int before = proposals.size();
    String words = quote.of(text.plain());
    Matcher projects = PROJECTS.matcher(words);
    Matcher after = PROJECTS_AFTER.matcher(words);
    if (projects.matches() && isListOfProjects(projects.group("names"))) {
      String late = projects.group("late");
      proposeProjects(quote, projects, late == null ? projects.group("effort") : late, passage);
    } else if (after.matches() && isListOfProjects(after.group("names"))) {
      proposeProjects(quote, after, after.group("effort"), passage);
    } else if (passage.target()) {
      proposeCommitment(quote, words, passage);
    } else {
      proposeClaim(quote, words, passage);
    }
    return proposals.size() > before;
  }

  private static boolean isListOfProjects(String names) {
    return SEPARATOR
        .splitAsStream(names)
        .allMatch(
            name -> PROJECT_NAME.matcher(name).matches() && IndicatorNameExtractor.lead(name) == 0);
  }

  private void proposeProjects(
      TextRange quote, Matcher found, @Nullable String effort, PassagePeriod passage) {
    String word = found.group("word");
    ProjectStage stage = ProjectStage.of(word).iterator().next();
    int start = quote.start() + found.start("names");
    for (String name : found.group("names").split(SEPARATOR.pattern())) {
      int at = text.plain().indexOf(name, start);
      TextRange focus = new TextRange(at, at + name.length());
      proposals.add(
          new ProposalWithoutFigure(
              passage, new ProposedQuote(text, quote, focus), name, effort, word, stage));
      start = focus.end();
    }
  }

  private void proposeCommitment(TextRange quote, String words, PassagePeriod passage) {
    for (Map.Entry<CommitmentAction, Pattern> each : COMMITMENTS) {
      Matcher matcher = each.getValue().matcher(words);
      if (matcher.matches()) {
        add(quote, matcher.group("name"), matcher.group("word"), each.getKey(), passage);
        return;
      }
    }
  }

  private void proposeClaim(TextRange quote, String words, PassagePeriod passage) {
    Matcher first = FIRST.matcher(words);
    Matcher honour = HONOUR.matcher(words);
    if (first.matches()) {
      add(quote, first.group(3), first.group(1), QualitativeClaimKind.FIRST, passage);
    } else if (honour.matches()) {
      add(quote, honour.group(2), honour.group(1), QualitativeClaimKind.STATUS, passage);
    } else if (IndicatorNameExtractor.lead(words) == 0) {
      CLAIMS.forEach(
          (kind, pattern) -> {
            Matcher claim = pattern.matcher(words);
            if (claim.matches()) {
              add(quote, claim.group(1), claim.group(2), kind, passage);
            }
          });
    }
  }

  private void add(TextRange quote, String name, String word, Choice kind, PassagePeriod passage) {
    if (IndicatorNameExtractor.of(name) != null) {
      proposals.add(
          new ProposalWithoutFigure(
              passage, new ProposedQuote(text, quote, null), name, null, word, kind));
    }
  }
}
