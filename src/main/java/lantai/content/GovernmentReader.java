package lantai.content;

import java.util.List;
import lantai.diagnostics.Located;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.GovernmentSite;

/**
 * Reads the block {@code government} of {@code site.yaml}. In a draft, what is missing or malformed
 * is a warning and is left out of the pages; in a site to be published it is an error.
 */
final class GovernmentReader {

  private static final String ID_CODE = "bm[0-9]{8}|[0-9]{10}";
  private static final String DOMAIN =
      "[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+";
  private static final String MINUTE =
      "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]) ([01][0-9]|2[0-3]):[0-5][0-9]";

  private final boolean draft;
  private final Problems problems;

  GovernmentReader(boolean draft, Problems problems) {
    this.draft = draft;
    this.problems = problems;
  }

  /**
   * @return {@code null} where it cannot be used
   */
  GovernmentSite read(YamlNode.MappingNode mapping) {
    Problems found = new Problems();
    MappingReader fields = new MappingReader(mapping, found);
    GovernmentSite government =
        new GovernmentSite(
            value(fields.text("name")),
            matching(fields, "domain", DOMAIN),
            matching(fields, "id-code", ID_CODE),
            column(fields),
            matching(fields, "published", MINUTE),
            value(fields.text("content-source")));
    boolean complete = fields.complete();
    boolean usable = complete || draft;
    for (Problem problem : found.sorted()) {
      problems.add(draft ? softened(problem) : problem);
    }
    return usable ? government : null;
  }

  private static GovernmentSite.WebsiteColumn column(MappingReader fields) {
    MappingReader column = fields.requiredFields("column");
    if (column == null) {
      return null;
    }
    GovernmentSite.WebsiteColumn read =
        new GovernmentSite.WebsiteColumn(
            value(column.text("name")),
            value(column.text("description")),
            value(column.text("keywords")),
            value(column.text("type")));
    if (!column.complete()) {
      fields.verdict().spoil();
    }
    return read;
  }

  private static String matching(MappingReader fields, String key, String pattern) {
    Located<String> written = fields.text(key);
    if (written == null || written.value().matches(pattern)) {
      return value(written);
    }
    return fields.verdict().bad(key, written, key);
  }

  private static String value(Located<String> located) {
    return located == null ? null : located.value();
  }

  private static Problem softened(Problem problem) {
    boolean incomplete =
        problem.code() == ProblemCode.MISSING_KEY || problem.code() == ProblemCode.BAD_VALUE;
    return incomplete
        ? new Problem(
            problem.place(),
            ProblemCode.DRAFT_INCOMPLETE,
            List.of(problem.arguments().get(0)),
            problem.hint())
        : problem;
  }
}
