package lantai.acceptance;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips tests where there is no browser, unless one is required. */
final class BrowserCondition implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.isThere()) {
      return ConditionEvaluationResult.enabled("there is a browser: " + Chromium.program());
    }
    String missing =
        "There is no browser at " + Chromium.program() + "; the variable CHROMIUM can name one.";
    return Chromium.isRequired()
        ? ConditionEvaluationResult.enabled("LANTAI_BROWSER=required. " + missing)
        : ConditionEvaluationResult.disabled("Not proved in a browser. " + missing);
  }
}
