package lantai.addresses;

import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Carries the addresses of pages and rows, except those of chapters, over to a new build of the
 * report.
 */
public final class PageAddressUpdater {

  /** Prefix of the fragment of the words that link to a row. */
  public static final String WORDS = "t-";

  /** Prefix of the fragment of a row that has no page. */
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
   * Returns the updated registry; the same one for the pages that it was made for.
   *
   * @param registry of the text of the report
   * @param pages names of all pages and rows except chapters, by their addresses
   * @param successors for pages that may be removed, by their addresses: the page with the same
   *     content
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

  /** Returns the current address with the same content; empty if there is none. */
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

  /**
   * Returns where a row is that text linked to: the text that links to it now, or the row itself.
   */
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
   * Returns the only address that satisfies a condition; empty if there is none or several.
   *
   * @param name that it must also have, unless empty
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

  /** Returns the folder of a page, or the page of a row. */
  private static String kind(String address) {
    return address.replaceFirst(address.contains("#") ? "#.*" : "[^/]*$", "");
  }
}
