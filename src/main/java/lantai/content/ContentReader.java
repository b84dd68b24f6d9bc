package lantai.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.addresses.AddressHistory;
import lantai.addresses.AddressRegistry;
import lantai.concurrent.Deferred;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.diagnostics.SourceText;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.InvalidContentSummary;
import lantai.model.LivelihoodItem;
import lantai.model.NumberExclusion;
import lantai.model.Report;
import lantai.model.ReportRow;
import lantai.model.Result;
import lantai.model.SiteSettings;
import lantai.model.TableSchemas;
import lantai.model.Term;
import lantai.model.TextBlock;
import lantai.model.table.RecordBuilder;
import lantai.model.table.TableSchema;

/** Reads a content folder: the first stage of a build. */
public final class ContentReader {

  static final String SITE = "site.yaml";

  /** Finds {@code draft: true} in settings that cannot be read. */
  private static final Pattern DRAFT = Pattern.compile("(?m)^draft\\s*[:：]\\s*true\\b");

  /** Warnings, not errors, in a draft: the received text may contain them. */
  private static final Set<ProblemCode> FOREIGN =
      Set.of(ProblemCode.FOREIGN_CHARACTER, ProblemCode.FOREIGN_TEXT);

  private static final int ROWS_OF_A_CHAPTER = 4;

  private final ContentFolder folder;
  private final Problems problems;
  private final ParseReuseStrategy parser;
  private final AddressHistory history;
  private final InvalidIds invalidChapters = new InvalidIds();
  private final Map<Class<?>, Deferred<ParsedTable<?>>> tables = new LinkedHashMap<>();

  private ContentReader(
      Path content, AddressHistory history, Problems problems, ParseReuseStrategy parser) {
    this.history = history;
    this.folder = ContentFolder.of(content, problems);
    this.problems = problems;
    this.parser = parser;
  }

  /**
   * Reads a folder.
   *
   * @param content the folder; the paths of problems begin with its name
   * @return what could be read; complete only if no error is among the problems
   */
  public static Report read(Path content, Problems problems) {
    return read(content, ParseReuseStrategy.DIRECT, problems);
  }

  /** Like {@link #read(Path, Problems)}, with a cache of parsed files. */
  public static Report read(Path content, ParseReuseStrategy parser, Problems problems) {
    return read(content, AddressHistory.NONE, parser, problems);
  }

  /** Reads a folder whose address file the history checks, and replaces if it was lost. */
  public static Report read(
      Path content, AddressHistory history, ParseReuseStrategy parser, Problems problems) {
    Problems found = new Problems();
    Report report = new ContentReader(content, history, found, parser).report();
    for (Problem problem : found.sorted()) {
      boolean imported = report.site().draft() && FOREIGN.contains(problem.code());
      problems.add(imported ? DraftWarningFactory.ofForeign(problem) : problem);
    }
    return report;
  }

  /** Reads only {@code site.yaml}; returns empty if it is missing or has errors. */
  public static Optional<SiteSettings> readSettings(Path content) {
    Problems problems = new Problems();
    SiteSettings site =
        new ContentReader(content, AddressHistory.NONE, problems, ParseReuseStrategy.DIRECT).site();
    return problems.hasErrors() ? Optional.empty() : Optional.of(site);
  }

  private Report report() {
    TableSchemas.ALL.forEach(table -> tables.put(table.type(), Deferred.async(() -> table(table))));
    SiteSettings site = site();
    AddressedChapters addressed = AddressedChapters.of(chapters(), addresses());
    folder.reportUnknownFiles(
        Stream.concat(
                Stream.of(SITE, AddressFile.NAME), TableSchemas.ALL.stream().map(TableSchema::file))
            .toList());
    List<Term> terms = rows(Term.class);
    Report report =
        new Report(
                site,
                addressed.chapters(),
                rows(terms),
                terms,
                rows(NumberExclusion.class),
                invalidContent(site))
            .with(addressed.addresses());
    if (folder.has(SITE)) {
      new UnreviewedRowChecker(report, drafts(), problems).run();
      OpenDecisionChecker.of(report, drafts(), problems).run();
    }
    ReferenceChecker.Invalid invalid =
        new ReferenceChecker.Invalid(
            invalidChapters, file(Result.class).invalidIds(), file(Term.class).invalidIds());
    new ReferenceChecker(report, invalid, problems).run();
    return report;
  }

  private SiteSettings site() {
    return folder
        .required(SITE)
        .map(source -> parser.parse(source, problems, ContentReader::parseSettings))
        .orElseGet(() -> unreadableSettings(false));
  }

  /**
   * Returns settings in place of a file that could not be read; such a build never renders a page.
   */
  private static SiteSettings unreadableSettings(boolean draft) {
    return new RecordBuilder<>(SiteSettings.class)
        .with("title", "")
        .with("subtitle", new Located<>("", Place.startOf("")))
        .with("owner", "")
        .with("date", LocalDate.EPOCH)
        .with("base", "")
        .with("draft", draft)
        .with("place", Place.startOf(""))
        .build();
  }

