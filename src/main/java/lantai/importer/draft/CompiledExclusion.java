package lantai.importer.draft;

import java.util.List;
import java.util.regex.Pattern;
import lantai.chinese.TextRange;
import lantai.model.NumberExclusion;

/** An exclusion with the compiled pattern of its phrase. */
record CompiledExclusion(NumberExclusion exclusion, Pattern pattern) {

  static CompiledExclusion of(NumberExclusion exclusion) {
    return new CompiledExclusion(exclusion, exclusion.pattern());
  }

  /** Returns those of the given ranges of a text that the exclusion covers. */
  List<TextRange> covered(NormalizedTextBlock text, List<TextRange> ranges) {
    if (ranges.isEmpty() || !exclusion.appliesTo(text.textBlock())) {
      return List.of();
    }
    List<TextRange> matches = TextRange.matches(pattern, text.plain());
    return ranges.stream()
        .filter(range -> matches.stream().anyMatch(match -> match.contains(range)))
        .toList();
  }
}
