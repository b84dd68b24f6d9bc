package lantai.site.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lantai.model.table.Field;
import org.jspecify.annotations.Nullable;

/**
 * The views that several pages share. Enumerated values are words of the content files, such as
 * {@code at-least}; templates contain the text for readers.
 */
public final class SharedViewRecords {

  private SharedViewRecords() {}

  /**
   * A figure, or the words stated instead of it, as printed in the report.
   *
   * @param type nature of the figure or kind of the statement, in Chinese
   * @param number for sorting tables, in the base unit; empty if there is none
   */
  public record FigureView(String shown, String type, String number) {}

  /**
   * A target.
   *
   * @param until the later year by which it is to be achieved, or empty
   * @param due the year in which it is to be achieved
   */
  public record TargetRow(
      String name,
      String href,
      FigureView figure,
      String until,
      int due,
      boolean main,
      @Nullable BaselineView baseline,
      SourceLink source) {}

  /** A field of a row with its Chinese label. */
  public record FieldView(String label, String value) {

    /** Returns the fields that are declared as shown and are not empty. */
    static List<FieldView> of(Record row) {
      return Field.of(row.getClass()).stream()
          .filter(field -> field.declared().shown() && !field.shownValue(row).isEmpty())
          .map(field -> new FieldView(field.declared().label(), field.shownValue(row)))
          .toList();
    }
  }

  /**
   * The result that a target or commitment is compared with, or the statement that the report does
   * not give one.
   *
   * @param figure absent if the report does not state one
   * @param period in Chinese; empty for that of the year under report
   * @param source address of its sentence
   * @param bar if the numbers can be compared
   * @param difference of the numbers, in Chinese; empty if they cannot be compared
   * @param items the note that lists the different items that the two numbers count
   */
  public record BaselineView(
      String name,
      @Nullable FigureView figure,
      String relation,
      String period,
      String source,
      @Nullable TargetBar bar,
      String difference,
      @Nullable LabelledLink items) {}

  /**
   * The positions of a target and its baseline on a scale, as percentages of its width, such as
   * {@code 12.5%}.
   *
   * @param zero empty if it is the left end
   * @param to the other end of a range; otherwise the position of the target
   */
  public record TargetBar(String zero, String baseline, String target, String to) {}

  /**
   * A result.
   *
   * @param period in Chinese, or empty
   * @param filters numbers of the filters that it passes, separated by spaces
   */
  public record ResultRow(
      String id,
      String name,
      FigureView figure,
      String period,
      String filters,
      ResultLinks links,
      SourceLink source) {}

  /** The links of a result: later plans on the same matter, and what versions changed in it. */
  public record ResultLinks(List<LinkGroup> later, List<PageViewRecords.RowHistoryEntry> history) {}

  /** A link to a table or to rows, with the number of rows and their measure word. */
  public record CountedLink(String label, String count, String href) {}

  /**
   * The chapters of two parts of the report on the same subjects in two years.
   *
   * @param review the chapter that opens the earlier part
   * @param plan the chapter that opens the later part
   */
  public record YearComparison(
      @Nullable ChapterLink review, @Nullable ChapterLink plan, List<SubjectRow> rows) {}

  /** Related chapters; one of the lists may be empty. */
  public record SubjectRow(List<ChapterLink> review, List<ChapterLink> plan) {}

  /** Links with a preceding label, which may be empty. */
  public record LinkGroup(String label, List<LabelledLink> links) {}

  /** The results of a chapter, with the numbers of the filters that any row passes. */
  public record ResultGroup(String heading, String filters, List<ResultRow> rows) {}

  /** A kind of rows to which a table can be limited, with their number. */
  public record FilterView(int number, String label, int rows) {}

  /**
   * A row without a figure.
   *
   * @param href its address in its table
   * @param text printed words of it
   * @param kind in Chinese, or empty
   * @param baseline only for commitments; absent if none is declared
   */
  public record ListRow(
      String id,
      String href,
      String name,
      String text,
      String kind,
      @Nullable BaselineView baseline,
      SourceLink source) {}

