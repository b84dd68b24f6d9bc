package lantai.site.page;

import java.util.List;
import lantai.model.table.FieldDeclaration;
import org.jspecify.annotations.Nullable;

/**
 * What several pages show. Enumerated values are those of the content files, such as {@code
 * at-least}; templates have the words for them.
 */
public final class RowViews {

  private RowViews() {}

  /**
   * A figure in the report's own words.
   *
   * @param nature empty if no figure is printed
   */
  public record FigureView(String shown, String nature) {}

  public record TargetRow(
      String id,
      String name,
      String href,
      FigureView figure,
      boolean main,
      @Nullable BaselineView baseline,
      SourceLink source) {}

  /** A field of a row with its Chinese label. */
  public record FactView(String label, String value) {

    /** The fields that are declared as shown and are not empty. */
    static List<FactView> of(Record row) {
      return FieldDeclaration.of(row.getClass()).stream()
          .filter(field -> field.declared().shown() && !field.shownValue(row).isEmpty())
          .map(field -> new FactView(field.declared().label(), field.shownValue(row)))
          .toList();
    }
  }

  /**
   * The result that a target is compared with, or that the report states none.
   *
   * @param figure absent if the report states none
   * @param source address of its sentence
   * @param bar if the numbers can be compared
   */
  public record BaselineView(
      String name,
      @Nullable FigureView figure,
      String relation,
      String source,
      @Nullable TargetBar bar) {}

  /**
   * A target drawn against its baseline. Lengths are percentages of the whole width, such as {@code
   * 12.5%}.
   *
   * @param zero position of zero; empty at the left end
   * @param x start of the bar
   * @param soft start of the fading end of an approximate figure or a range; empty for a sharp end
   * @param fade length of the fading end
   * @param range whether it fades from the lower end of a range to the upper
   * @param tick position of the baseline
   */
  public record TargetBar(
      String zero, String x, String width, String soft, String fade, boolean range, String tick) {}

  /**
   * @param target that is compared with the result
   */
  public record ResultRow(
      String id,
      String name,
      FigureView figure,
      String period,
      @Nullable NavigationLink target,
      SourceLink source) {}

  /**
   * A row without a figure.
   *
   * @param text what the report says about it, or empty
   * @param kind value of the content file that classifies it, or empty
   */
  public record ListRow(String id, String name, String text, String kind, SourceLink source) {}

  /**
   * A row of a table without its own template.
   *
   * @param cells a text per column, empty if the row has no value
   */
  public record TableRow(String id, String name, List<String> cells, SourceLink source) {}

  /** The heading is a year, a stage or a chapter. */
  public record RowGroup<T>(String heading, List<T> rows) {}

  /**
   * The sentence that a row was read from.
   *
   * @param paragraph 1-based; the number of a note
   */
  public record SourceLink(ChapterLabel chapter, boolean note, String href, int paragraph) {}

  /** The number is as printed, or empty. */
  public record ChapterLabel(String id, String number, String label) {}

  /**
   * A match with the text around it.
   *
   * @param href of the paragraph
   */
  public record ContextView(
      String chapter, int paragraph, String href, String before, String match, String after) {}

  /**
   * An entry of the glossary.
   *
   * @param href its page, or the sentence of its only occurrence
   * @param note absent for an entry that the editors added
   * @param uses number of occurrences in the text that are not within a longer term
   * @param nested number of the others
   */
  public record TermRow(
      String term,
      String href,
      @Nullable NoteView note,
      List<String> aliases,
      List<NavigationLink> see,
      int uses,
      int nested) {}

  /** A printed note. */
  public record NoteView(String number, String definition) {}

  /** The report's own words about a term. */
  public record GlossView(String quote, SourceLink source) {}

  /** A longer term that contains another, and how often. */
  public record LongerTerm(String term, String href, int uses) {}

  /** The kind is {@code inside-name} or {@code out-of-order}. */
  public record TermWarningView(String term, String kind, ContextView context) {}

  /** A chapter in a table of contents. */
  public record ChapterLink(
      String id, String number, String title, String href, int targets, boolean current) {}

  /**
   * A part of the report in a table of contents.
   *
   * @param heading the chapter that opens it
   * @param chapters the others
   */
  public record PartLink(@Nullable ChapterLink heading, List<ChapterLink> chapters) {}

  /**
   * @param number as printed, or empty
   * @param opens whether it opens a part or is in no part
   * @param supplied whether the title is the editors'
   */
  public record ChapterView(
      String id,
      String number,
      String title,
      boolean opens,
      boolean supplied,
      List<ParagraphView> paragraphs) {}

  /** The name is that of its data files, without extension. */
  public record DataTableView(String name, String title) {}

  /**
   * How the quantities of a chapter are covered.
   *
   * @param numerals how many are printed in Arabic digits
   * @param counts how many each kind of account covers
   */
  public record CoverageRow(
      String label,
      String href,
      int characters,
      int quantities,
      int numerals,
      List<Integer> counts) {}

  /** Goals of one year that nothing of the other year is paired with. */
  public record UnpairedView(
      List<NavigationLink> unreviewed,
      List<NavigationLink> targets,
      List<NavigationLink> results) {}

  /**
   * An excluded quantity with the text around it.
   *
   * @param match the quantity
   */
  public record ExclusionRow(
      String before, String match, String after, String reason, String href) {}
}
