package lantai.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.SpacelessText;
import lantai.chinese.TextRange;
import lantai.diagnostics.Located;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.Bound;
import lantai.model.ChapterId;
import lantai.model.Citation;
import lantai.model.Figure;
import lantai.model.ParagraphId;
import lantai.model.Report;
import lantai.model.ReportRow;
import lantai.model.Result;
import lantai.model.Term;
import lantai.model.TextBlock;
import org.jspecify.annotations.Nullable;

/** Finds the quotes of a chapter's rows, and checks each row against the text that it quotes. */
final class QuoteMatcher {

  /** Words of intent, caution or degree, even if a name contains them. */
  private static final Pattern MODALITY = ChinesePatterns.get("modality.known");

  /** 争取到位 says that something was obtained, not that it is sought. */
  private static final Pattern OBTAINED = ChinesePatterns.get("modality.obtained");

  /** An occurrence of a quote. */
  private record QuotePosition(TextBlock textBlock, TextRange range) {}

  private final Problems problems;
  private final Report report;
  private final List<TextBlock> textBlocks;
  private final Map<TextBlock, SpacelessText> folded = new LinkedHashMap<>();
  private final int year;
  private final FigureMatcher figures;
  private final RowMeaningChecker statements;

  /**
   * @param report only for hints
   * @param unmatched receives the names to be searched for in the whole report
   */
  QuoteMatcher(
      ChapterMatchInputs rows,
      Report report,
      List<RowNameNotInQuote> unmatched,
      Problems problems) {
    this.report = report;
    this.textBlocks = rows.textBlocks();
    this.problems = problems;
    textBlocks.forEach(textBlock -> folded.put(textBlock, new SpacelessText(textBlock.text())));
    this.year = rows.year();
    this.figures = new FigureMatcher(problems);
    this.statements = new RowMeaningChecker(rows, unmatched, problems);
  }

  Optional<QuoteMatch> find(ReportRow row) {
    return position(row.citation())
        .flatMap(found -> focus(row, found).flatMap(focus -> figure(row, found, focus)));
  }

  /** Finds the text that explains a term. */
  Optional<TermOccurrence> gloss(Term term) {
    return position(term.gloss())
        .map(found -> new TermOccurrence(term.id(), found.textBlock().paragraph(), found.range()));
  }

  private Optional<QuotePosition> position(Citation citation) {
    Located<String> quote = citation.quote();
    String chapter = citation.chapter().value().value();
    List<QuotePosition> found = positions(quote.value());
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    if (found.isEmpty()) {
      problems.add(
          ProblemCode.QUOTE_NOT_FOUND,
          quote.place(),
          quoted(citation)
              .or(() -> elsewhere(citation))
              .orElseGet(() -> ClosestPassageFinder.hint(quote.value(), textBlocks)),
          chapter);
    } else {
      problems.add(
          ProblemCode.QUOTE_AMBIGUOUS,
          quote.place(),
          chapter,
          String.valueOf(found.size()),
          paragraphs(found));
    }
    return Optional.empty();
  }

  /** Returns the occurrences of a quote in the order of the text; white space is ignored. */
  private List<QuotePosition> positions(String quote) {
    List<QuotePosition> positions = new ArrayList<>();
    folded.forEach(
        (textBlock, text) ->
            text.find(quote).forEach(found -> positions.add(new QuotePosition(textBlock, found))));
    return positions;
  }

  /** Returns a hint if the quote is found without its full-width quotation marks. */
  private Optional<Hint> quoted(Citation citation) {
    Matcher quoted = FullWidthYamlQuotationMarks.PATTERN.matcher(citation.quote().value());
    return quoted.matches() && !positions(quoted.group(1)).isEmpty()
        ? Optional.of(FullWidthYamlQuotationMarks.HINT)
        : Optional.empty();
  }

  /**
   * Returns a hint with the chapter that contains the quote; rows that quote notes have no chapter.
   */
  private Optional<Hint> elsewhere(Citation citation) {
    String quote = citation.quote().value();
    return citation.chapter().value().equals(ChapterId.NOTES)
        ? Optional.empty()
        : report.textBlocks().stream()
            .filter(textBlock -> textBlock.paragraph() != null)
            .filter(textBlock -> !new SpacelessText(textBlock.text()).find(quote).isEmpty())
            .findFirst()
            .map(textBlock -> Hint.of("other-chapter", textBlock.chapter()));
  }

