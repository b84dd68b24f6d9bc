package lantai.addresses;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Assigns URL fragments to printed notes. A note keeps its fragment when it is renumbered or
 * renamed, and no other note ever gets it. A new fragment is made from the number.
 */
public final class NoteAnchorAssigner {

  /** Prefix of a fragment made from a number. */
  public static final String PREFIX = "note-";

  private static final String PAGE = "terms.html#" + PREFIX;

  private final AddressRegistry registry;
  private final Map<String, String> addressByName = new HashMap<>();
  private final Map<Integer, String> anchors = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  /**
   * A printed note.
   *
   * @param page address of the page of its term
   */
  public record NumberedNote(int number, String name, String page) {}

  private NoteAnchorAssigner(AddressRegistry registry) {
    this.registry = registry;
    registry.pages().forEach((address, name) -> add(address, name));
  }

  private void add(String address, String name) {
    if (isAddress(address)) {
      used.add(address);
      addressByName.putIfAbsent(name, address);
    }
  }

  /** Whether an address is a note's. */
  public static boolean isAddress(String address) {
    return address.startsWith(PAGE);
  }

  /** Returns the fragment of each note by its number. */
  public static Map<Integer, String> of(List<NumberedNote> notes, AddressRegistry registry) {
    NoteAnchorAssigner anchors = new NoteAnchorAssigner(registry);
    notes.forEach(note -> anchors.claim(note, note.name()));
    notes.forEach(note -> anchors.claim(note, registry.pages().getOrDefault(note.page(), "")));
    anchors.addRetired();
    notes.forEach(note -> anchors.claim(note, note.name()));
    notes.forEach(anchors::give);
    return anchors.anchors;
  }

  private void claim(NumberedNote note, String name) {
    if (!anchors.containsKey(note.number())) {
      String address = addressByName.remove(name);
      if (address != null) {
        anchors.put(note.number(), AddressRegistry.fragment(address));
      }
    }
  }

  /** Gives a note that was removed and added again its old address. */
  private void addRetired() {
    for (RetiredAddress each : registry.retired()) {
      if (isAddress(each.address())) {
        used.add(each.address());
        addressByName.putIfAbsent(each.text().replaceFirst("：.*", ""), each.address());
      }
    }
    addressByName.remove("");
  }

  private void give(NumberedNote note) {
    if (!anchors.containsKey(note.number())) {
      int number = note.number();
      while (!used.add(PAGE + number)) {
        number++;
      }
      anchors.put(note.number(), PREFIX + number);
    }
  }
}
