package lantai.addresses;

import java.util.List;

/**
 * An address that was given to words or a page that are no longer there.
 *
 * @param address relative to the site's root, with the fragment if it is within a page
 * @param last the label of the latest archived version that has it; empty if none is known to
 * @param successors current addresses of what became of it
 * @param text its text in that version; empty if no version has it: text that was never published
 *     must not be published by its retirement
 */
public record RetiredAddress(
    String address, RetirementReason reason, String last, List<String> successors, String text) {

  public RetiredAddress {
    successors = List.copyOf(successors);
  }

  /** The path of its page, relative to the site's root. */
  public String page() {
    return AddressRegistry.page(address);
  }

  /** Its fragment; empty if it is that of a page. */
  public String fragment() {
    return AddressRegistry.fragment(address);
  }

  RetiredAddress with(List<String> otherSuccessors) {
    return new RetiredAddress(address, reason, last, otherSuccessors, text);
  }

  RetiredAddress published(String label, String words) {
    return new RetiredAddress(address, reason, label, successors, words);
  }
}
