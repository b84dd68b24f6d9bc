package lantai.addresses;

import java.util.List;

/**
 * What kept versions say of the addresses of a report.
 *
 * @param versions oldest first
 * @param file the address file that the latest was built from; empty if there was none
 * @param text of the latest
 */
public record KeptAddresses(List<KeptWords> versions, String file, List<ChapterSentences> text) {

  /** Those of a report that was never published, or whose versions are not at hand. */
  public static final KeptAddresses NONE = new KeptAddresses(List.of(), "", List.of());

  public KeptAddresses {
    versions = List.copyOf(versions);
    text = List.copyOf(text);
  }

  /** The book of the latest version if that was built without an address file. */
  public AddressBook byPosition() {
    if (versions.isEmpty()) {
      return AddressBook.EMPTY;
    }
    AddressBook book = TextAdvance.advance(AddressBook.EMPTY, text);
    return new AddressBook(book.paragraphs(), latest().pages(), List.of());
  }

  /** The latest version, if there is one. */
  public KeptWords latest() {
    return versions.isEmpty() ? KeptWords.NONE : versions.get(versions.size() - 1);
  }
}
