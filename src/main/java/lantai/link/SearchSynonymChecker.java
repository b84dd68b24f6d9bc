package lantai.link;

import java.util.List;
import lantai.chinese.SpacelessText;
import lantai.diagnostics.Located;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.Report;
import lantai.model.SiteSettings.SearchSynonym;
import lantai.model.TextBlock;

/** Warns of declared search synonyms that the report does not print. */
record SearchSynonymChecker(Report report, Problems problems) {

  void check() {
    List<String> texts =
        report.textBlocks().stream().map(TextBlock::text).map(SpacelessText::searchForm).toList();
    for (SearchSynonym synonym : report.site().synonyms()) {
      for (Located<String> word : synonym.printed()) {
        if (texts.stream()
            .noneMatch(text -> text.contains(SpacelessText.searchForm(word.value())))) {
          problems.add(ProblemCode.SYNONYM_UNUSED, word.place(), word.value(), synonym.word());
        }
      }
    }
  }
}
