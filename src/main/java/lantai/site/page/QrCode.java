package lantai.site.page;

/**
 * A text as a QR code (ISO/IEC 18004). In templates it has a {@code size}, modules per side with
 * the quiet zone, and a {@code path}, SVG path data that runs along the dark modules with a stroke
 * width of one module.
 */
public record QrCode(String text) {}
