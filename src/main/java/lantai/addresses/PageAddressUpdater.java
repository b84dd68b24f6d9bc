package lantai.addresses;

import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Carries the addresses of pages and rows, except chapters, over to a new build of the report. */
public final class PageAddressUpdater {

  /** Begins the fragment of the words that link to a row. */
  public static final String WORDS = "t-";

  /** Begins the fragment of a row that has no page. */
  public static final String ROW = "g-";

  private final AddressRegistry registry;
  private final Map<String, String> pages;
  private final Map<String, String> successors;

  private PageAddressUpdater(
      AddressRegistry registry, Map<String, String> pages, Map<String, String> successors) {
    this.registry = registry;
    this.pages = pages;
    this.successors = successors;
  }

  /**
   * Returns the same registry for the pages that it was made for.
   *
   * @param registry of the text of the report
   * @param pages names of all pages and rows but chapters, by their addresses
   * @param successors for a page that may be gone, by its address: the page that shows the same
   */
  public static AddressRegistry update(
      AddressRegistry registry, Map<String, String> pages, Map<String, String> successors) {
    Set<String> chapters =
        registry.paragraphs().stream()
            .map(paragraph -> AddressRegistry.pageOf(paragraph.chapter()))
            .collect(toSet());
    Map<String, String> current = new LinkedHashMap<>(registry.pages());
    current.keySet().retainAll(chapters);
    current.putAll(pages);
    PageAddressUpdater updater = new PageAddressUpdater(registry, pages, successors);
    RetiredAddressCollector retirement = new RetiredAddressCollector(registry);
    registry
        .pages()
        .forEach(
            (address, name) -> {
              if (!current.containsKey(address)) {
                retire(address, name, updater.successor(address, name), retirement);
              }
            });
    return new AddressRegistry(registry.paragraphs(), current, retirement.without(pages.keySet()));
  }

  private static void retire(
      String address, String name, String successor, RetiredAddressCollector retirement) {
    if (successor.isEmpty()) {
      retirement.add(address, RetirementReason.REMOVED, List.of(), name);
    } else {
      RetirementReason reason =
          kind(address).equals(kind(successor)) ? RetirementReason.RENAMED : RetirementReason.MOVED;
      retirement.add(address, reason, List.of(successor), name);
    }
  }

  /** A current address; empty if there is none. */
  private String successor(String address, String name) {
    String fragment = AddressRegistry.fragment(address);
    String named =
        successors.containsKey(address)
            ? successors.get(address)
            : only(
                each -> !registry.pages().containsKey(each) && kind(each).equals(kind(address)),
                name);
    return named.isEmpty() && fragment.startsWith(WORDS)
        ? ofRow(fragment.substring(WORDS.length()), fragment)
        : named;
  }

  /** Where a row that words linked to is found: by its words elsewhere, or itself. */
  private String ofRow(String row, String words) {
    return Stream.of(
            only(each -> AddressRegistry.fragment(each).equals(words), ""),
            only(each -> isOf(row, each), ""),
            registry.pages().entrySet().stream()
                .filter(each -> isOf(row, each.getKey()))
                .findFirst()
                .map(each -> successor(each.getKey(), each.getValue()))
                .orElse(""))
        .filter(each -> !each.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static boolean isOf(String row, String address) {
    return address.endsWith("#" + ROW + row) || address.equals("targets/" + row + ".html");
  }

  /**
   * The only address that satisfies a condition; empty if there is none.
   *
   * @param name which it must have, if that is not empty
   */
  private String only(Predicate<String> condition, String name) {
    List<String> found =
        pages.entrySet().stream()
            .filter(page -> name.isEmpty() || page.getValue().equals(name))
            .map(Map.Entry::getKey)
            .filter(condition)
            .toList();
    return found.size() == 1 ? found.get(0) : "";
  }

  /** The folder of a page, or the page of a row. */
  private static String kind(String address) {
    return address.replaceFirst(address.contains("#") ? "#.*" : "[^/]*$", "");
  }
}
