package lantai.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** Whether a person watches this process. */
public final class Terminal {

  private Terminal() {}

  /** From Java 22 on there is a console without a terminal, too, and it can be asked. */
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
