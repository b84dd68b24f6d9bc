package lantai.site.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lantai.chinese.ChineseMessageBundle;
import lantai.json.Json;
import lantai.link.SiteAddresses;
import lantai.model.SiteSettings;
import lantai.model.Term;
import lantai.output.MediaTypes;
import org.jspecify.annotations.Nullable;

/** Describes pages to search engines in the vocabulary of schema.org (JSON-LD 1.1). */
final class JsonLdFactory {

  private static final String LANGUAGE = "zh-Hans";

  private final SiteSettings site;
  private final String base;
  private final ChineseMessageBundle messages;

  /**
   * @param base address of the pages, ending in a slash
   */
  JsonLdFactory(SiteSettings site, String base, ChineseMessageBundle messages) {
    this.site = site;
    this.base = base;
    this.messages = messages;
  }

  /**
   * Describes the report, with its data files as a data set.
   *
   * @param dataFiles relative to the site's root
   */
  Json home(List<String> dataFiles) {
    Map<String, @Nullable Object> owner =
        Json.object("@type", "GovernmentOrganization", "name", site.owner());
    Map<String, @Nullable Object> report =
        Json.object(
            "@type",
            "Report",
            "@id",
            base,
            "name",
            site.title(),
            "description",
            site.subtitle().value(),
            "datePublished",
            site.date().toString(),
            "inLanguage",
            LANGUAGE,
            "publisher",
            owner);
    List<Map<String, @Nullable Object>> downloads = dataFiles.stream().map(this::download).toList();
    Map<String, @Nullable Object> dataset =
        Json.object(
            "@type",
            "Dataset",
            "@id",
            base + SiteAddresses.DATA,
            "name",
            messages.get("dataset.name", site.title()),
            "description",
            messages.get("dataset.description", site.title(), site.owner()),
            "license",
            base + SiteAddresses.LICENSE,
            "inLanguage",
            LANGUAGE,
            "creator",
            owner,
            "isBasedOn",
            Json.object("@id", base),
            "distribution",
            downloads);
    return graph(report, dataset);
  }

  private Map<String, @Nullable Object> download(String file) {
    return Json.object(
        "@type", "DataDownload", "encodingFormat", MediaTypes.of(file), "contentUrl", base + file);
  }

  /**
   * Describes a part of the report.
   *
   * @param type in schema.org
   */
  Json page(String type, String title, String canonical, List<LabelledLink> breadcrumbs) {
    Map<String, @Nullable Object> part =
        Json.object(
            "@type", type,
            "@id", canonical,
            "name", title,
            "inLanguage", LANGUAGE,
            "isPartOf", Json.object("@type", "Report", "@id", base));
    return graph(part, breadcrumbList(title, canonical, breadcrumbs));
  }

  Json term(Term term, String canonical, String glossary, List<LabelledLink> breadcrumbs) {
    String name = term.term().value();
    Map<String, @Nullable Object> entry =
        Json.object("@type", "DefinedTerm", "@id", canonical, "name", name);
    if (term.printed()) {
      entry.put("termCode", term.note().toString());
      entry.put("description", term.definition().value());
    }
    entry.put("inDefinedTermSet", Json.object("@id", glossary));
    return graph(entry, breadcrumbList(name, canonical, breadcrumbs));
  }

  /** Describes the breadcrumbs, whose addresses are relative to the page. */
  private static Map<String, @Nullable Object> breadcrumbList(
      String title, String canonical, List<LabelledLink> breadcrumbs) {
    List<Map<String, @Nullable Object>> items = new ArrayList<>();
    for (LabelledLink link : breadcrumbs) {
      String address = URI.create(canonical).resolve(link.href()).toString();
      items.add(listItem(items.size() + 1, link.label(), address));
    }
    items.add(listItem(items.size() + 1, title, canonical));
    return Json.object("@type", "BreadcrumbList", "itemListElement", items);
  }

  private static Map<String, @Nullable Object> listItem(int position, String name, String address) {
    return Json.object("@type", "ListItem", "position", position, "name", name, "item", address);
  }

  private static Json graph(Object first, Object second) {
    return Json.of(Json.object("@context", "https://schema.org", "@graph", List.of(first, second)));
  }
}