  /**
   * A row of a plain table.
   *
   * @param words its figure or words
   * @param fields values of the fields that the table shows; empty if absent
   */
  public record PlainTableRow(
      String id, String name, String words, List<String> fields, SourceLink source) {}

  /**
   * What the report says on a matter of which it speaks in two years.
   *
   * @param sides by year
   */
  public record PairRow(String matter, List<PairSide> sides) {}

  /**
   * A statement on one of the years.
   *
   * @param before the quoted words before the word
   * @param word that says how far the matter has progressed
   */
  public record PairSide(
      String id, int year, String before, String word, String after, SourceLink source) {}

  /**
   * A project.
   *
   * @param word printed word of the stage
   * @param others rows of the same project in other years
   */
  public record ProjectRow(
      String id, String name, String word, List<LabelledLink> others, SourceLink source) {}

  /**
   * A livelihood item.
   *
   * @param continued the items of other years that it continues or that continue it
   * @param related the rows on it in chapters
   */
  public record LivelihoodRow(
      String id,
      String text,
      List<LabelledLink> continued,
      List<RelatedRow> related,
      SourceLink source) {}

  /** A related row with its figure or words, or empty. */
  public record RelatedRow(String name, String href, String shown, SourceLink source) {}

  /** A group of rows, whose heading is a year, a stage or a chapter. */
  public record RowGroup<T>(String heading, List<T> rows) {

    /** Groups items by key, in the order of the keys. */
    static <K, T> Map<K, List<T>> grouped(List<T> items, Function<T, K> key) {
      return items.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }
  }

  /** The livelihood items of a year; {@code outcomes} is what the report says was completed. */
  public record LivelihoodYear(
      String heading, List<RelatedRow> outcomes, List<LivelihoodRow> rows) {}

  /** The sentence of a row; {@code paragraph} is 1-based, or the number of a note. */
  public record SourceLink(ChapterLabel chapter, boolean note, String href, int paragraph) {}

  /** A chapter as a label; {@code number} is as printed, or empty. */
  public record ChapterLabel(String id, String number, String label) {}

  /** A match with the text around it; {@code href} is the address of its sentence. */
  public record ContextView(
      String chapter, int paragraph, String href, String before, String match, String after) {}

  /** A chapter in a table of contents, with the number of rows of each table, in words. */
  public record ChapterLink(
      String id, String number, String title, String href, List<String> counts, boolean current) {}

  /**
   * A part of the report in a table of contents.
   *
   * @param heading the chapter that opens it
   * @param chapters the others
   */
  public record PartLink(@Nullable ChapterLink heading, List<ChapterLink> chapters) {}

  /**
   * A chapter.
   *
   * @param number as printed, or empty
   * @param opens whether it opens a part or is not in a part
   * @param supplied whether the title was supplied by the editors
   */
  public record ChapterView(
      String id,
      String number,
      String title,
      boolean opens,
      boolean supplied,
      List<ParagraphView> paragraphs) {}

  /**
   * A paragraph.
   *
   * @param id anchor
   * @param number 1-based in its chapter
   * @param href permalink, relative to the page
   * @param referenceHash the 16 digits that references to it end with, the beginning of its
   *     SHA-256; empty on pages without references
   */
  public record ParagraphView(
      String id, int number, String href, String referenceHash, List<Sentence> sentences) {}

  /** A sentence; its id is its anchor. */
  public record Sentence(String id, List<TextRun> runs) {}

  /**
   * Text of uniform format.
   *
   * @param kind {@code text}, {@code term}, {@code figure} (for a target), {@code result}, {@code
   *     task} (for a commitment) or {@code link}
   * @param href empty for plain text
   * @param id anchor, or empty
   * @param strong whether it is bold
   */
  public record TextRun(String text, String kind, String href, String id, boolean strong) {

    /** Whether the next run has the same format and no anchor. */
    boolean continuesIn(TextRun next) {
      return next.id.isEmpty()
          && next.kind.equals(kind)
          && next.href.equals(href)
          && next.strong == strong;
    }

    TextRun plus(TextRun next) {
      return new TextRun(text + next.text, kind, href, id, strong);
    }
  }
}
