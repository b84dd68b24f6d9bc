package lantai.site.page;

import java.util.List;

/** The views on the page of the data files. */
public final class CoverageViewRecords {

  private CoverageViewRecords() {}

  /**
   * A table.
   *
   * @param name of its data files, without extension
   */
  public record DataTableView(String name, String title) {}

  /**
   * How the quantities of a chapter are covered.
   *
   * @param numerals number of those printed in Arabic digits
   * @param counts number covered by each kind of coverage
   */
  public record CoverageRow(
      String label,
      String href,
      int characters,
      int quantities,
      int numerals,
      List<Integer> counts) {}

  /** Rows of a year that are not paired with anything of the other year. */
  public record UnpairedView(
      List<LabelledLink> unreviewed, List<LabelledLink> targets, List<LabelledLink> results) {}

  /**
   * An excluded quantity with the text around it.
   *
   * @param match the quantity
   */
  public record ExclusionRow(
      String before, String match, String after, String reason, String href) {}
}
