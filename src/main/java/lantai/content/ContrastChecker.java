package lantai.content;

import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import lantai.diagnostics.Located;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.SiteTheme;
import org.jspecify.annotations.Nullable;

/** Checks that text in the colours of a theme is legible on the backgrounds of pages. */
final class ContrastChecker {

  /** Least contrast of text on a page (WCAG 2.2, 1.4.6, level AAA). */
  private static final double ON_PAGE = 7;

  /** Least contrast of text on a coloured surface (WCAG 2.2, 1.4.3, level AA). */
  private static final double ON_SURFACE = 4.5;

  /** Light backgrounds in style.css, each with the least contrast on it. */
  static final Map<String, Double> LIGHT =
      Map.of("#ffffff", ON_PAGE, "#f5f6f8", ON_SURFACE, "#fff0b3", ON_SURFACE);

  static final Map<String, Double> DARK =
      Map.of("#15171a", ON_PAGE, "#1f2226", ON_SURFACE, "#4a3d05", ON_SURFACE);

  private ContrastChecker() {}

  static void check(SiteTheme theme, Problems problems) {
    check(theme.accent(), LIGHT, problems);
    check(theme.accentDark(), DARK, problems);
    check(theme.link(), LIGHT, problems);
    check(theme.linkDark(), DARK, problems);
  }

  /** Reports the background with the least contrast to the colour, if it is too low. */
  private static void check(
      @Nullable Located<String> colour, Map<String, Double> backgrounds, Problems problems) {
    if (colour == null) {
      return;
    }
    Map.Entry<String, Double> worst =
        Collections.min(
            backgrounds.entrySet(),
            Comparator.comparingDouble(
                each -> contrast(colour.value(), each.getKey()) / each.getValue()));
    double contrast = contrast(colour.value(), worst.getKey());
    if (contrast < worst.getValue()) {
      problems.add(
          ProblemCode.LOW_CONTRAST,
          colour.place(),
          colour.value(),
          worst.getKey(),
          // Rounded down, so that 6.999 is not reported as 7.
          String.format(Locale.ROOT, "%.2f", Math.floor(contrast * 100) / 100),
          String.format(Locale.ROOT, "%.1f", worst.getValue()));
    }
  }

  /** Returns the contrast ratio of two colours (WCAG 2.2), from 1 to 21. */
  static double contrast(String one, String other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  /** Returns the relative luminance of a colour (WCAG 2.2), from 0 to 1. */
  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16)
        + 0.7152 * linear(rgb >> 8 & 0xFF)
        + 0.0722 * linear(rgb & 0xFF);
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
