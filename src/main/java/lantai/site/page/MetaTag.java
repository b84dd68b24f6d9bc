package lantai.site.page;

/** A named statement in a page's head. */
public record MetaTag(String name, String content) {}
