package lantai.addresses;

import java.util.List;

/**
 * An address whose text or page was removed.
 *
 * @param address relative to the site's root, with the fragment if it is within a page
 * @param last label of the latest archived version that has it; empty if no such version is known
 * @param successors current addresses of the text that replaced it
 * @param text its text in that version; empty if no version has it, because text that was never
 *     published must not be published by its retirement
 */
public record RetiredAddress(
    String address, RetirementReason reason, String last, List<String> successors, String text) {

  public RetiredAddress {
    successors = List.copyOf(successors);
  }

  /** Returns the path of its page, relative to the site's root. */
  public String page() {
    return AddressRegistry.page(address);
  }

  /** Returns its fragment; empty for the address of a page. */
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
