package lantai.importer.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The structure of a received text. Each of its visible characters is in exactly one block.
 *
 * @param notesLabel printed above the heading of the notes, such as 附件
 * @param notesHeading such as 名词解释
 */
public record ParsedReport(
    List<SourceBlock> title,
    List<SourceBlock> subtitle,
    List<ParsedChapter> chapters,
    @Nullable SourceBlock notesLabel,
    @Nullable SourceBlock notesHeading,
    List<PrintedNote> notes,
    List<ExcludedText> excluded,
    List<ReviewItem> reviewItems) {

  public ParsedReport {
    title = List.copyOf(title);
    subtitle = List.copyOf(subtitle);
    chapters = List.copyOf(chapters);
    notes = List.copyOf(notes);
    excluded = List.copyOf(excluded);
    reviewItems = List.copyOf(reviewItems);
  }
}
