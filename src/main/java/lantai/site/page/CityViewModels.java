package lantai.site.page;

import java.util.List;

/** The views on the page of cities. */
public final class CityViewModels {

  private CityViewModels() {}

  /**
   * @param role with its verb
   * @param mentions the other sentences that name the city or a place in it
   */
  public record CityRow(
      String id,
      String name,
      String role,
      List<MentionView> mentions,
      List<NavigationLink> projects,
      List<NavigationLink> terms,
      SharedViewModels.SourceLink source) {}

  /**
   * An excerpt of a sentence.
   *
   * @param assigned whether it names only places that editors assign to the city
   */
  public record MentionView(
      List<MarkedText> text, boolean assigned, SharedViewModels.SourceLink source) {}

  public record MarkedText(String text, boolean marked) {}
}
