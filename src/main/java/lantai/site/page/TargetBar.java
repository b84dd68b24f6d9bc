package lantai.site.page;

/**
 * A target drawn against its baseline. Every length is a share of the whole width, such as {@code
 * 12.5%}.
 *
 * @param zero where zero is; empty at the left end
 * @param x where the bar begins
 * @param width how long it is
 * @param soft where the fading end of a figure with 左右, or of a range, begins; empty for a sharp
 *     end
 * @param fade how long that end is
 * @param range whether it fades from the lower end of a range to the upper
 * @param tick where the baseline is
 */
public record TargetBar(
    String zero, String x, String width, String soft, String fade, boolean range, String tick) {}
