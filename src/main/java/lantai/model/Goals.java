package lantai.model;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of {@code content/goals/}, those of one table in the order of its file. */
public final class Goals {

  private final Map<Class<?>, List<Goal>> byType;

  /**
   * @param rows of all tables, tables may come in any order
   */
  public Goals(Collection<? extends Goal> rows) {
    this.byType = rows.stream().collect(Collectors.groupingBy(row -> (Class<?>) row.getClass()));
  }

  /** The rows of one table. */
  @SuppressWarnings("unchecked")
  public <G extends Goal> List<G> of(Class<G> type) {
    return (List<G>) Collections.unmodifiableList(byType.getOrDefault(type, List.of()));
  }

  public List<Target> targets() {
    return of(Target.class);
  }

  public List<Result> results() {
    return of(Result.class);
  }

  public List<Commitment> commitments() {
    return of(Commitment.class);
  }

  public List<Project> projects() {
    return of(Project.class);
  }

  public List<LivelihoodItem> livelihood() {
    return of(LivelihoodItem.class);
  }

  public List<City> cities() {
    return of(City.class);
  }

  /** All rows, table after table in the order of {@link Tables#GOALS}. */
  public Stream<Goal> all() {
    return Tables.GOALS.stream()
        .flatMap(table -> byType.getOrDefault(table.type(), List.of()).stream());
  }
}
