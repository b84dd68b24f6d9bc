package lantai.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.diagnostics.Source;
import lantai.model.ArchivalMetadata;
import lantai.model.GovernmentSite;
import lantai.model.SiteSettings;

/** Reads {@code site.yaml}. */
final class SiteSettingsReader {

  /** Stands in for a site file that could not be read; a build with it never gets to a page. */
  static final SiteSettings UNREAD =
      new SiteSettings(
          "", "", "", LocalDate.EPOCH, "", "", null, null, List.of(), Place.startOf(""));

  private final YamlReader yaml;
  private final Problems problems;

  SiteSettingsReader(YamlReader yaml, Problems problems) {
    this.yaml = yaml;
    this.problems = problems;
  }

  SiteSettings read(Source source) {
    return yaml.read(source).map(this::site).orElse(UNREAD);
  }

  private SiteSettings site(YamlNode root) {
    if (root.isNothing()) {
      return site(new MappingReader(new YamlNode.MappingNode(List.of(), root.place()), problems));
    }
    if (root instanceof YamlNode.MappingNode mapping) {
      return site(new MappingReader(mapping, problems));
    }
    Hint hint = Hint.of("wanted-mapping");
    problems.add(
        ProblemCode.WRONG_TYPE, root.place(), hint, "site.yaml", "word.mapping", root.type());
    return UNREAD;
  }

  private SiteSettings site(MappingReader fields) {
    Located<String> title = fields.text("title");
    Located<String> subtitle = fields.text("subtitle");
    Located<String> owner = fields.text("owner");
    LocalDate date = date(fields);
    String base = base(fields);
    String text = fields.plain("source");
    SiteSettings.Appendix appendix = appendix(fields);
    boolean draft = fields.flag("draft");
    GovernmentSite government = government(fields, draft);
    List<SiteSettings.FooterItem> footer = footer(fields);
    ArchivalMetadata archival = archival(fields);
    return fields.complete()
        ? new SiteSettings(
            title.value(),
            subtitle.value(),
            owner.value(),
            date,
            base,
            text,
            appendix,
            government,
            footer,
            draft,
            archival,
            fields.place())
        : UNREAD;
  }

  private GovernmentSite government(MappingReader fields, boolean draft) {
    YamlNode.MappingNode mapping = fields.optionalMapping("government");
    if (mapping == null) {
      return null;
    }
    GovernmentSite government = new GovernmentReader(draft, problems).read(mapping);
    if (government == null) {
      fields.verdict().spoil();
    }
    return government;
  }

  private List<SiteSettings.FooterItem> footer(MappingReader fields) {
    List<SiteSettings.FooterItem> items = new ArrayList<>();
    for (YamlNode.MappingNode mapping : fields.mappings("footer")) {
      MappingReader item = new MappingReader(mapping, problems);
      Located<String> label = item.text("label");
      String href = item.plain("href");
      if (item.complete()) {
        items.add(new SiteSettings.FooterItem(label.value(), href));
      } else {
        fields.verdict().spoil();
      }
    }
    return items;
  }

  private static SiteSettings.Appendix appendix(MappingReader fields) {
    MappingReader inner = fields.optionalFields("appendix");
    if (inner == null) {
      return null;
    }
    String label = inner.plain("label");
    Located<String> title = inner.text("title");
    return inner.complete() ? new SiteSettings.Appendix(label, title.value()) : null;
  }

  private static ArchivalMetadata archival(MappingReader fields) {
    MappingReader inner = fields.optionalFields("archive");
    if (inner == null) {
      return ArchivalMetadata.UNSAID;
    }
    ArchivalMetadata read =
        new ArchivalMetadata(
            or(inner.plain("secrecy"), ArchivalMetadata.UNSAID.secrecy()),
            or(inner.plain("retention"), ArchivalMetadata.UNSAID.retention()),
            inner.plain("fonds"),
            inner.plain("fonds-code"),
            inner.plain("archival-code"),
            inner.plain("document-number"));
    return inner.complete() ? read : ArchivalMetadata.UNSAID;
  }

  private static String or(String written, String usual) {
    return written.isEmpty() ? usual : written;
  }

  private static LocalDate date(MappingReader fields) {
    Located<String> written = fields.text("date");
    if (written == null) {
      return null;
    }
    try {
      return LocalDate.parse(written.value());
    } catch (DateTimeParseException e) {
      return fields.verdict().bad("date", written, "iso-date");
    }
  }

  private static String base(MappingReader fields) {
    Located<String> written = fields.text("base");
    if (written == null) {
      return null;
    }
    try {
      URI uri = new URI(written.value());
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      boolean bare = uri.getQuery() == null && uri.getFragment() == null;
      if (web && bare && uri.getHost() != null && written.value().endsWith("/")) {
        return uri.toASCIIString();
      }
      return fields.verdict().bad("base", written, "base-address");
    } catch (URISyntaxException e) {
      return fields.verdict().bad("base", written, "base-address");
    }
  }
}
