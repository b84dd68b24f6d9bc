package lantai.importer.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.TextRange;
import lantai.importer.DraftedTables;
import lantai.importer.RowIdGenerator;
import lantai.link.QualitativeKindClassifier;
import lantai.link.ResultPeriodClassifier;
import lantai.model.QualitativeClaimKind;
import lantai.model.Report;
import lantai.model.ResultPeriod;
import lantai.model.TextBlock;

/** Proposes the fields of a result of the year before that a sentence states in words. */
public final class WordedResultFieldProposer {

  private static final Pattern SCOPE = ChinesePatterns.get(DraftedTables.WORDS, "claim.scope");

  private WordedResultFieldProposer() {}

  /**
   * Proposes fields. Those that the sentence does not state are guessed.
   *
   * @param judgement a range of the text block, such as 首个 or 圆满完成
   * @return texts by key, with an id that no row has
   */
  public static Map<String, String> of(Report report, TextBlock block, TextRange judgement) {
    NormalizedTextBlock text = NormalizedTextBlock.of(block);
    TextRange clause = text.clause(text.folded().fold(judgement));
    TextRange claim = text.folded().fold(judgement);
    Matcher scope = SCOPE.matcher(text.plain()).region(clause.start(), claim.end());
    boolean among = scope.find() && scope.end() >= claim.start();
    TextRange printed =
        among ? new TextRange(Math.min(scope.start(), claim.start()), claim.end()) : claim;
    QualitativeClaimKind kind = QualitativeKindClassifier.claim(printed.of(text.plain()));
    ProposedQuote whole = new ProposedQuote(text, clause, null);
    ProposedQuote quote =
        whole.unique(SelectedFigureFieldProposer.chapter(report, block)).orElse(whole);
    String name = quote.asPrinted(name(text.plain(), clause, printed, kind));
    String suffix = RowIdAssigner.suffix(false, report.year());
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", RowIdGenerator.of(name, suffix, SelectedFigureFieldProposer.ids(report)));
    fields.put("name", name);
    fields.put("chapter", block.chapter());
    fields.put("quote", quote.printed());
    fields.put("focus", Objects.requireNonNullElse(quote.printedFocus(), ""));
    fields.put("period", period(text, clause).word());
    fields.put("claim", text.printed(printed));
    fields.put("kind", kind.word());
    fields.put("scope", among ? scope.group("among") : "");
    fields.values().removeIf(String::isEmpty);
    return fields;
  }

  /** Returns the words after 首个, or before 圆满完成; the clause if neither are a name. */
  private static String name(
      String text, TextRange clause, TextRange claim, QualitativeClaimKind kind) {
    String before = IndicatorNameExtractor.of(text.substring(clause.start(), claim.start()));
    String after = IndicatorNameExtractor.of(text.substring(claim.end(), clause.end()));
    boolean follows = kind == QualitativeClaimKind.FIRST || kind == QualitativeClaimKind.RECORD;
    return Stream.of(follows ? after : before, follows ? before : after)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(clause.of(text));
  }

  private static ResultPeriod period(NormalizedTextBlock text, TextRange clause) {
    String before = text.plain().substring(text.sentence(clause).start(), clause.start());
    return ResultPeriodClassifier.ofWords(clause.of(text.plain()), before)
            .contains(ResultPeriod.ANNUAL)
        ? ResultPeriod.ANNUAL
        : ResultPeriod.TERM;
  }
}
