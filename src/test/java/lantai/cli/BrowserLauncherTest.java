package lantai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
}
