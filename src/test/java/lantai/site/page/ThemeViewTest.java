package lantai.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lantai.diagnostics.Located;
import lantai.model.ReportBuilder;
import lantai.model.SiteTheme;
import lantai.output.Sha2;
import org.junit.jupiter.api.Test;

class ThemeViewTest {

  @Test
  void coloursOfTheSiteAreVariablesOfItsStyleSheet() {
    ThemeView styles =
        ThemeView.of(
            new SiteTheme(at("#112233"), at("#aabbcc"), null, at("#ddeeff"), at("logo.svg")));
    String css = ":root{--accent:#112233;--accent-dark:#aabbcc;--link-dark:#ddeeff;}";

    assertEquals(new ThemeView("#112233", css, Sha2.cspSource(css), "logo.svg"), styles);
  }

  @Test
  void siteWithoutColoursHasThoseOfTheDesign() {
    ThemeView styles = ThemeView.of(new SiteTheme(null, null, null, null, null));

    assertEquals(new ThemeView("#a8201a", "", Sha2.cspSource(""), ""), styles);
  }

  private static Located<String> at(String value) {
    return new Located<>(value, ReportBuilder.PLACE);
  }
}
