package lantai.cli;

/** What the program ends with; a public interface for whoever calls it from a script. */
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
