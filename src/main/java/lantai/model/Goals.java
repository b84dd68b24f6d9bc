package lantai.model;

import java.util.List;
import java.util.stream.Stream;

/** The rows of {@code content/goals/}, each list in the order of its file. */
public record Goals(
    List<Target> targets,
    List<Result> results,
    List<Commitment> commitments,
    List<Project> projects,
    List<LivelihoodItem> livelihood,
    List<City> cities) {

  public Goals {
    targets = List.copyOf(targets);
    results = List.copyOf(results);
    commitments = List.copyOf(commitments);
    projects = List.copyOf(projects);
    livelihood = List.copyOf(livelihood);
    cities = List.copyOf(cities);
  }

  public Stream<Goal> all() {
    return Stream.of(targets, results, commitments, projects, livelihood, cities)
        .flatMap(List::stream);
  }
}
