package lantai.site.check;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a page can be linked to by, and what it links to, read off its tags as the HTML Standard's
 * tokenizer reads them (13.2.5). A tree, which is what a parser would spend its time on, is not
 * needed for that.
 *
 * @param ids of all elements, in their order
 * @param links of all elements: {@code href}, or {@code src} where there is none
 */
record PageAnchors(List<String> ids, List<String> links) {

  PageAnchors {
    ids = List.copyOf(ids);
    links = List.copyOf(links);
  }

  /**
   * @param page HTML in UTF-8
   */
  static PageAnchors in(byte[] page) {
    return new HtmlTagScanner(page).read();
  }

  /**
   * The same with other strings.
   *
   * @param one gives for equal strings one and the same
   */
  PageAnchors shared(UnaryOperator<String> one) {
    return new PageAnchors(ids.stream().map(one).toList(), links.stream().map(one).toList());
  }
}
