package lantai.addresses;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of an archived version by its addresses.
 *
 * @param label of the version
 * @param sentences text of each sentence by its address
 * @param paragraphs addresses of paragraphs
 * @param pages names of pages and rows by their addresses
 */
public record VersionTextByAddress(
    String label,
    Map<String, String> sentences,
    Set<String> paragraphs,
    Map<String, String> pages) {

  static final VersionTextByAddress NONE = of("", AddressRegistry.EMPTY);

  /**
   * Returns the text of a version.
   *
   * @param registry with its current addresses
   */
  public static VersionTextByAddress of(String label, AddressRegistry registry) {
    Set<String> paragraphs =
        registry.paragraphs().stream().map(ParagraphEntry::address).collect(toSet());
    return new VersionTextByAddress(label, registry.sentences(), paragraphs, registry.pages());
  }

  /**
   * Returns the text at an address; empty for a paragraph, {@code null} if there is no such
   * address.
   */
  public @Nullable String words(String address) {
    String name = pages.get(address);
    return paragraphs.contains(address) ? "" : sentences.getOrDefault(address, name);
  }

  /**
   * Completes the retired addresses of a registry with label and text of the latest version that
   * has the address; those in no version get no text.
   *
   * @param versions oldest first
   * @param recorded the retired addresses that the newest version was archived with, by themselves:
   *     what it has at one of them is another chapter
   */
  public static AddressRegistry complete(
      AddressRegistry registry,
      List<VersionTextByAddress> versions,
      Map<String, RetiredAddress> recorded) {
    Map<String, String> current = registry.sentences();
    List<RetiredAddress> retired = new ArrayList<>();
    for (RetiredAddress each : registry.retired()) {
      RetiredAddress before = recorded.get(each.address());
      if (!each.last().isEmpty()) {
        retired.add(each);
      } else if (before == null || isGone(each, versions, current)) {
        retired.add(complete(each, versions));
      } else {
        retired.add(each.published(before.last(), before.text()));
      }
    }
    return new AddressRegistry(registry.paragraphs(), registry.pages(), retired);
  }

  /** Whether a page was just retired whose chapter in the newest version has left it as well. */
  private static boolean isGone(
      RetiredAddress page, List<VersionTextByAddress> versions, Map<String, String> current) {
    VersionTextByAddress newest = versions.get(versions.size() - 1);
    return !page.text().isEmpty()
        && newest.pages.containsKey(page.address())
        && newest.sentences.keySet().stream()
            .filter(sentence -> AddressRegistry.page(sentence).equals(page.address()))
            .noneMatch(current::containsKey);
  }

  private static RetiredAddress complete(
      RetiredAddress retired, List<VersionTextByAddress> versions) {
    for (int i = versions.size() - 1; i >= 0; i--) {
      VersionTextByAddress version = versions.get(i);
      String words = version.words(retired.address());
      if (words != null) {
        return retired.published(version.label, words);
      }
    }
    return retired.published("", "");
  }
}
