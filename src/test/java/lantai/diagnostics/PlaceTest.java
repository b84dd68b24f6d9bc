package lantai.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlaceTest {

  private static final List<Place> IN_ORDER =
      List.of(
          new Place("content/chapters/1-1.md", 9, 9),
          new Place("content/goals/targets.yaml", 2, 1),
          new Place("content/goals/targets.yaml", 2, 10),
          new Place("content/goals/targets.yaml", 10, 3),
          new Place("content/site.yaml", 1, 1));

  @Test
  void placeIsFormattedAsByEditors() {
    assertEquals("content/site.yaml:3:14", new Place("content/site.yaml", 3, 14).toString());
    assertEquals("content/site.yaml:1:1", Place.startOf("content/site.yaml").toString());
  }

  @Test
  void placesAreOrderedByFileThenLineThenColumn() {
    Random random = new Random(1);
    for (int round = 0; round < 50; round++) {
      List<Place> shuffled = new ArrayList<>(IN_ORDER);
      Collections.shuffle(shuffled, random);
      Collections.sort(shuffled);
      assertEquals(IN_ORDER, shuffled);
    }
  }

  @Test
  void onlyEqualPlacesCompareAsEqual() {
    for (Place a : IN_ORDER) {
      for (Place b : IN_ORDER) {
        assertEquals(a.equals(b), a.compareTo(b) == 0, a + " " + b);
      }
    }
  }
}
