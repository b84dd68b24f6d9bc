package lantai.site.data;

import static lantai.site.data.ItemContentReader.get;
import static lantai.site.data.ItemContentReader.text;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lantai.addresses.ChapterSentences;
import lantai.addresses.NoteAnchorAssigner;
import lantai.addresses.PageAddressUpdater;
import lantai.archive.history.FirstAppearanceIndex;
import lantai.archive.history.ReportVersions;
import lantai.archive.history.VersionContent;
import lantai.archive.history.VersionHistory;
import lantai.archive.history.VersionMetadata;
import lantai.json.Json;
import lantai.link.LinkedReport;
import lantai.link.SiteAddresses;
import lantai.model.ReportRow.RowKind;
import lantai.model.TableSchemas;
import lantai.model.table.TableSchema;
import lantai.output.OutputSink;
import lantai.output.SiteFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads the content of a version from its published data files, which are a public interface and
 * therefore more stable than the format of {@code content/}.
 */
public final class VersionContentReader {

  /** Tables that every release publishes; a version of an older release may lack the others. */
  private static final Set<RowKind> PUBLISHED_BY_EVERY_RELEASE =
      EnumSet.of(RowKind.TARGET, RowKind.RESULT);

  private VersionContentReader() {}

  /** Provides the files of a version. */
  @FunctionalInterface
  public interface DataFileSource {

    /**
     * Reads a file.
     *
     * @param path relative to the site's root
     * @throws FileNotFoundException if there is no such file
     * @throws IOException if it cannot be read
     */
    byte[] read(String path) throws IOException;
  }

  /** Returns the history, including the version that this build is archived as, if any. */
  public static VersionHistory historyWithBuild(ReportVersions reportVersions, LinkedReport linked)
      throws IOException {
    return reportVersions.archivedAs() == null
        ? reportVersions.history()
        : reportVersions
            .history()
            .with(content(reportVersions.archivedAs(), reportVersions, linked));
  }

  /** Records the newest earlier version if its text and rows equal those of this build. */
  public static ReportVersions withEqualVersion(ReportVersions reportVersions, LinkedReport linked)
      throws IOException {
    VersionContent newest = reportVersions.history().newest();
    return reportVersions.archivedAs() == null
            && newest != null
            && newest.hasWordsOf(content(newest.version(), reportVersions, linked))
        ? reportVersions.withEqualVersion(newest.version())
        : reportVersions;
  }

