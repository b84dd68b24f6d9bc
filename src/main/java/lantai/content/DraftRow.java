package lantai.content;

import java.util.List;
import lantai.chinese.SentenceSplitter;
import lantai.chinese.SpacelessText;
import lantai.chinese.TextRange;
import lantai.diagnostics.Place;
import lantai.model.ChapterId;
import lantai.model.Report;
import lantai.model.TextBlock;

/**
 * A row of a table that an import proposed and an editor has not reviewed.
 *
 * @param flag place of its draft flag
 * @param row place of the row itself
 * @param id empty if absent
 * @param chapter the chapter that it is about; empty if not given
 * @param text of the report that it is about
 */
record DraftRow(Place flag, Place row, String id, String chapter, String words) {

  static DraftRow of(MappingReader row, Place flag, Place place) {
    String quote = row.writtenText("quote");
    return new DraftRow(
        flag,
        place,
        row.writtenText("id"),
        row.writtenText("chapter"),
        quote.isEmpty() ? row.writtenText("phrase") : quote);
  }

  /** Returns what identifies the row to an editor. */
  String name() {
    return id.isEmpty() ? words : id;
  }

  /** Returns the sentence that contains the text of the row, or that text itself. */
  String sentence(Report report) {
    for (TextBlock block : report.textBlocksOf(new ChapterId(chapter))) {
      List<TextRange> found = new SpacelessText(block.text()).find(words);
      if (!words.isEmpty() && !found.isEmpty()) {
        return SentenceSplitter.around(block.text(), found.get(0)).of(block.text()).strip();
      }
    }
    return words;
  }
}
