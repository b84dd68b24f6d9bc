package lantai.importer.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The structure of a received text. Each of its visible characters is in exactly one fragment. */
public record ParsedReport(
    List<SourceFragment> title,
    List<SourceFragment> subtitle,
    List<ParsedChapter> chapters,
    NoteSection noteSection,
    List<ExcludedText> excluded,
    List<ReviewItem> reviewItems) {

  /** The notes, with a label such as 附件 and a heading such as 名词解释. */
  public record NoteSection(
      @Nullable SourceFragment label, @Nullable SourceFragment heading, List<PrintedNote> notes) {

    public NoteSection {
      notes = List.copyOf(notes);
    }
  }

  public ParsedReport {
    title = List.copyOf(title);
    subtitle = List.copyOf(subtitle);
    chapters = List.copyOf(chapters);
    excluded = List.copyOf(excluded);
    reviewItems = List.copyOf(reviewItems);
  }

  public List<PrintedNote> notes() {
    return noteSection.notes();
  }

  /**
   * A printed note.
   *
   * @param number as printed, or its position in the list
   * @param term what the note explains; {@code null} if it does not name it
   * @param alias how the report quotes the term, if differently
   */
  public record PrintedNote(
      int number,
      @Nullable SourceFragment term,
      SourceFragment definition,
      @Nullable String alias) {}
}
