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
   * A figure as printed.
   *
   * @param before printed bound before the number, or empty
   * @param number with its unit; empty if none is printed
   * @param after printed bound after the number, or empty
   * @param word printed word of intent of a target, or of change of a result; or empty
   */
  public record FigureView(
      String before, String number, String after, String word, String bound, String nature) {}

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
   * The result that a target is compared with.
   *
   * @param source address of its sentence
   * @param bar if the numbers can be compared
   */
  public record BaselineView(
      String name, FigureView figure, String relation, String source, @Nullable TargetBar bar) {}

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
   * @param scope of a rank: among whom; else empty
   * @param target that is compared with the result
   */
  public record ResultRow(
      String id,
      String name,
      FigureView figure,
      String period,
      String scope,
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
   * @param note absent for an entry that the editors added
   * @param uses number of occurrences in the text
   */
  public record TermRow(
      String id,
      String term,
      String href,
      String pinyin,
      @Nullable NoteView note,
      List<String> aliases,
      int uses) {}

  /** A printed note. */
  public record NoteView(String number, String definition) {}

  public record IndexLetter(String letter, List<TermRow> terms) {}

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

  /**
   * @param id anchor
   * @param number 1-based in its chapter
   * @param href permalink, relative to the page
   */
  public record ParagraphView(String id, int number, String href, List<Sentence> sentences) {}

  /** The id is its anchor, or empty if nothing links to it. */
  public record Sentence(String id, List<TextRun> runs) {}

  /**
   * Text of uniform format.
   *
   * @param kind {@code text}, {@code term}, {@code figure} (of a target), {@code result} or {@code
   *     link}
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

  /** The name is that of its data files, without extension. */
  public record DataTableView(String name, String title) {}

  /** How the numerals of a chapter are covered. */
  public record CoverageRow(
      String label, String href, int paragraphs, int characters, NumeralCounts numerals) {}

  /** The others are commitments, projects and livelihood items. */
  public record NumeralCounts(
      int total, int targets, int results, int others, int notes, int excluded) {

    NumeralCounts plus(NumeralCounts other) {
      return new NumeralCounts(
          total + other.total,
          targets + other.targets,
          results + other.results,
          others + other.others,
          notes + other.notes,
          excluded + other.excluded);
    }
  }

  /**
   * An excluded numeral with the text around it.
   *
   * @param match the numeral
   */
  public record ExclusionRow(
      String before, String match, String after, String reason, String href) {}
}
