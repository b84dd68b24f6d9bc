package lantai.content;

import java.time.LocalDate;
import java.util.List;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.diagnostics.Source;
import lantai.model.SiteSettings;
import lantai.model.table.RecordBuilder;

/** Reads {@code site.yaml}. */
final class SiteSettingsReader {

  static final String FILE = "site.yaml";

  private SiteSettingsReader() {}

  /** Settings in place of a file that could not be read; such a build never renders a page. */
  static SiteSettings unreadable() {
    return new RecordBuilder<>(SiteSettings.class)
        .with("title", "")
        .with("subtitle", "")
        .with("owner", "")
        .with("date", LocalDate.EPOCH)
        .with("base", "")
        .with("place", Place.startOf(""))
        .build();
  }

  static SiteSettings read(Source source, Problems problems) {
    YamlNode root = YamlReader.read(source, problems).orElse(null);
    SiteSettings read = null;
    if (root instanceof YamlNode.MappingNode mapping) {
      read = RecordReader.read(SiteSettings.class, mapping, problems);
    } else if (root != null && root.isNothing()) {
      YamlNode.MappingNode empty = new YamlNode.MappingNode(List.of(), root.place());
      read = RecordReader.read(SiteSettings.class, empty, problems);
    } else if (root != null) {
      Hint hint = Hint.of("wanted-mapping");
      problems.add(ProblemCode.WRONG_TYPE, root.place(), hint, FILE, "word.mapping", root.type());
    }
    return read == null ? unreadable() : read;
  }
}
