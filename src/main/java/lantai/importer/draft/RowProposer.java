package lantai.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.SpacelessText;
import lantai.chinese.TextRange;
import org.jspecify.annotations.Nullable;

/** Proposes a row for each figure of a text block whose sentence says what it measures. */
final class RowProposer {

  private static final Pattern MODALITY = DraftPatterns.get("modality");

  /** What a review prints of its kind is how something was done: 争取上级资金3亿元. */
  private static final Pattern WISH = DraftPatterns.get("wish");

  private final NormalizedTextBlock text;
  private final String plain;
  private final IntFunction<@Nullable PassagePeriod> passages;
  private final List<RowProposal> proposals = new ArrayList<>();

  private final FigureInterpreter interpreter;

  /** Meanings of the previous clause, which 分别 may continue. */
  private List<FigureMeaning> clauseBefore = List.of();

  /**
   * @param passages by offset in the text; {@code null} where nothing is proposed
   */
  RowProposer(NormalizedTextBlock text, IntFunction<@Nullable PassagePeriod> passages) {
    this.text = text;
    this.plain = text.plain();
    this.passages = passages;
    this.interpreter = new FigureInterpreter(plain);
  }

  List<RowProposal> propose() {
    int sentence = 0;
    for (List<FigureInClause> clause : FigureInClause.in(text)) {
      int start = clause.get(0).before().start();
      if (plain.substring(Math.min(sentence, start), start).matches(".*[。；;!?！？:].*")) {
        interpreter.setTopic(null);
        clauseBefore = List.of();
      }
      sentence = start;
      interpreter.beginClause();
      clauseBefore = propose(clause);
    }
    return proposals;
  }

  private List<FigureMeaning> propose(List<FigureInClause> clause) {
    List<FigureMeaning> meanings = new ArrayList<>();
    for (int i = 0; i < clause.size(); ) {
      Optional<PairedFiguresReader> paired = PairedFiguresReader.at(clause, i, plain);
      if (i == 0 && paired.isEmpty()) {
        paired = PairedFiguresReader.continuing(clauseBefore, clause, plain);
      }
      int end = i + PairedFiguresReader.listed(clause, i, plain);
      if (paired.isEmpty() && PairedFiguresReader.isUnclear(clause.subList(i, end))) {
        i = end;
        continue;
      }
      List<FigureMeaning> found =
          paired.isPresent()
              ? paired.get().read(clauseBefore)
              : interpreter.read(clause.get(i)).map(meaning -> List.of(meaning)).orElse(List.of());
      int size = paired.map(PairedFiguresReader::size).orElse(1);
      for (int j = 0; j < found.size(); j++) {
        ScannedFigure figure = paired.isPresent() ? paired.get().figure(j) : clause.get(i).figure();
        interpreter.setTopic(
            paired.isPresent() ? found.get(j).named(paired.get().names()) : found.get(j));
        add(figure, found.get(j));
      }
      meanings.addAll(found);
      i += size;
    }
    return meanings;
  }

  private void add(ScannedFigure figure, FigureMeaning meaning) {
    PassagePeriod passage = passages.apply(figure.range().start());
    if (passage == null || meaning.name().length() > 48) {
      return;
    }
    TextRange quote = withModality(meaning.range(), figure);
    TextRange focus = meaning.focus();
    if (focus != null) {
      focus = uniqueIn(quote, focus);
    }
    ProposedQuote quoted = new ProposedQuote(text, quote, focus);
    FigureMeaning printed = meaning.named(quoted.asPrinted(meaning.name()));
    Matcher modality = MODALITY.matcher(quote.of(plain));
    boolean intent =
        meaning.modality() == null
            && modality.find()
            && (passage.target() || !WISH.matcher(modality.group()).matches());
    proposals.add(
        new RowProposal(
            passage, figure, intent ? printed.withModality(modality.group()) : printed, quoted));
  }

  /** Extends a quote to a word of intent in the same clause, if no other figure is in between. */
  private TextRange withModality(TextRange quote, ScannedFigure figure) {
    TextRange clause = text.clause(quote);
    Matcher modality = MODALITY.matcher(plain).region(clause.start(), quote.start());
    int start = -1;
    while (modality.find()) {
      start = modality.start();
    }
    boolean near = start >= 0 && !plain.substring(start, quote.start()).matches(".*[0-9、].*");
    return near ? new TextRange(start, quote.end()) : quote;
  }

  /** Returns the figure with the fewest preceding characters that make it unique in the quote. */
  private TextRange uniqueIn(TextRange quote, TextRange figure) {
    SpacelessText quoted = new SpacelessText(quote.of(plain));
    TextRange unique = figure;
    while (unique.start() > quote.start() && quoted.find(unique.of(plain)).size() > 1) {
      unique = new TextRange(unique.start() - 1, unique.end());
    }
    return unique;
  }
}
