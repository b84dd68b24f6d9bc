package lantai.site.page;

import java.util.List;

/** What the page of the data files shows. */
public final class CoverageViewModels {

  private CoverageViewModels() {}

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

  /** Rows of one year that nothing of the other year is paired with. */
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