  private static VersionContent content(
      VersionMetadata version, ReportVersions reportVersions, LinkedReport linked)
      throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    List<DataTable> tables =
        DataTableFactory.of(linked, new FirstAppearanceIndex(VersionHistory.NONE));
    for (SiteFile file : DataFilesWriter.nested(linked, tables, OutputSink.MEMORY)) {
      files.put(file.path(), file.bytes());
    }
    return read(version, files::get, reportVersions.sources());
  }

  /**
   * @param sources the files that the version was built from, by path, with a digest of each
   * @throws IOException if a data file of every release is missing, or one is not JSON
   */
  public static VersionContent read(
      VersionMetadata version, DataFileSource source, Map<String, String> sources)
      throws IOException {
    ParsedFiles files = new ParsedFiles(source, new HashMap<>());
    Map<RowKind, List<?>> rows = rows(files);
    List<?> terms = list(files.get(TableSchemas.GLOSSARY.name()));
    ItemContentReader items = new ItemContentReader();
    rows.forEach((kind, published) -> items.addNames(TableSchemas.of(kind), published));
    items.addNames(TableSchemas.GLOSSARY, terms);
    Map<RowKind, List<VersionContent.ItemContent>> compared = new EnumMap<>(RowKind.class);
    rows.forEach(
        (kind, published) -> compared.put(kind, items.items(TableSchemas.of(kind), published)));
    return new VersionContent(
        version,
        compared,
        items.items(TableSchemas.GLOSSARY, terms),
        chapters(files.get("report"), sentences(files)),
        names(files),
        sources);
  }

  /** Parsed data files; each is read once. */
  private record ParsedFiles(DataFileSource source, Map<String, Object> parsed) {

    Object get(String name) throws IOException {
      Object known = parsed.get(name);
      if (known == null) {
        known = Json.read(source.read("data/" + name + ".json"));
        parsed.put(name, known);
      }
      return known;
    }
  }

  private static Map<RowKind, List<?>> rows(ParsedFiles files) throws IOException {
    Map<RowKind, List<?>> rows = new EnumMap<>(RowKind.class);
    for (RowKind kind : RowKind.values()) {
      TableSchema<?> table = TableSchemas.of(kind);
      List<?> published =
          PUBLISHED_BY_EVERY_RELEASE.contains(kind)
              ? list(files.get(table.name()))
              : optional(files, table.name());
      if (published != null) {
        rows.put(kind, published);
      }
    }
    return rows;
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  /** Returns title and subtitle as a chapter of the home page. */
  private static VersionContent.ChapterContent front(Object report) {
    VersionContent.ParagraphContent subtitle =
        new VersionContent.ParagraphContent(
            0, "", SiteAddresses.HOME, text(report, "subtitle"), Map.of());
    return new VersionContent.ChapterContent(
        "", text(report, "title"), SiteAddresses.HOME, List.of(subtitle));
  }

  /**
   * Returns the sentences by the address of their paragraph, then by id; empty for a version of an
   * earlier release.
   */
  private static Map<String, Map<String, String>> sentences(ParsedFiles files) throws IOException {
    Map<String, Map<String, String>> sentences = new HashMap<>();
    for (Object row : rowsOf(files, "sentences")) {
      String paragraph = text(row, "url").replaceFirst("#.*", "#") + text(row, "paragraph");
      sentences
          .computeIfAbsent(paragraph, address -> new LinkedHashMap<>())
          .put(text(row, "id"), text(row, "text"));
    }
    return sentences;
  }

  private static Map<String, String> byPosition(Object paragraph) {
    Map<String, String> sentences = new LinkedHashMap<>();
    for (String sentence : ChapterSentences.sentences(text(paragraph, "text"))) {
      sentences.put(text(paragraph, "id") + "s" + (sentences.size() + 1), sentence);
    }
    return sentences;
  }

  /** Returns the names of pages and rows by their addresses. */
  private static Map<String, String> names(ParsedFiles files) throws IOException {
    Map<String, String> names = new HashMap<>();
    for (TableSchema<?> table : TableSchemas.REPORT_ROWS) {
      for (Object row : rowsOf(files, table.name())) {
        String name = text(row, table.declared().nameColumn());
        names.put(table.name() + ".html", table.title());
        names.put(text(row, "url"), name);
        String words = text(row, "chapter") + ".html#" + PageAddressUpdater.WORDS + text(row, "id");
        names.put(words, name);
      }
    }
    for (Object term : rowsOf(files, "glossary")) {
      String name = text(term, "term");
      if (text(term, "url").endsWith(".html")) {
        names.put(text(term, "url"), name);
      }
      if (!text(term, "note").isEmpty()) {
        names.put(noteAddress(term), name);
      }
    }
    return names;
  }

  /**
   * Returns the address of a note; in versions of earlier releases it is derived from the number.
   */
  private static String noteAddress(Object term) {
    String published = text(term, "note_url");
    return published.isEmpty()
        ? SiteAddresses.TERMS + "#" + NoteAnchorAssigner.PREFIX + text(term, "note")
        : published;
  }

  /** The rows of a file; {@code null} if there is none, as in versions of earlier releases. */
  private static @Nullable List<?> optional(ParsedFiles files, String name) throws IOException {
    try {
      return list(files.get(name));
    } catch (FileNotFoundException e) {
      return null;
    }
  }

  private static List<?> rowsOf(ParsedFiles files, String name) throws IOException {
    return Objects.requireNonNullElse(optional(files, name), List.of());
  }

  private static List<VersionContent.ChapterContent> chapters(
      Object report, Map<String, Map<String, String>> sentences) {
    List<VersionContent.ChapterContent> chapters = new ArrayList<>();
    chapters.add(front(report));
    for (Object chapter : list(get(report, "chapters"))) {
      List<VersionContent.ParagraphContent> paragraphs = new ArrayList<>();
      for (Object paragraph : list(get(chapter, "paragraphs"))) {
        paragraphs.add(
            new VersionContent.ParagraphContent(
                paragraphs.size() + 1,
                text(paragraph, "id"),
                text(paragraph, "url"),
                text(paragraph, "text"),
                sentences.getOrDefault(text(paragraph, "url"), byPosition(paragraph))));
      }
      chapters.add(
          new VersionContent.ChapterContent(
              text(chapter, "id"),
              text(chapter, "number") + text(chapter, "title"),
              text(chapter, "url"),
              paragraphs));
    }
    return chapters;
  }
}
