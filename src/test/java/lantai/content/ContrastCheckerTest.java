package lantai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ContrastCheckerTest {

  private static final Pattern BLOCK = Pattern.compile("[{](color-scheme:dark;)?(--bg:[^}]*)[}]");

  @Test
  void blackAndWhiteHaveTheGreatestContrast() {
    assertEquals(21, ContrastChecker.contrast("#000000", "#FFFFFF"), 1e-9);
    assertEquals(1, ContrastChecker.contrast("#a8201a", "#a8201a"), 1e-9);
  }

  /** The example in WCAG for the least contrast of level AA. */
  @Test
  void greyOnWhiteIsAsPublished() {
    assertEquals(4.54, ContrastChecker.contrast("#767676", "#ffffff"), 0.005);
  }

  @Test
  void coloursOfTheStyleSheetKeepTheContrastAskedOfAThemeAndTextMore() throws IOException {
    String sheet = Files.readString(Path.of("templates/style.css"));
    Matcher block = BLOCK.matcher(sheet);
    int blocks = 0;
    for (; block.find(); blocks++) {
      Map<String, Double> least =
          block.group(1) == null ? ContrastChecker.LIGHT : ContrastChecker.DARK;
      String colours = block.group(2);
      for (String background : new String[] {"bg", "face", "hit"}) {
        String shown = colour(colours, background);
        assertTrue(least.containsKey(shown), () -> background + " " + shown);
        for (String text : new String[] {"red", "link", "mute", "fg"}) {
          double wanted = background.equals("face") && !text.equals("red") ? 7 : least.get(shown);
          double contrast = ContrastChecker.contrast(colour(colours, text), shown);
          assertTrue(contrast >= wanted, () -> text + " on " + background + ": " + contrast);
        }
      }
    }
    assertEquals(3, blocks);
  }

  private static String colour(String colours, String name) {
    Matcher found =
        Pattern.compile("--" + name + ":(?:var[(][a-z-]+,)?(#[0-9a-f]+)").matcher(colours);
    assertTrue(found.find(), name);
    String colour = found.group(1);
    return colour.length() == 4 ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
  }
}
