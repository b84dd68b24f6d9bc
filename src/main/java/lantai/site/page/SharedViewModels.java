package lantai.site.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lantai.model.table.Field;
import org.jspecify.annotations.Nullable;

/**
 * What several pages show. Enumerated values are those of the content files, such as {@code
 * at-least}; templates have the words for them.
 */
public final class SharedViewModels {

  private SharedViewModels() {}

  /**
   * A figure, or what is stated in its place, in the report's own words.
   *
   * @param type what kind of figure or statement it is, in Chinese
   * @param number by which tables are sorted, in the base unit; empty if there is none
   */
  public record FigureView(String shown, String type, String number) {}

  /**
   * @param until the later year by which it is to be reached, or empty
   */
  public record TargetRow(
      String name,
      String href,
      FigureView figure,
      String until,
      boolean main,
      @Nullable BaselineView baseline,
      SourceLink source) {}

  /** A field of a row with its Chinese label. */
  public record FieldView(String label, String value) {

    /** The fields that are declared as shown and are not empty. */
    static List<FieldView> of(Record row) {
      return Field.of(row.getClass()).stream()
          .filter(field -> field.declared().shown() && !field.shownValue(row).isEmpty())
          .map(field -> new FieldView(field.declared().label(), field.shownValue(row)))
          .toList();
    }
  }

  /**
   * The result that a target or commitment is compared with, or the statement that the report gives
   * none.
   *
   * @param figure absent if the report states none
   * @param source address of its sentence
   * @param bar if the numbers can be compared
   * @param difference of the numbers, in Chinese; empty if they cannot be compared
   * @param items the note that lists the different matters that the two numbers count
   */
  public record BaselineView(
      String name,
      @Nullable FigureView figure,
      String relation,
      String source,
      @Nullable TargetBar bar,
      String difference,
      @Nullable NavigationLink items) {}

  /**
   * The positions of a target and its baseline on a scale, as percentages of its width, such as
   * {@code 12.5%}.
   *
   * @param zero empty at the left end
   * @param to the other end of a range; else that of the target
   */
  public record TargetBar(String zero, String baseline, String target, String to) {}

  /**
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

  /**
   * @param later the targets and commitments on the same matter
   * @param history what versions changed about the result; empty in the rows of a chapter
   */
  public record ResultLinks(List<LinkGroup> later, List<PageViewModels.RowHistoryEntry> history) {}

  /**
   * A link to a table or to rows.
   *
   * @param count how many, with their measure word
   */
  public record CountedLink(String label, String count, String href) {}

  /**
   * The chapters of two parts of the report that speak of the same subjects in two years.
   *
   * @param review the chapter that opens the earlier part
   * @param plan the chapter that opens the later part
   */
  public record YearComparison(
      @Nullable ChapterLink review, @Nullable ChapterLink plan, List<SubjectRow> rows) {}

  /** One of the lists may be empty. */
  public record SubjectRow(List<ChapterLink> review, List<ChapterLink> plan) {}

  /** Links with a label before them, which may be empty. */
  public record LinkGroup(String label, List<NavigationLink> links) {}

  /**
   * The results of a chapter.
   *
   * @param filters numbers of the filters that any row passes
   */
  public record ResultGroup(String heading, String filters, List<ResultRow> rows) {}

  /**
   * A kind of rows that a table can be limited to.
   *
   * @param rows how many they are
   */
  public record FilterView(int number, String label, int rows) {}

  /**
   * A row without a figure.
   *
   * @param href its address in its table
   * @param text printed words of it
   * @param kind in Chinese, or empty
   * @param baseline only of commitments, and absent if none is declared
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
   * What the report says on a matter of which it speaks in two years.
   *
   * @param sides by year
   */
  public record PairRow(String matter, List<PairSide> sides) {}

  /**
   * @param before the quoted words before the word
   * @param word that shows how far the matter is
   */
  public record PairSide(
      String id, int year, String before, String word, String after, SourceLink source) {}

  /**
   * @param word printed word of the stage
   * @param others rows of the same project in other years
   */
  public record ProjectRow(
      String id, String name, String word, List<NavigationLink> others, SourceLink source) {}

  /**
   * @param continued the items of other years that it continues or that continue it
   * @param related what the chapters state on it
   */
  public record LivelihoodRow(
      String id,
      String text,
      List<NavigationLink> continued,
      List<RelatedRow> related,
      SourceLink source) {}

  /**
   * @param shown its figure or words, or empty
   */
  public record RelatedRow(String name, String href, String shown, SourceLink source) {}

  /** The heading is a year, a stage or a chapter. */
  public record RowGroup<T>(String heading, List<T> rows) {

    /** In the order of the keys. */
    static <K, T> Map<K, List<T>> grouped(List<T> items, Function<T, K> key) {
      return items.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }
  }

  /**
   * @param outcomes what the report says was completed of the whole list
   */
  public record LivelihoodYear(
      String heading, List<RelatedRow> outcomes, List<LivelihoodRow> rows) {}

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
   * @param href address of the sentence that contains the match
   */
  public record ContextView(
      String chapter, int paragraph, String href, String before, String match, String after) {}

  /**
   * A chapter in a table of contents.
   *
   * @param counts how many rows of which table it has, in words
   */
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
   * @param citationHash the 16 digits that references to it end with, the beginning of its SHA-256;
   *     empty on pages without references
   */
  public record ParagraphView(
      String id, int number, String href, String citationHash, List<Sentence> sentences) {}

  /** The id is its anchor. */
  public record Sentence(String id, List<TextRun> runs) {}

  /**
   * Text of uniform format.
   *
   * @param kind {@code text}, {@code term}, {@code figure} (of a target), {@code result}, {@code
   *     task} (of a commitment) or {@code link}
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
