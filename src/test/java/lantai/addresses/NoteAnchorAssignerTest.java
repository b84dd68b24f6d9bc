package lantai.addresses;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantai.addresses.NoteAnchorAssigner.NumberedNote;
import org.junit.jupiter.api.Test;

class NoteAnchorAssignerTest {

  @Test
  void firstFragmentsFollowFromTheNumbers() {
    assertEquals(Map.of(1, "note-1", 2, "note-2"), anchors(AddressRegistry.EMPTY, "a 粮仓", "b 绿道"));
  }

  @Test
  void noteKeepsItsFragmentUnderAnotherNumber() {
    AddressRegistry registry = published("a 粮仓", "b 绿道", "c 步道");

    assertEquals(Map.of(1, "note-2", 2, "note-3"), anchors(registry, "b 绿道", "c 步道"));
    assertEquals(
        Map.of(1, "note-4", 2, "note-1", 3, "note-2", 4, "note-3"),
        anchors(registry, "d 新词", "a 粮仓", "b 绿道", "c 步道"));
  }

  @Test
  void noteKeepsItsFragmentUnderAnotherName() {
    AddressRegistry registry = published("a 粮仓", "b 绿道");

    assertEquals(Map.of(1, "note-1", 2, "note-2"), anchors(registry, "a 共享粮仓", "b 绿道"));
    assertEquals(Map.of(1, "note-2", 2, "note-1"), anchors(registry, "b 绿道", "a 共享粮仓"));
  }

  @Test
  void noteIsKnownByItsNameBeforeItsPage() {
    AddressRegistry registry = published("a 粮仓", "b 绿道");

    assertEquals(Map.of(1, "note-2", 2, "note-1"), anchors(registry, "a 绿道", "x 粮仓"));
  }

  @Test
  void otherNoteNeverGetsTheFragment() {
    AddressRegistry registry = published("a 粮仓", "b 绿道");

    assertEquals(Map.of(1, "note-3", 2, "note-2"), anchors(registry, "x 新词", "b 绿道"));
  }

  @Test
  void restoredNoteGetsItsFragmentAgain() {
    RetiredAddress gone =
        new RetiredAddress(
            "terms.html#note-1", RetirementReason.REMOVED, "v1", List.of(), "粮仓：存粮的地方。");
    AddressRegistry registry =
        new AddressRegistry(List.of(), published("b 绿道").pages(), List.of(gone));

    assertEquals(Map.of(1, "note-1", 2, "note-2"), anchors(renumbered(registry), "a 粮仓", "b 绿道"));
    assertEquals(Map.of(1, "note-3", 2, "note-2"), anchors(renumbered(registry), "x 新词", "b 绿道"));
  }

  /** Returns the registry with its only note at the second fragment. */
  private static AddressRegistry renumbered(AddressRegistry registry) {
    Map<String, String> pages = new LinkedHashMap<>(registry.pages());
    pages.put("terms.html#note-2", pages.remove("terms.html#note-1"));
    return new AddressRegistry(List.of(), pages, registry.retired());
  }

  private static Map<Integer, String> anchors(AddressRegistry registry, String... notes) {
    return NoteAnchorAssigner.of(notes(notes), registry);
  }

  private static List<NumberedNote> notes(String... notes) {
    List<NumberedNote> numbered = new ArrayList<>();
    for (String note : notes) {
      String[] parts = note.split(" ");
      numbered.add(new NumberedNote(numbered.size() + 1, parts[1], "terms/" + parts[0] + ".html"));
    }
    return numbered;
  }

  private static AddressRegistry published(String... notes) {
    Map<String, String> pages = new LinkedHashMap<>();
    for (NumberedNote note : notes(notes)) {
      pages.put("terms.html#note-" + note.number(), note.name());
      pages.put(note.page(), note.name());
    }
    return new AddressRegistry(List.of(), pages, List.of());
  }
}
