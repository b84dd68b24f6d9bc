package lantai.archive.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import lantai.diagnostics.Messages;
import org.junit.jupiter.api.Test;

class S3BackendTest {

  @Test
  void settingsThatAreMissingAreNamedWithoutClasses() {
    assertEquals(
        "error: s3://b/p cannot be used, since its region is not known. Set AWS_REGION, for example"
            + " AWS_REGION=us-east-1.",
        refusal("Unable to load region from any of the providers in the chain software.amazon.C"));
    assertEquals(
        "error: s3://b/p cannot be used without credentials. Set AWS_ACCESS_KEY_ID and"
            + " AWS_SECRET_ACCESS_KEY.",
        refusal("Unable to load credentials from any of the providers in the chain a.B(c=[D()])"));
  }

  @Test
  void otherReasonsAreGivenInOneLine() {
    assertEquals(
        "error: s3://b/p cannot be used: Access Denied. Check the network, AWS_ENDPOINT_URL,"
            + " AWS_REGION and the credentials.",
        refusal("Access Denied\n(Service: S3)"));
  }

  private static String refusal(String reason) {
    return new Messages(Locale.ENGLISH).refusal(S3Backend.refused("s3://b/p", reason));
  }
}
