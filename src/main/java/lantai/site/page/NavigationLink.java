package lantai.site.page;

/**
 * @param href relative to the page that contains the link; empty for a label without a link
 * @param current whether it leads to that page itself
 */
public record NavigationLink(String label, String href, boolean current) {

  NavigationLink(String label, String href) {
    this(label, href, false);
  }
}
