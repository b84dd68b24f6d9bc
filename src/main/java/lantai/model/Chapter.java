package lantai.model;

import java.util.List;
import java.util.stream.IntStream;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.model.table.Choice;
import lantai.model.table.Choice.Label;
import org.jspecify.annotations.Nullable;

/**
 * A chapter, one file of {@code content/chapters/}.
 *
 * @param number as printed, punctuation included, such as {@code （一）}; empty if none is printed
 * @param title without its closing full stop
 * @param related chapters on the same subject in another part of the report
 * @param kind {@code null} if not given
 * @param place where its id is written
 */
public record Chapter(
    ChapterId id,
    String number,
    String title,
    ChapterHeading heading,
    List<Paragraph> paragraphs,
    List<Located<ChapterId>> related,
    @Nullable ChapterKind kind,
    Place place) {

  /** How the report prints a chapter's heading. */
  public enum ChapterHeading implements Choice {
    /** On a separate line. */
    @Label("单独成行")
    OWN_LINE,
    /** At the beginning of the first paragraph, ending in a full stop. */
    @Label("与正文同一行")
    RUN_IN,
    /** Not printed; the title was supplied by the editors. */
    @Label("原文没有，是编者加的")
    SUPPLIED
  }

  public Chapter {
    paragraphs = List.copyOf(paragraphs);
    related = List.copyOf(related);
  }

  /** Returns the chapter with other ids of its paragraphs, given in order. */
  public Chapter withAnchors(List<ParagraphAndSentenceAnchors> anchors) {
    List<Paragraph> others =
        IntStream.range(0, paragraphs.size())
            .mapToObj(i -> paragraphs.get(i).with(anchors.get(i)))
            .toList();
    return new Chapter(id, number, title, heading, others, related, kind, place);
  }

  /** Returns the chapter with another id, also in the ids of its paragraphs. */
  public Chapter withId(ChapterId other) {
    List<Paragraph> moved =
        paragraphs.stream()
            .map(
                each ->
                    new Paragraph(
                        new ParagraphId(other, each.id().number()),
                        each.heading(),
                        each.text(),
                        each.emphasised(),
                        each.links(),
                        each.origins()))
            .toList();
    return new Chapter(other, number, title, heading, moved, related, kind, place);
  }

  /** Whether the chapter opens its part and has the heading of the part: {@code 1-0}. */
  public boolean opensPart() {
    return heading == ChapterHeading.OWN_LINE && id.value().endsWith("-0");
  }

  /** Returns number and title on one line, with a space between them if no mark ends the number. */
  public String label() {
    return hasBareNumber() ? number + "\u3000" + title : number + title;
  }

  /**
   * Whether the number is printed without a mark at its end and apart from the title, such as 附件1,
   * so that it must not be read together with the year that a title may begin with.
   */
  public boolean hasBareNumber() {
    return heading != ChapterHeading.RUN_IN
        && !number.isEmpty()
        && Character.isLetterOrDigit(number.charAt(number.length() - 1));
  }
}
