package lantai.site.page;

import java.util.List;
import lantai.model.table.FieldDeclaration;

/**
 * What several pages show. Words of the interface stand in the templates; kinds come as the words
 * of the content files, such as {@code at-least}.
 */
public final class RowViews {

  private RowViews() {}

  /** A figure as printed: the bound's word before or after the number with its unit. */
  public record FigureView(String before, String number, String after) {}

  /**
   * What a target is shown beside.
   *
   * @param word the printed word of change, or empty
   * @param source address of the sentence
   */
  public record BaselineView(
      String name, FigureView figure, String word, String nature, String relation, String source) {}

  /**
   * A target as a row.
   *
   * @param figure with an empty number where none is printed
   * @param modality the printed word, or empty
   * @param baseline {@code null} where the report prints none
   * @param bar {@code null} where target and baseline cannot be compared
   * @param chapterNumber its chapter's, as printed, or empty
   * @param chapter label of its chapter
   * @param source address of the sentence that holds it
   * @param paragraph 1-based
   */
  public record TargetRow(
      String id,
      String name,
      String href,
      FigureView figure,
      String bound,
      String modality,
      String nature,
      boolean main,
      BaselineView baseline,
      TargetBar bar,
      String chapterId,
      String chapterNumber,
      String chapter,
      String source,
      int paragraph) {}

  /** A field of a row with its Chinese label. */
  public record FactView(String label, String value) {

    /** The fields that are declared to be shown and not empty. */
    static List<FactView> of(Record row) {
      return FieldDeclaration.of(row.getClass()).stream()
          .filter(field -> field.declared().shown() && !field.shownValue(row).isEmpty())
          .map(field -> new FactView(field.declared().label(), field.shownValue(row)))
          .toList();
    }
  }

  /**
   * A piece of text around something that is pointed at.
   *
   * @param href address of its paragraph
   */
  public record ContextView(
      String chapter, int paragraph, String href, String before, String match, String after) {}

  /**
   * An entry of the glossary.
   *
   * @param note the printed note's number, or empty
   * @param definition empty for an entry of the editors' own
   * @param uses how many there are in the text
   */
  public record TermRow(
      String id,
      String term,
      String note,
      String href,
      String pinyin,
      String definition,
      List<String> aliases,
      int uses) {

    public TermRow {
      aliases = List.copyOf(aliases);
    }
  }

  /** A letter of the index and its terms. */
  public record IndexLetter(String letter, List<TermRow> terms) {

    public IndexLetter {
      terms = List.copyOf(terms);
    }
  }

  /** A chapter in a list of contents. */
  public record ChapterLink(
      String id, String number, String title, String href, int targets, boolean current) {}

  /**
   * A part of the report in a list of contents.
   *
   * @param heading the chapter that opens it, or {@code null}
   * @param chapters the others
   */
  public record PartLink(ChapterLink heading, List<ChapterLink> chapters) {

    public PartLink {
      chapters = List.copyOf(chapters);
    }
  }

  /**
   * A chapter within the page that holds the whole report.
   *
   * @param opens whether it opens a part of the report or stands alone
   */
  public record WholeChapter(
      String id,
      String number,
      String title,
      boolean opens,
      boolean supplied,
      List<ParagraphView> paragraphs) {

    public WholeChapter {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /**
   * A result as a row.
   *
   * @param word the printed word of change, or empty
   * @param scope of a rank: among whom; else empty
   * @param target the target that is held against it, or {@code null}
   */
  public record ResultRow(
      String id,
      String name,
      FigureView figure,
      String word,
      String direction,
      String nature,
      String period,
      String scope,
      NavigationLink target,
      SourceLink source) {}

  /**
   * The sentence that a row was read from.
   *
   * @param href address of the sentence
   * @param paragraph 1-based; of a note, its number
   */
  public record SourceLink(String chapter, boolean note, String href, int paragraph) {}

  /**
   * A row without a figure.
   *
   * @param name what it is called
   * @param text what the report says of it, or empty
   * @param kind the content file's word for what sort of row it is, or empty
   */
  public record ListRow(String id, String name, String text, String kind, SourceLink source) {}

  /**
   * A row of a table without a view of its own.
   *
   * @param cells a text per column, empty if the row has no value
   */
  public record TableRow(String id, String name, List<String> cells, SourceLink source) {

    public TableRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * Rows under one heading.
   *
   * @param heading a year, a stage, a chapter
   */
  public record RowGroup<T>(String heading, List<T> rows) {

    public RowGroup {
      rows = List.copyOf(rows);
    }
  }

  /**
   * How many numerals of a chapter are whose.
   *
   * @param goals targets, results, commitments, projects and livelihood undertakings together
   */
  public record CoverageRow(
      String label,
      String href,
      int paragraphs,
      int characters,
      int numerals,
      int targets,
      int results,
      int others,
      int notes,
      int dismissed) {}

  /**
   * A numeral that is no goal's.
   *
   * @param match the numeral, with its surroundings in {@code before} and {@code after}
   */
  public record ExclusionRow(
      String before, String match, String after, String reason, String href) {}
}
