package lantai.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import lantai.model.Archival;
import lantai.model.Government;
import lantai.model.Site;
import lantai.text.Code;
import lantai.text.Located;
import lantai.text.Place;
import lantai.text.Problem.Hint;
import lantai.text.Problems;
import lantai.text.Source;

/** Reads {@code site.yaml}. */
final class SiteReader {

  /** Stands in for a site file that could not be read; a build with it never gets to a page. */
  static final Site UNREAD =
      new Site("", "", "", LocalDate.EPOCH, "", "", null, null, List.of(), Place.startOf(""));

  private final YamlReader yaml;
  private final Problems problems;

  SiteReader(YamlReader yaml, Problems problems) {
    this.yaml = yaml;
    this.problems = problems;
  }

  Site read(Source source) {
    return yaml.read(source).map(this::site).orElse(UNREAD);
  }

  private Site site(Yaml root) {
    if (root.isNothing()) {
      return site(new Fields(new Yaml.Mapping(List.of(), root.place()), problems));
    }
    if (root instanceof Yaml.Mapping mapping) {
      return site(new Fields(mapping, problems));
    }
    Hint hint = Hint.of("wanted-mapping");
    problems.add(Code.WRONG_TYPE, root.place(), hint, "site.yaml", "word.mapping", root.type());
    return UNREAD;
  }

  private Site site(Fields fields) {
    Located<String> title = fields.text("title");
    Located<String> subtitle = fields.text("subtitle");
    Located<String> owner = fields.text("owner");
    LocalDate date = date(fields);
    String base = base(fields);
    String text = fields.plain("source");
    Site.Appendix appendix = appendix(fields);
    boolean draft = fields.flag("draft");
    Government government = government(fields, draft);
    List<Site.FooterItem> footer = footer(fields);
    Archival archival = archival(fields);
    return fields.complete()
        ? new Site(
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

  private Government government(Fields fields, boolean draft) {
    Yaml.Mapping mapping = fields.optionalMapping("government");
    if (mapping == null) {
      return null;
    }
    Government government = new GovernmentReader(draft, problems).read(mapping);
    if (government == null) {
      fields.verdict().spoil();
    }
    return government;
  }

  private List<Site.FooterItem> footer(Fields fields) {
    List<Site.FooterItem> items = new ArrayList<>();
    for (Yaml.Mapping mapping : fields.mappings("footer")) {
      Fields item = new Fields(mapping, problems);
      Located<String> label = item.text("label");
      String href = item.plain("href");
      if (item.complete()) {
        items.add(new Site.FooterItem(label.value(), href));
      } else {
        fields.verdict().spoil();
      }
    }
    return items;
  }

  private static Site.Appendix appendix(Fields fields) {
    Fields inner = fields.optionalFields("appendix");
    if (inner == null) {
      return null;
    }
    String label = inner.plain("label");
    Located<String> title = inner.text("title");
    return inner.complete() ? new Site.Appendix(label, title.value()) : null;
  }

  private static Archival archival(Fields fields) {
    Fields inner = fields.optionalFields("archive");
    if (inner == null) {
      return Archival.UNSAID;
    }
    Archival read =
        new Archival(
            or(inner.plain("secrecy"), Archival.UNSAID.secrecy()),
            or(inner.plain("retention"), Archival.UNSAID.retention()),
            inner.plain("fonds"),
            inner.plain("fonds-code"),
            inner.plain("archival-code"),
            inner.plain("document-number"));
    return inner.complete() ? read : Archival.UNSAID;
  }

  private static String or(String written, String usual) {
    return written.isEmpty() ? usual : written;
  }

  private static LocalDate date(Fields fields) {
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

  private static String base(Fields fields) {
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
