package lantai.site.page;

/**
 * A link that a template shows as it is.
 *
 * @param href relative to the page it stands on
 * @param current whether it leads to that very page
 */
public record NavigationLink(String label, String href, boolean current) {}