  private static String paragraphs(List<QuotePosition> positions) {
    return positions.stream()
        .map(position -> String.valueOf(position.textBlock().paragraph().number()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Returns the part of the quote that states the row, as a range of the text block. */
  private Optional<TextRange> focus(ReportRow row, QuotePosition quote) {
    Located<String> focus = row.citation().focus();
    if (focus == null) {
      return Optional.of(quote.range());
    }
    String quoted = quote.range().of(quote.textBlock().text());
    List<TextRange> found = new SpacelessText(quoted).find(focus.value());
    if (found.size() != 1) {
      problems.add(
          ProblemCode.FOCUS_NOT_IN_QUOTE,
          focus.place(),
          focus.value(),
          String.valueOf(found.size()));
      return Optional.empty();
    }
    return Optional.of(found.get(0).shifted(quote.range().start()));
  }

  private Optional<QuoteMatch> figure(ReportRow row, QuotePosition quote, TextRange focus) {
    String quoted = SpacelessText.fold(quote.range().of(quote.textBlock().text()));
    checkWords(row, quote, quoted);
    statements.check(row, quote.textBlock(), quote.range(), focus);
    Figure figure = row.figure();
    if (figure != null && figure.bound() != null && figure.bound().value() == Bound.COMPLETE) {
      figures.checkTask(figure, quoted);
    }
    if (figure == null || figure.value() == null) {
      checkScope(row, quote, focus);
      return Optional.of(match(row, quote, focus, words(row, quote).shownWithout(focus)));
    }
    figures.checkDecrease(figure, quoted);
    return figures
        .read(figure, focus, quote.textBlock())
        .map(
            found -> {
              new FigureMeaningChecker(row, found.surroundings(), year, problems).check();
              checkScope(row, quote, found.range());
              return match(row, quote, found.range(), words(row, quote).shown(found.pieces()));
            });
  }

  private void checkScope(ReportRow row, QuotePosition quote, TextRange meant) {
    if (row instanceof Result result) {
      SpacelessText text = SpacelessText.halfWidth(quote.textBlock().text());
      new ClaimScopeChecker(problems)
          .check(result, text, text.fold(quote.range()), text.fold(meant));
    }
  }

  private ShownFigureBuilder words(ReportRow row, QuotePosition quote) {
    return new ShownFigureBuilder(row, quote.textBlock().text(), quote.range(), problems);
  }

  private static QuoteMatch match(
      ReportRow row, QuotePosition quote, TextRange figure, ShownFigure shown) {
    ParagraphId paragraph = quote.textBlock().paragraph();
    return new QuoteMatch(row.id(), paragraph, quote.range(), figure, shown);
  }

  private void checkWords(ReportRow row, QuotePosition quote, String quoted) {
    ReportRow.PrintedWords words = row.printedWords();
    String text = quote.textBlock().text();
    String wished = OBTAINED.matcher(quoted).replaceAll("");
    checkWord(words.modality(), wished, ProblemCode.MODALITY_NOT_IN_QUOTE, null);
    checkModality(row, words.modality());
    words.inQuote().forEach(word -> checkWord(word, quoted, ProblemCode.WORD_NOT_IN_QUOTE, null));
    checkWord(
        words.before(),
        text.substring(0, quote.range().end()),
        ProblemCode.WORD_NOT_IN_QUOTE,
        Hint.of("implied-scope"));
    if (words.inSentence() != null) {
      String sentences = RowMeaningChecker.sentences(text, quote.range());
      checkWord(words.inSentence(), sentences, ProblemCode.WORD_NOT_IN_QUOTE, null);
    }
  }

  /**
   * Checks the modality: a part of another word, such as 率, or of the name shown next to the
   * figure, is not a modality.
   */
  private void checkModality(ReportRow row, @Nullable Located<String> modality) {
    String word = modality == null ? "" : SpacelessText.fold(modality.value());
    boolean named = row.hasNumber() && SpacelessText.fold(row.name()).contains(word);
    if (modality != null && !MODALITY.matcher(word).matches() && (word.length() < 2 || named)) {
      problems.add(
          ProblemCode.MODALITY_NOT_IN_QUOTE,
          modality.place(),
          Hint.of("modality-fragment"),
          modality.value());
    }
  }

  private void checkWord(
      @Nullable Located<String> word, String printed, ProblemCode code, @Nullable Hint hint) {
    if (word != null && !SpacelessText.fold(printed).contains(SpacelessText.fold(word.value()))) {
      problems.add(code, word.place(), hint, word.value());
    }
  }
}
