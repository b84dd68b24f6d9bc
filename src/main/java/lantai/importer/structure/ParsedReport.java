package lantai.importer.structure;

import java.util.List;

/**
 * A received text, taken apart: each of its visible characters is in exactly one of these blocks.
 *
 * @param label the printed label of the notes, such as 附件; {@code null} where there is none
 * @param heading the printed heading of the notes, or {@code null}
 */
public record ParsedReport(
    List<SourceBlock> title,
    List<SourceBlock> subtitle,
    List<ParsedChapter> parts,
    SourceBlock label,
    SourceBlock heading,
    List<PrintedNote> notes,
    List<ExcludedText> asides,
    List<ReviewItem> doubts) {

  public ParsedReport {
    title = List.copyOf(title);
    subtitle = List.copyOf(subtitle);
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
    asides = List.copyOf(asides);
    doubts = List.copyOf(doubts);
  }
}
