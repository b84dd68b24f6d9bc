package lantai.site.data;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lantai.model.SiteSettings;
import lantai.model.table.Choice;
import lantai.output.SiteFile;

/** Describes the CSV files as a Tabular Data Package (Frictionless Data Package, v1). */
final class DataPackage {

  static final String PATH = "data/datapackage.json";

  private DataPackage() {}

  /**
   * @param files the CSV files, in the order of their tables
   */
  static Map<String, Object> of(SiteSettings site, List<DataTable> tables, List<SiteFile> files) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("profile", "tabular-data-package");
    all.put("name", name(site.base()));
    all.put("title", site.title());
    all.put("description", "CSV 单元格以半角撇号开头的，去掉一个撇号就是原文（撇号防止表格软件当作公式）。");
    all.put("homepage", site.base());
    String source = site.source().isEmpty() ? site.title() : site.source();
    all.put("sources", List.of(Map.of("title", source)));
    List<Map<String, Object>> resources = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      resources.add(resource(tables.get(i), files.get(i)));
    }
    all.put("resources", resources);
    return all;
  }

  /** Lower-case letters, digits, dots and hyphens: the last folder of an address, or its host. */
  private static String name(String base) {
    URI address = URI.create(base);
    String path = address.getPath().replaceFirst("/+$", "");
    String last = path.substring(path.lastIndexOf('/') + 1);
    String name = last.isEmpty() ? String.valueOf(address.getHost()) : last;
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
    return plain.isEmpty() ? "report" : plain;
  }

  private static Map<String, Object> resource(DataTable table, SiteFile file) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("profile", "tabular-data-resource");
    resource.put("name", table.name());
    resource.put("title", table.title());
    resource.put("path", table.name() + ".csv");
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("bytes", file.content().size());
    resource.put("hash", "sha256:" + file.content().sha256());
    resource.put("dialect", dialect());
    resource.put("schema", schema(table));
    return resource;
  }

  private static Map<String, Object> dialect() {
    Map<String, Object> dialect = new LinkedHashMap<>();
    dialect.put("delimiter", ",");
    dialect.put("lineTerminator", "\r\n");
    dialect.put("quoteChar", "\"");
    dialect.put("doubleQuote", true);
    dialect.put("skipInitialSpace", false);
    dialect.put("header", true);
    return dialect;
  }

  private static Map<String, Object> schema(DataTable table) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", table.flatColumns().stream().map(DataPackage::field).toList());
    schema.put("missingValues", List.of(""));
    schema.put("primaryKey", table.key());
    if (!table.references().isEmpty()) {
      schema.put("foreignKeys", table.references().stream().map(DataPackage::reference).toList());
    }
    return schema;
  }

  private static Map<String, Object> field(DataColumn field) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("name", field.name());
    said.put("type", Choice.wordOf(field.type()));
    said.put("title", field.title());
    if (!field.meaning().isEmpty()) {
      said.put("description", field.meaning());
    }
    return said;
  }

  private static Map<String, Object> reference(DataTable.ForeignKey reference) {
    Map<String, Object> target = new LinkedHashMap<>();
    target.put("resource", reference.table());
    target.put("fields", reference.key());
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("fields", reference.fields());
    said.put("reference", target);
    return said;
  }
}
