package lantai.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.TextRange;
import lantai.importer.Draft;
import lantai.model.ClaimKind;
import lantai.model.CommitmentNature;
import lantai.model.ProjectStage;
import org.jspecify.annotations.Nullable;

/** Proposes results, commitments and projects without a figure, of clauses that say no more. */
final class WordedRows {

  private static final Pattern CLAUSE = Pattern.compile("[^，。；：！？,;:!?]{4,80}");
  private static final Pattern PROJECTS = pattern("projects");
  private static final Pattern PROJECT_NAME = pattern("project-name");
  private static final Pattern OBJECT = pattern("commitment-object");
  private static final Pattern SEPARATOR = Pattern.compile("、|和(?=[^、]{3,}$)");

  private static final Map<ClaimKind, Pattern> CLAIMS =
      Map.of(
          ClaimKind.STATUS, pattern("status"),
          ClaimKind.COVERAGE, pattern("coverage"),
          ClaimKind.BAND, pattern("band"));

  private static final Pattern FIRST = pattern("first");

  private static final Map<CommitmentNature, Pattern> COMMITMENTS =
      Map.of(
          CommitmentNature.FINISH, pattern("finish"),
          CommitmentNature.ESTABLISH, pattern("establish"),
          CommitmentNature.START, pattern("start"),
          CommitmentNature.HOST, pattern("host"),
          CommitmentNature.HOLD, pattern("hold"));

  private static final Map<String, ProjectStage> STAGES =
      Map.of(
          "开工建设",
          ProjectStage.STARTED,
          "加快建设",
          ProjectStage.UNDER_WAY,
          "加快推进",
          ProjectStage.UNDER_WAY);

  private final NormalizedTextBlock text;
  private final IntFunction<@Nullable Section> sections;
  private final List<WordedProposal> proposals = new ArrayList<>();

  private WordedRows(NormalizedTextBlock text, IntFunction<@Nullable Section> sections) {
    this.text = text;
    this.sections = sections;
  }

  private static Pattern pattern(String name) {
    return ChinesePatterns.get(Draft.WORDS, "worded." + name);
  }

  static List<WordedProposal> in(
      NormalizedTextBlock text, IntFunction<@Nullable Section> sections) {
    WordedRows rows = new WordedRows(text, sections);
    for (TextRange clause : TextRange.matches(CLAUSE, text.plain())) {
      Section section = sections.apply(clause.start());
      boolean figure = text.numerals().stream().anyMatch(clause::contains);
      if (section != null && !figure) {
        rows.propose(clause, section);
      }
    }
    return rows.proposals;
  }

  private void propose(TextRange clause, Section section) {
    String words = clause.of(text.plain());
    int lead = IndicatorNames.lead(words);
    TextRange quote = new TextRange(clause.start() + lead, clause.end());
    Matcher projects = PROJECTS.matcher(words.substring(lead));
    if (projects.matches() && isListOfProjects(projects.group(1))) {
      proposeProjects(quote, projects, section);
    } else if (section.target()) {
      proposeCommitment(quote, words.substring(lead));
    } else {
      proposeClaim(quote, words.substring(lead), section);
    }
  }

  private static boolean isListOfProjects(String names) {
    return SEPARATOR.splitAsStream(names).allMatch(name -> PROJECT_NAME.matcher(name).matches());
  }

  private void proposeProjects(TextRange quote, Matcher projects, Section section) {
    int start = quote.start();
    for (String name : projects.group(1).split(SEPARATOR.pattern())) {
      int at = text.plain().indexOf(name, start);
      TextRange focus = new TextRange(at, at + name.length());
      ProjectStage stage = STAGES.getOrDefault(projects.group(2), ProjectStage.DONE);
      proposals.add(
          new WordedProposal(
              section, new QuotedText(text, quote, focus), name, projects.group(2), stage));
      start = focus.end();
    }
  }

  private void proposeCommitment(TextRange quote, String words) {
    COMMITMENTS.forEach(
        (nature, verb) -> {
          Matcher matcher = verb.matcher(words);
          if (matcher.lookingAt()) {
            add(quote, words.substring(matcher.end()), matcher.group(), nature);
          }
        });
  }

  private void add(TextRange quote, String object, String verb, CommitmentNature nature) {
    Section section = sections.apply(quote.start());
    if (section != null && OBJECT.matcher(object).matches() && IndicatorNames.of(object) != null) {
      proposals.add(
          new WordedProposal(section, new QuotedText(text, quote, null), object, verb, nature));
    }
  }

  private void proposeClaim(TextRange quote, String words, Section section) {
    Matcher first = FIRST.matcher(words);
    if (first.matches() && IndicatorNames.of(first.group(3)) != null) {
      proposals.add(
          new WordedProposal(
              section,
              new QuotedText(text, quote, null),
              first.group(3),
              first.group(1),
              ClaimKind.FIRST));
      return;
    }
    CLAIMS.forEach(
        (kind, pattern) -> {
          Matcher claim = pattern.matcher(words);
          if (claim.matches() && IndicatorNames.of(claim.group(1)) != null) {
            proposals.add(
                new WordedProposal(
                    section,
                    new QuotedText(text, quote, null),
                    claim.group(1),
                    claim.group(2),
                    kind));
          }
        });
  }
}
