package lantai.site.page;

import lantai.diagnostics.Located;
import lantai.model.SiteTheme;
import lantai.output.Sha2;
import org.jspecify.annotations.Nullable;

/**
 * The look of a site.
 *
 * @param accent {@code #RRGGBB}, for formats without a style sheet
 * @param css a rule with variables of the style sheet; empty if the site has no colours
 * @param source the CSP source expression that allows the rule inline
 * @param logo relative to the site's root, or empty
 */
public record ThemeView(String accent, String css, String source, String logo) {

  private static final String ACCENT = "#a8201a";

  static ThemeView of(SiteTheme theme) {
    String colours =
        variable("accent", theme.accent())
            + variable("accent-dark", theme.accentDark())
            + variable("link-light", theme.link())
            + variable("link-dark", theme.linkDark());
    String css = colours.isEmpty() ? "" : ":root{" + colours + "}";
    return new ThemeView(
        theme.accent() == null ? ACCENT : theme.accent().value(),
        css,
        Sha2.cspSource(css),
        theme.logo() == null ? "" : theme.logo().value());
  }

  private static String variable(String name, @Nullable Located<String> colour) {
    return colour == null ? "" : "--" + name + ":" + colour.value() + ";";
  }
}
