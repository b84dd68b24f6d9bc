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
   */
  public static AddressRegistry complete(
      AddressRegistry registry, List<VersionTextByAddress> versions) {
    List<RetiredAddress> retired = new ArrayList<>();
    for (RetiredAddress each : registry.retired()) {
      retired.add(each.last().isEmpty() ? complete(each, versions) : each);
    }
    return new AddressRegistry(registry.paragraphs(), registry.pages(), retired);
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
