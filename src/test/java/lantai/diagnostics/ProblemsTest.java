package lantai.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProblemsTest {

  private final Problems problems = new Problems();

  @Test
  void problemsAreSortedByPlace() {
    List<Problem> inOrder =
        List.of(
            problem("a.yaml", 2, ProblemCode.MISSING_KEY, "unit"),
            problem("a.yaml", 2, ProblemCode.MISSING_KEY, "value"),
            problem("a.yaml", 10, ProblemCode.UNKNOWN_KEY, "unti"),
            problem("a.yaml", 10, ProblemCode.BAD_VALUE, "x"),
            problem("b.yaml", 1, ProblemCode.BAD_ID, "B"));
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      List<Problem> shuffled = new ArrayList<>(inOrder);
      Collections.shuffle(shuffled, random);
      Problems found = new Problems();
      shuffled.forEach(found::add);
      assertEquals(inOrder, found.sorted().stream().toList());
    }
  }

  @Test
  void duplicateProblemIsListedOnce() {
    problems.add(ProblemCode.BAD_ID, Place.startOf("a.yaml"), "A");
    problems.add(ProblemCode.BAD_ID, Place.startOf("a.yaml"), "A");
    problems.add(ProblemCode.BAD_ID, Place.startOf("a.yaml"), "B");

    assertEquals(2, problems.sorted().size());
  }

  @Test
  void warningIsNotAnError() {
    problems.add(ProblemCode.TERM_UNUSED, Place.startOf("glossary.yaml"), "县");

    assertFalse(problems.hasErrors());
    assertEquals(1, problems.sorted().size());
  }

  @Test
  void errorAmongWarningsIsFound() {
    problems.add(ProblemCode.TERM_UNUSED, Place.startOf("glossary.yaml"), "县");
    problems.add(ProblemCode.BAD_ID, Place.startOf("glossary.yaml"), "A");

    assertTrue(problems.hasErrors());
  }

  @Test
  void returnedListDoesNotChange() {
    problems.add(ProblemCode.BAD_ID, Place.startOf("a.yaml"), "A");
    List<Problem> before = problems.sorted();
    problems.add(ProblemCode.BAD_ID, Place.startOf("a.yaml"), "B");

    assertEquals(1, before.size());
  }

  private static Problem problem(String path, int line, ProblemCode code, String argument) {
    return new Problem(new Place(path, line, 1), code, List.of(argument), null);
  }
}
