package lantai.content;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantai.chinese.PhraseFinder;
import lantai.model.ReportRow;
import lantai.model.Result;
import lantai.model.Target;

/**
 * Finds the results whose name equals the name of a target, contains it or is contained in it. All
 * names are searched at once: comparing each pair would take quadratic time.
 */
final class BaselineCandidateFinder {

  /** Shorter names, such as 就业, are part of too many others. */
  private static final int SHORTEST = 4;

  private final Map<String, List<Result>> byName;
  private final Map<Result, Integer> positions = new IdentityHashMap<>();
  private final PhraseFinder names;

  /** Names of results that contain the name of a target, by the target's name. */
  private final Map<String, Set<String>> longer = new HashMap<>();

  BaselineCandidateFinder(List<Target> targets, List<Result> results) {
    byName = results.stream().collect(groupingBy(Result::name));
    results.forEach(result -> positions.putIfAbsent(result, positions.size()));
    names = finder(results);
    PhraseFinder ofTargets = finder(targets);
    for (String name : byName.keySet()) {
      ofTargets
          .in(name)
          .forEach(
              found -> longer.computeIfAbsent(found.phrase(), key -> new HashSet<>()).add(name));
    }
  }

  private static PhraseFinder finder(List<? extends ReportRow> rows) {
    return new PhraseFinder(
        rows.stream().map(ReportRow::name).filter(name -> name.length() >= SHORTEST).toList());
  }

  /** Returns the results with the same name, in order. */
  List<Result> sameName(Target target) {
    return byName.getOrDefault(target.name(), List.of());
  }

  /** Returns the results with the same or a similar name, in order. */
  List<Result> similarName(Target target) {
    Set<String> similar = new HashSet<>(longer.getOrDefault(target.name(), Set.of()));
    names.in(target.name()).forEach(found -> similar.add(found.phrase()));
    return similar.stream()
        .flatMap(name -> byName.get(name).stream())
        .sorted(comparing(positions::get))
        .toList();
  }
}
