package lantai.model;

/** Names a target, a result or any other row under {@code goals/}; unique over all of them. */
public record GoalId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
