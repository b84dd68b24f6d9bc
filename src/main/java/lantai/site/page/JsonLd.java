package lantai.site.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantai.chinese.ChineseMessages;
import lantai.json.Json;
import lantai.model.SiteSettings;
import lantai.model.Term;

/** Describes pages to search engines in the vocabulary of schema.org (JSON-LD 1.1). */
final class JsonLd {

  private static final String LANGUAGE = "zh-Hans";

  private final SiteSettings site;
  private final ChineseMessages messages;

  JsonLd(SiteSettings site, ChineseMessages messages) {
    this.site = site;
    this.messages = messages;
  }

  /**
   * The report, and its data files as a data set.
   *
   * @param dataFiles relative to the site's root
   */
  Json home(List<String> dataFiles) {
    Map<String, Object> owner = object("@type", "GovernmentOrganization", "name", site.owner());
    Map<String, Object> report =
        object(
            "@type", "Report",
            "@id", site.base(),
            "name", site.title(),
            "description", site.subtitle(),
            "datePublished", site.date().toString(),
            "inLanguage", LANGUAGE,
            "publisher", owner);
    List<Map<String, Object>> downloads =
        dataFiles.stream()
            .map(file -> object("@type", "DataDownload", "contentUrl", site.base() + file))
            .toList();
    Map<String, Object> dataset =
        object(
            "@type",
            "Dataset",
            "@id",
            site.base() + "data.html",
            "name",
            messages.get("dataset.name", site.title()),
            "description",
            messages.get("dataset.description", site.title()),
            "creator",
            owner,
            "isBasedOn",
            object("@id", site.base()),
            "distribution",
            downloads);
    return graph(report, dataset);
  }

  /** A part of the report. */
  Json page(String title, String canonical, List<NavigationLink> breadcrumbs) {
    return part("WebPage", title, canonical, breadcrumbs);
  }

  /** The glossary. */
  Json terms(String title, String canonical, List<NavigationLink> breadcrumbs) {
    return part("DefinedTermSet", title, canonical, breadcrumbs);
  }

  private Json part(String type, String title, String canonical, List<NavigationLink> breadcrumbs) {
    Map<String, Object> part =
        object(
            "@type", type,
            "@id", canonical,
            "name", title,
            "inLanguage", LANGUAGE,
            "isPartOf", object("@type", "Report", "@id", site.base()));
    return graph(part, breadcrumbList(title, canonical, breadcrumbs));
  }

  /**
   * @param glossary canonical address of the glossary
   */
  Json term(Term term, String canonical, String glossary, List<NavigationLink> breadcrumbs) {
    String name = term.term().value();
    Map<String, Object> entry = object("@type", "DefinedTerm", "@id", canonical, "name", name);
    if (term.printed()) {
      entry.put("termCode", term.note().toString());
      entry.put("description", term.definition());
    }
    entry.put("inDefinedTermSet", object("@id", glossary));
    return graph(entry, breadcrumbList(name, canonical, breadcrumbs));
  }

  /**
   * @param breadcrumbs with addresses relative to the page
   */
  private static Map<String, Object> breadcrumbList(
      String title, String canonical, List<NavigationLink> breadcrumbs) {
    List<Map<String, Object>> items = new ArrayList<>();
    for (NavigationLink link : breadcrumbs) {
      String address = URI.create(canonical).resolve(link.href()).toString();
      items.add(listItem(items.size() + 1, link.label(), address));
    }
    items.add(listItem(items.size() + 1, title, canonical));
    return object("@type", "BreadcrumbList", "itemListElement", items);
  }

  private static Map<String, Object> listItem(int position, String name, String address) {
    return object("@type", "ListItem", "position", position, "name", name, "item", address);
  }

  private static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }

  private static Json graph(Object first, Object second) {
    return Json.of(object("@context", "https://schema.org", "@graph", List.of(first, second)));
  }
}
