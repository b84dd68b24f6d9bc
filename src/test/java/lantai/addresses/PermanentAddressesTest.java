package lantai.addresses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import lantai.chinese.Bigrams;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * After any change of a report, each address ever assigned leads to its text, to the text that
 * replaced it, or to its new place.
 */
class PermanentAddressesTest {

  private static final int EDITS = 250;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyAddressEverGivenAnswersAfterAThousandEdits(long seed) {
    Random random = new Random(seed);
    RandomReport report = new RandomReport(random);
    AddressRegistry registry = TextAddressUpdater.update(AddressRegistry.EMPTY, report.text());
    Map<String, String> given = new HashMap<>();
    Versions published = new Versions(new ArrayList<>(), new HashMap<>());
    for (int edit = 0; edit < EDITS; edit++) {
      report.edit();
      AddressRegistry next = advance(registry, report, published);

      assertUnique(next);
      assertKept(registry, next);
      assertNotReused(registry, next);
      if (edit % 5 == 0) {
        assertEquals(next, advance(next, report, published), "advancing again changes nothing");
        assertEquals(
            next, advance(registry, report, published), "equal input gives equal addresses");
      }
      assertAllAnswer(given.keySet(), next);
      assertShowsOnlyPublishedWords(next, published.texts);
      next.current().forEach(address -> given.putIfAbsent(address, ""));
      if (random.nextInt(10) == 0) {
        published.add("v" + edit, next);
        assertEquals(
            next, advance(registry, report, published), "publishing again changes nothing");
        assertEquals(next, advance(next, report, published), "nor does advancing what it has");
      }
      registry = next;
    }
  }

  /** The versions, and the retired addresses of the newest one. */
  private record Versions(List<VersionTextByAddress> texts, Map<String, RetiredAddress> recorded) {

    private void add(String label, AddressRegistry registry) {
      texts.add(VersionTextByAddress.of(label, registry));
      recorded.clear();
      recorded.putAll(registry.retiredByAddress());
    }
  }

  private static AddressRegistry advance(
      AddressRegistry registry, RandomReport report, Versions published) {
    return VersionTextByAddress.complete(
        TextAddressUpdater.update(registry, report.text()), published.texts, published.recorded);
  }

  private static void assertUnique(AddressRegistry registry) {
    List<String> current = registry.current();
    Set<String> all = new HashSet<>(current);
    assertEquals(all.size(), current.size());
    for (RetiredAddress each : registry.retired()) {
      assertTrue(all.add(each.address()) || each.fragment().isEmpty(), each::toString);
    }
  }

  /** An id that is kept belongs to equal or similar text, to the whole of it, or to most of it. */
  private static void assertKept(AddressRegistry before, AddressRegistry after) {
    Map<String, String> now = after.sentences();
    before
        .sentences()
        .forEach(
            (address, words) -> {
              String current = now.get(address);
              if (current != null) {
                assertTrue(
                    Bigrams.similarity(words, current) >= SentenceAlignment.SIMILAR
                        || current.contains(words.replaceFirst(".$", "")),
                    () -> address + " " + words + " " + current);
              }
            });
  }

  /** Only the text with which an address was retired restores it. */
  private static void assertNotReused(AddressRegistry before, AddressRegistry after) {
    Map<String, String> now = after.sentences();
    for (RetiredAddress each : before.retired()) {
      String current = now.get(each.address());
      assertTrue(current == null || current.equals(each.text()), () -> each + " " + current);
    }
  }

  private static void assertAllAnswer(Set<String> given, AddressRegistry registry) {
    Set<String> current = new HashSet<>(registry.current());
    Map<String, RetiredAddress> retired = registry.retiredByAddress();
    Set<String> lost = new TreeSet<>(given);
    lost.removeAll(current);
    lost.removeAll(retired.keySet());
    assertEquals(Set.of(), lost);
    for (RetiredAddress each : registry.retired()) {
      assertTrue(
          current.containsAll(each.successors()), () -> each + " leads to what is not there");
    }
  }

  private static void assertShowsOnlyPublishedWords(
      AddressRegistry registry, List<VersionTextByAddress> published) {
    for (RetiredAddress each : registry.retired()) {
      boolean known = published.stream().anyMatch(version -> version.label().equals(each.last()));
      assertEquals(!each.last().isEmpty(), known, each::toString);
      if (!each.text().isEmpty()) {
        assertTrue(
            published.stream()
                .filter(version -> version.label().equals(each.last()))
                .anyMatch(
                    version ->
                        version.sentences().containsValue(each.text())
                            || version.pages().containsValue(each.text())),
            each::toString);
      }
    }
  }
}
