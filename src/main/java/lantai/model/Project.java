package lantai.model;

import lantai.diagnostics.Located;
import lantai.diagnostics.Place;

/**
 * A named project.
 *
 * @param year the year whose work it is
 * @param word the printed word that puts it into its stage, found in the same sentence
 */
public record Project(
    GoalId id,
    String name,
    int year,
    ProjectStage stage,
    Citation citation,
    Located<String> word,
    Place place)
    implements Goal {

  /** How far it is, in the order of a project's life; content files write the Chinese word. */
  public enum ProjectStage {
    DONE("建成"),
    UNDER_WAY("加快"),
    STARTED("开工"),
    PREPARED("前期"),
    CONSIDERED("谋划");

    private final String word;

    ProjectStage(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  @Override
  public Figure figure() {
    return null;
  }
}
