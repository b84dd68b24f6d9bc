package lantai.link;

import java.util.List;
import lantai.model.Report;

/** Links made by hand, for tests of the rooms behind {@code link}. */
public final class GivenLinks {

  private GivenLinks() {}

  public static LinkedReport of(Report report, List<Evidence> evidence, List<Mention> mentions) {
    return new LinkedReport(report, evidence, mentions);
  }
}
