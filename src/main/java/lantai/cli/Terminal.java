package lantai.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** Finds out whether the output goes to a terminal. */
public final class Terminal {

  private Terminal() {}

  /** From Java 22 on, {@link System#console()} exists without a terminal, too. */
  public static boolean isThere() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }
}
