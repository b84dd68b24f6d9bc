package lantai.cli;

/** Exit codes of the program; a public interface for scripts. */
public enum ExitCode {
  BUILT(0),
  PROBLEMS(1),
  USAGE(2),
  DISK(3),
  FAULT(4);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
