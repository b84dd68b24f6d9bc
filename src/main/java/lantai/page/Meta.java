package lantai.page;

/** A named statement in a page's head. */
public record Meta(String name, String content) {}
