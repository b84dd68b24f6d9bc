package lantai.cli;

/** Exit codes of the program; a public interface for scripts. */
public final class ExitCode {

  public static final int SUCCESS = 0;
  public static final int PROBLEMS = 1;
  public static final int USAGE = 2;
  public static final int DISK = 3;
  public static final int FAULT = 4;

  private ExitCode() {}
}
