package lantai.site.data;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import lantai.json.Json;
import lantai.link.SiteAddresses;
import lantai.model.SiteSettings;
import lantai.model.TextProvenance;
import lantai.model.table.Choice;
import lantai.output.SiteFile;
import org.jspecify.annotations.Nullable;

/** Describes the CSV files as a Tabular Data Package (Frictionless Data Package, v1). */
final class DataPackageDescriber {

  static final String PATH = "data/datapackage.json";

  private static final String LICENSE = "可自由使用，请注明报告名称和网址";

  private DataPackageDescriber() {}

  /**
   * Returns the description.
   *
   * @param files the CSV files, in the order of their tables
   */
  static Map<String, ?> of(SiteSettings site, List<DataTable> tables, List<SiteFile> files) {
    IntFunction<Map<String, ?>> resource = i -> resource(tables.get(i), files.get(i));
    return Json.object(
        "profile", "tabular-data-package",
        "name", name(site.base()),
        "title", site.title(),
        "description", "CSV 单元格以半角撇号开头的，去掉一个撇号就是原文（撇号防止表格软件当作公式）。",
        "homepage", site.base(),
        "licenses", List.of(license(site)),
        "sources", List.of(source(site)),
        "resources", IntStream.range(0, tables.size()).mapToObj(resource).toList());
  }

  private static Map<String, ?> source(SiteSettings site) {
    TextProvenance source = site.source();
    String named = source.name().isEmpty() ? site.title() : source.name();
    String title = source.note().isEmpty() ? named : source.note();
    return source.url().isEmpty()
        ? Map.of("title", title)
        : Json.object("title", title, "path", source.url());
  }

  private static Map<String, ?> license(SiteSettings site) {
    return Json.object("title", LICENSE, "path", site.base() + SiteAddresses.LICENSE);
  }

  /**
   * Returns the name of the package: lower-case letters, digits, dots and hyphens from the last
   * folder of an address, or from its host.
   */
  private static String name(String base) {
    URI address = URI.create(base);
    String path = address.getPath().replaceFirst("/+$", "");
    String last = path.substring(path.lastIndexOf('/') + 1);
    String name = last.isEmpty() ? String.valueOf(address.getAuthority()) : last;
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
  }

  private static Map<String, ?> resource(DataTable table, SiteFile file) {
    return Json.object(
        "profile",
        "tabular-data-resource",
        "name",
        table.name(),
        "title",
        table.title(),
        "path",
        table.name() + ".csv",
        "format",
        "csv",
        "mediatype",
        "text/csv",
        "encoding",
        "utf-8",
        "bytes",
        file.content().size(),
        "hash",
        "sha256:" + file.content().sha256(),
        "dialect",
        dialect(),
        "schema",
        schema(table));
  }

  private static Map<String, ?> dialect() {
    return Json.object(
        "delimiter",
        ",",
        "lineTerminator",
        "\r\n",
        "quoteChar",
        "\"",
        "doubleQuote",
        true,
        "skipInitialSpace",
        false,
        "header",
        true);
  }

  private static Map<String, ?> schema(DataTable table) {
    Map<String, @Nullable Object> schema =
        Json.object(
            "fields", table.flatColumns().stream().map(DataPackageDescriber::field).toList(),
            "missingValues", List.of(""),
            "primaryKey", table.key());
    if (!table.references().isEmpty()) {
      schema.put(
          "foreignKeys", table.references().stream().map(DataPackageDescriber::reference).toList());
    }
    return schema;
  }

  private static Map<String, ?> field(DataColumn field) {
    Map<String, @Nullable Object> described =
        Json.object(
            "name", field.name(), "type", Choice.wordOf(field.type()), "title", field.title());
    if (!field.meaning().isEmpty()) {
      described.put("description", field.meaning());
    }
    if (!field.choices().isEmpty()) {
      List<String> words = field.choices().stream().map(Choice::word).toList();
      described.put("constraints", Map.of("enum", words));
    }
    return described;
  }

  private static Map<String, ?> reference(DataTable.ForeignKey key) {
    Map<String, ?> target = Json.object("resource", key.table(), "fields", key.key());
    return Json.object("fields", key.fields(), "reference", target);
  }
}
