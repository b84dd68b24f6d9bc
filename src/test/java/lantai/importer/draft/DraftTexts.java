package lantai.importer.draft;

import lantai.model.ReportBuilder;

/** Text blocks of fictitious sentences. */
final class DraftTexts {

  private DraftTexts() {}

  static NormalizedTextBlock of(String text) {
    return NormalizedTextBlock.of(
        ReportBuilder.of(text).report().textBlocks().stream()
            .filter(block -> block.paragraph() != null)
            .findFirst()
            .orElseThrow());
  }
}
