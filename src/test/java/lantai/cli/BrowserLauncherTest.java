package lantai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserLauncherTest {

  @ParameterizedTest
  @CsvSource({
    "Windows 11,rundll32 url.dll|FileProtocolHandler",
    "Mac OS X,open",
    "Linux,xdg-open",
    "FreeBSD,xdg-open"
  })
  void commandOfTheSystemOpensTheAddress(String system, String command) {
    List<String> words = new BrowserLauncher(system).command("http://localhost:8000/?a=b");

    assertEquals(
        command.replace('|', ',') + " http://localhost:8000/?a=b", String.join(" ", words));
  }

  @Test
  void systemThatLacksTheCommandOpensNothing() {
    String here = BrowserLauncher.ofSystem().system();

    assertEquals(System.getProperty("os.name"), here);
    assertFalse(new BrowserLauncher(here.startsWith("Windows") ? "Mac" : "Windows").open("about:"));
  }
}
