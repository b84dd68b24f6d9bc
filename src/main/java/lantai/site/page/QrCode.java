package lantai.site.page;

/**
 * A text as a square code for a camera (ISO/IEC 18004). To a template it has a {@code size}, the
 * modules on a side with the quiet zone, and a {@code path}, a line of an SVG image that is a unit
 * wide and runs along the dark modules, a unit each.
 */
public record QrCode(String text) {}