  private static SiteSettings parseSettings(SourceText source, Problems problems) {
    YamlNode root = YamlReader.read(source, problems).orElse(null);
    SiteSettings read = null;
    if (root != null && root.isNothing()) {
      root = new YamlNode.MappingNode(List.of(), root.place());
    }
    if (root instanceof YamlNode.MappingNode mapping) {
      read =
          RecordReader.read(
              SiteSettings.class, MissingSettingFiller.of(mapping, problems), problems);
      if (read != null) {
        ContrastChecker.check(read.theme(), problems);
      }
    } else if (root != null) {
      ParsedTable.reportType(root, SITE, "mapping", problems);
    }
    return read == null ? unreadableSettings(DRAFT.matcher(source.text()).find()) : read;
  }

  /** Returns the registry of the previous build. */
  private AddressRegistry addresses() {
    Optional<AddressFile> file =
        Optional.of(AddressFile.NAME)
            .filter(folder::has)
            .flatMap(folder::required)
            .map(source -> parser.parse(source, problems, AddressFile::read));
    file.ifPresent(found -> found.compare(history, problems));
    return file.map(AddressFile::registry)
        .filter(registry -> !registry.equals(AddressRegistry.EMPTY))
        .orElseGet(this::recorded);
  }

  /** Returns the registry of the latest version if the file was lost or emptied. */
  private AddressRegistry recorded() {
    return history.file().isEmpty() ? history.published() : AddressFile.parse(history.file());
  }

  private List<Chapter> chapters() {
    SortedMap<String, Chapter> read = new TreeMap<>();
    List<String> names = folder.chapters();
    for (String name : names) {
      String id = ContentFolder.chapterId(name);
      Optional<Chapter> chapter =
          folder
              .required(name)
              .flatMap(source -> parser.parse(source, problems, ChapterReader::read));
      chapter.ifPresentOrElse(found -> read.put(id, found), () -> invalidChapters.add(id));
    }
    if (names.isEmpty()) {
      invalidChapters.addUnknown();
    }
    Map<String, Integer> named = namedChapters();
    List<Chapter> chapters = new ChapterIdCorrector(named, problems).corrected(read);
    chapters.forEach(chapter -> named.remove(chapter.id().value()));
    if (!names.isEmpty()) {
      named.forEach(this::reportIfMissing);
    }
    return chapters.stream().sorted(Comparator.comparing(Chapter::id)).toList();
  }

  /** Reports a chapter as lost if it has no file but many rows refer to it. */
  private void reportIfMissing(String id, int rows) {
    if (rows >= ROWS_OF_A_CHAPTER
        && !invalidChapters.mayContain(id)
        && !TextBlock.FRONT.equals(id)
        && !ChapterId.NOTES.value().equals(id)) {
      folder.reportMissingChapter(id, rows);
      invalidChapters.add(id);
    }
  }

  /** Counts the rows that refer to each chapter. */
  private Map<String, Integer> namedChapters() {
    Map<String, Integer> named = new HashMap<>();
    for (TableSchema<?> table : TableSchemas.REPORT_ROWS) {
      for (Object row : rows(table.type())) {
        named.merge(((ReportRow) row).citation().chapter().value().value(), 1, Integer::sum);
      }
    }
    for (NumberExclusion exclusion : rows(NumberExclusion.class)) {
      if (exclusion.chapter() != null) {
        named.merge(exclusion.chapter().value().value(), 1, Integer::sum);
      }
    }
    return named;
  }

  private ParsedTable<?> table(TableSchema<?> table) {
    if (!folder.has(table.file())) {
      return ParsedTable.empty();
    }
    return folder
        .required(table.file())
        .<ParsedTable<?>>map(
            source ->
                parser.parse(
                    source, problems, (file, found) -> ParsedTable.read(file, table, found)))
        .orElseGet(ParsedTable::unreadable);
  }

  private ParsedTable<?> file(Class<?> type) {
    return tables.get(type).get();
  }

  private <R> List<R> rows(Class<R> type) {
    return file(type).rows().stream().map(type::cast).toList();
  }

  private InvalidContentSummary invalidContent(SiteSettings site) {
    List<ParsedTable<?>> files =
        tables.values().stream().<ParsedTable<?>>map(Deferred::get).toList();
    return new InvalidContentSummary(
        site.title().isEmpty() || !invalidChapters.isEmpty(),
        files.stream().anyMatch(file -> file.invalidRows() == null),
        files.stream()
            .flatMap(file -> Stream.ofNullable(file.invalidRows()).flatMap(List::stream))
            .toList());
  }

  /**
   * Returns the rows, without livelihood items whose note could not be read: that error is already
   * reported.
   */
  private List<ReportRow> rows(List<Term> terms) {
    List<Integer> notes = terms.stream().map(Term::note).toList();
    return TableSchemas.REPORT_ROWS.stream()
        .flatMap(table -> rows(table.type()).stream())
        .map(ReportRow.class::cast)
        .filter(
            row ->
                file(Term.class).invalidIds().isEmpty()
                    || !(row instanceof LivelihoodItem item)
                    || notes.contains(item.note()))
        .toList();
  }

  private List<DraftRow> drafts() {
    return tables.values().stream()
        .flatMap(file -> file.get().drafts().stream())
        .sorted(Comparator.comparing(DraftRow::flag))
        .toList();
  }
}
