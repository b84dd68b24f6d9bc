package lantai.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Locale;

/** Opens an address in the desktop's browser, with the command of the operating system. */
record BrowserLauncher(String system) {

  /** Returns the launcher for the system that this process runs on. */
  static BrowserLauncher ofSystem() {
    return new BrowserLauncher(System.getProperty("os.name"));
  }

  List<String> command(String address) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    }
    return List.of(name.startsWith("mac") ? "open" : "xdg-open", address);
  }

  /** Opens an address; returns false if the system has no such command. */
  boolean open(String address) {
    try {
      new ProcessBuilder(command(address))
          .redirectOutput(Redirect.DISCARD)
          .redirectError(Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
