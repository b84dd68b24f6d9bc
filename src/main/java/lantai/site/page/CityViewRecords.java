package lantai.site.page;

import java.util.List;

/** The views on the page of cities. */
public final class CityViewRecords {

  private CityViewRecords() {}

  /**
   * @param role with its verb
   * @param mentions the other sentences that name the city or a place in it
   */
  public record CityRow(
      String id,
      String name,
      String role,
      List<MentionView> mentions,
      List<LabelledLink> projects,
      List<LabelledLink> terms,
      SharedViewRecords.SourceLink source) {}

  /**
   * An excerpt of a sentence.
   *
   * @param assigned whether it names only places that editors assign to the city
   */
  public record MentionView(
      List<MarkedText> text, boolean assigned, SharedViewRecords.SourceLink source) {}

  public record MarkedText(String text, boolean marked) {}
}
