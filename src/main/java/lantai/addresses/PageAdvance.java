package lantai.addresses;

import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Carries the addresses of pages and rows that are not chapters to a report. */
public final class PageAdvance {

  private PageAdvance() {}

  /**
   * Returns the same book for the pages that it was made for.
   *
   * @param book of the text of the report
   * @param pages names of all pages and rows but chapters, by their addresses
   * @param successors what shows the same as a page that may have gone, by the latter's address
   */
  public static AddressBook advance(
      AddressBook book, Map<String, String> pages, Map<String, String> successors) {
    Set<String> chapters =
        book.paragraphs().stream()
            .map(paragraph -> AddressBook.pageOf(paragraph.chapter()))
            .collect(toSet());
    Map<String, String> current = new LinkedHashMap<>(book.pages());
    current.keySet().retainAll(chapters);
    current.putAll(pages);
    Retirement retirement = new Retirement(book);
    book.pages()
        .forEach(
            (address, name) -> {
              if (!current.containsKey(address)) {
                retire(
                    address, name, successor(address, name, book, pages, successors), retirement);
              }
            });
    return new AddressBook(book.paragraphs(), current, retirement.without(pages.keySet()));
  }

  private static void retire(String address, String name, String successor, Retirement retirement) {
    if (successor.isEmpty()) {
      retirement.add(address, RetirementReason.REMOVED, List.of(), name);
    } else {
      RetirementReason reason =
          kind(address).equals(kind(successor)) ? RetirementReason.RENAMED : RetirementReason.MOVED;
      retirement.add(address, reason, List.of(successor), name);
    }
  }

  /** The only new address of the kind with the name; empty if there is none. */
  private static String successor(
      String address,
      String name,
      AddressBook book,
      Map<String, String> pages,
      Map<String, String> successors) {
    if (successors.containsKey(address)) {
      return successors.get(address);
    }
    List<String> named =
        pages.entrySet().stream()
            .filter(page -> page.getValue().equals(name))
            .map(Map.Entry::getKey)
            .filter(page -> !book.pages().containsKey(page))
            .filter(page -> kind(page).equals(kind(address)))
            .toList();
    return named.size() == 1 ? named.get(0) : "";
  }

  /** The folder of a page, or the page of a row. */
  private static String kind(String address) {
    return address.replaceFirst(address.contains("#") ? "#.*" : "[^/]*$", "");
  }
}
