package lantai.site.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantai.json.Json;
import lantai.model.SiteSettings;
import lantai.model.Term;

/** What a page says of itself to search engines, in the vocabulary of schema.org (JSON-LD 1.1). */
final class JsonLd {

  private static final String LANGUAGE = "zh-Hans";

  private final SiteSettings site;

  JsonLd(SiteSettings site) {
    this.site = site;
  }

  /** The report, and the data files as a set of their own. */
  Json home(List<String> dataFiles) {
    Map<String, Object> report = report();
    report.put("name", site.title());
    report.put("description", site.subtitle());
    report.put("datePublished", site.date().toString());
    report.put("inLanguage", LANGUAGE);
    report.put("publisher", owner());
    Map<String, Object> dataset = thing("Dataset", site.base() + "data.html");
    dataset.put("name", site.title() + "结构化数据");
    dataset.put("description", site.title() + "的目标、结果、名词和每一个数字，逐项注明出处");
    dataset.put("creator", owner());
    dataset.put("isBasedOn", Map.of("@id", site.base()));
    List<Map<String, Object>> downloads = new ArrayList<>();
    for (String file : dataFiles) {
      Map<String, Object> download = new LinkedHashMap<>();
      download.put("@type", "DataDownload");
      download.put("contentUrl", site.base() + file);
      downloads.add(download);
    }
    dataset.put("distribution", downloads);
    return graph(List.of(report, dataset));
  }

  /** A part of the report, with the way to it. */
  Json page(String title, String canonical, List<NavigationLink> crumbs) {
    Map<String, Object> part = thing("WebPage", canonical);
    part.put("name", title);
    part.put("inLanguage", LANGUAGE);
    part.put("isPartOf", report());
    return graph(List.of(part, way(title, canonical, crumbs)));
  }

  /** The glossary as a whole. */
  Json terms(String title, String canonical, List<NavigationLink> crumbs) {
    Map<String, Object> set = thing("DefinedTermSet", canonical);
    set.put("name", title);
    set.put("inLanguage", LANGUAGE);
    set.put("isPartOf", report());
    return graph(List.of(set, way(title, canonical, crumbs)));
  }

  Json term(Term term, String canonical, String set, List<NavigationLink> crumbs) {
    Map<String, Object> entry = thing("DefinedTerm", canonical);
    entry.put("name", term.term().value());
    if (term.printed()) {
      entry.put("termCode", term.note().toString());
      entry.put("description", term.definition());
    }
    entry.put("inDefinedTermSet", Map.of("@id", set));
    return graph(List.of(entry, way(term.term().value(), canonical, crumbs)));
  }

  private Map<String, Object> report() {
    return thing("Report", site.base());
  }

  private Map<String, Object> owner() {
    Map<String, Object> owner = new LinkedHashMap<>();
    owner.put("@type", "GovernmentOrganization");
    owner.put("name", site.owner());
    return owner;
  }

  /**
   * @param crumbs addresses relative to the page
   */
  private static Map<String, Object> way(
      String title, String canonical, List<NavigationLink> crumbs) {
    List<Map<String, Object>> steps = new ArrayList<>();
    for (NavigationLink crumb : crumbs) {
      String address = java.net.URI.create(canonical).resolve(crumb.href()).toString();
      steps.add(step(steps.size() + 1, crumb.label(), address));
    }
    steps.add(step(steps.size() + 1, title, canonical));
    Map<String, Object> way = new LinkedHashMap<>();
    way.put("@type", "BreadcrumbList");
    way.put("itemListElement", steps);
    return way;
  }

  private static Map<String, Object> step(int position, String name, String address) {
    Map<String, Object> step = new LinkedHashMap<>();
    step.put("@type", "ListItem");
    step.put("position", position);
    step.put("name", name);
    step.put("item", address);
    return step;
  }

  private static Map<String, Object> thing(String type, String id) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    thing.put("@id", id);
    return thing;
  }

  private static Json graph(List<Map<String, Object>> things) {
    Map<String, Object> graph = new LinkedHashMap<>();
    graph.put("@context", "https://schema.org");
    graph.put("@graph", things);
    return Json.of(graph);
  }
}
