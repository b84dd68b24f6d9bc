package lantai.addresses;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All addresses that were ever assigned, current and retired. The address of a paragraph or
 * sentence is its chapter's page with its id as the fragment; an id is never reused for other text.
 *
 * @param paragraphs in the order of the text
 * @param pages names of chapters, targets, terms and other pages and rows, by their addresses
 * @param retired in the order of their addresses
 */
public record AddressRegistry(
    List<ParagraphEntry> paragraphs, Map<String, String> pages, List<RetiredAddress> retired) {

  /** The registry of a report that has not been built yet. */
  public static final AddressRegistry EMPTY = new AddressRegistry(List.of(), Map.of(), List.of());

  /** Name of its file in the content folder. */
  public static final String FILE = "addresses.yaml";

  private static final String PAGE = ".html";

  public AddressRegistry {
    paragraphs = List.copyOf(paragraphs);
    pages = Collections.unmodifiableMap(new LinkedHashMap<>(pages));
    retired = List.copyOf(retired);
  }

  /** Returns the path of a chapter's page. */
  static String pageOf(String chapter) {
    return chapter + PAGE;
  }

  static String address(String chapter, String id) {
    return pageOf(chapter) + "#" + id;
  }

  static String page(String address) {
    return address.replaceFirst("#.*", "");
  }

  static String fragment(String address) {
    return address.contains("#") ? address.substring(address.indexOf('#') + 1) : "";
  }

  /** Returns the text of each current sentence by its address. */
  public Map<String, String> sentences() {
    Map<String, String> sentences = new LinkedHashMap<>();
    for (ParagraphEntry paragraph : paragraphs) {
      for (SentenceEntry sentence : paragraph.sentences()) {
        sentences.put(address(paragraph.chapter(), sentence.id()), sentence.text());
      }
    }
    return sentences;
  }

  /** Returns the addresses of the sentences by the address of their paragraph. */
  public Map<String, List<String>> sentencesByParagraph() {
    Map<String, List<String>> sentences = new LinkedHashMap<>();
    for (ParagraphEntry each : paragraphs) {
      sentences.put(
          each.address(),
          each.sentenceIds().stream().map(id -> address(each.chapter(), id)).toList());
    }
    return sentences;
  }

  /** Returns all current addresses. */
  public List<String> current() {
    List<String> current = new ArrayList<>(pages.keySet());
    paragraphs.forEach(paragraph -> current.add(paragraph.address()));
    current.addAll(sentences().keySet());
    return current;
  }

  /** Returns the retired addresses with their records. */
  public Map<String, RetiredAddress> retiredByAddress() {
    return retired.stream().collect(toMap(RetiredAddress::address, each -> each, (a, b) -> a));
  }

  /** Returns the retired addresses of a page and of fragments within it. */
  public List<RetiredAddress> retiredOf(String page) {
    return retired.stream().filter(each -> each.page().equals(page)).toList();
  }
}
