package lantai.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import lantai.concurrent.TimeLimitedExecutor;
import lantai.content.ContentReader;
import lantai.content.JsonSchemaGenerator;
import lantai.diagnostics.Messages;
import lantai.diagnostics.Problems;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.ImportLimits;
import lantai.importer.extract.RejectedFileException;
import lantai.importer.extract.format.AutoDetectExtractor;
import lantai.importer.structure.ParsedReport;
import lantai.importer.structure.ReportPageJoiner;
import lantai.importer.structure.StructureParser;
import lantai.model.Report;
import lantai.model.TextProvenance;
import lantai.output.Sha2;
import lantai.output.SiteFile;
import lantai.output.WorkFolder;

/** Imports a received report into a content folder, completely or not at all. */
public final class ReportImporter {

  /** File in the content folder with the import report for the editors; a build ignores it. */
  public static final String REPORT_FILE = "import-report.md";

  private ReportImporter() {}

  /**
   * Imports a report.
   *
   * @param files of the report in reading order; several if a website divided it into pages
   * @param out content folder to create; must be empty or absent
   * @param drafter drafts rows and exclusions, given the imported report
   * @param messages language of the import report
   * @throws RejectedFileException if a file cannot be read or is not a work report
   * @throws RoundTripException if a character would be lost or added; nothing is written
   */
  public static ImportReport importReport(
      List<Path> files, Path out, Function<Report, DraftedTables> drafter, Messages messages)
      throws IOException, RejectedFileException, RoundTripException {
    String name = files.stream().map(Path::toString).collect(Collectors.joining(", "));
    return importWithin(
        name,
        out,
        ImportLimits.TIME,
        folder -> {
          List<ExtractedText> pages = new ArrayList<>();
          for (Path file : files) {
            pages.add(AutoDetectExtractor.extract(file));
          }
          requireEmpty(out);
          // The source has a digest only if it is a single file.
          String sha256 = files.size() == 1 ? Sha2.hex(Files.readAllBytes(files.get(0))) : "";
          return importText(ReportPageJoiner.joined(pages), sha256, folder, drafter, messages);
        });
  }

  /**
   * Imports a report, given as the content of a file.
   *
   * @param name of the file, for messages
   */
  public static ImportReport importReport(
      byte[] bytes,
      String name,
      Path out,
      Function<Report, DraftedTables> drafter,
      Messages messages)
      throws IOException, RejectedFileException, RoundTripException {
    return importWithin(
        name,
        out,
        ImportLimits.TIME,
        folder -> {
          ExtractedText text = AutoDetectExtractor.extract(bytes, name);
          requireEmpty(out);
          return importText(text, Sha2.hex(bytes), folder, drafter, messages);
        });
  }

  private static void requireEmpty(Path out) throws RejectedFileException {
    String[] existing = out.toFile().list();
    if (Files.exists(out) && (existing == null || existing.length > 0)) {
      throw new RejectedFileException("folder-not-empty", out.toString());
    }
  }

  /** Writes a content folder. */
  interface ImportTask {
    ImportReport run(Path folder) throws Exception;
  }

  /** Runs an import and moves its result into place if it finishes within a time limit. */
  static ImportReport importWithin(String name, Path out, Duration limit, ImportTask task)
      throws IOException, RejectedFileException, RoundTripException {
    try (WorkFolder work = WorkFolder.beside(out.toAbsolutePath().normalize());
        TimeLimitedExecutor threads = new TimeLimitedExecutor("import", 1, ImportLimits.STACK)) {
      Path folder = Files.createDirectory(work.resolve("content"));
      Future<ImportReport> running = threads.start(() -> task.run(folder));
      ImportReport report = TimeLimitedExecutor.result(running, limit);
      Files.deleteIfExists(out);
      Files.move(folder, out);
      return report;
    } catch (TimeoutException e) {
      String minutes = String.valueOf(limit.toMinutes());
      throw new RejectedFileException("import-endless", name, minutes);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof StackOverflowError) {
        throw new RejectedFileException("import-too-deep", name);
      }
      if (e.getCause() instanceof OutOfMemoryError) {
        throw new RejectedFileException("import-no-memory", name);
      }
      if (e.getCause() instanceof RejectedFileException refusal) {
        throw refusal;
      }
      if (e.getCause() instanceof RoundTripException mismatch) {
        throw mismatch;
      }
      throw TimeLimitedExecutor.rethrow(e);
    }
  }

  private static ImportReport importText(
      ExtractedText source,
      String sha256,
      Path folder,
      Function<Report, DraftedTables> drafter,
      Messages messages)
      throws IOException, RejectedFileException, RoundTripException {
    WorkReportChecker.rejectWithoutChineseText(source);
    OptionalInt shownCharacters = ExtractionCrossChecker.shownCharacters(source);
    ParsedReport parsed = StructureParser.parse(source);
    WorkReportChecker.rejectOtherDocuments(source, parsed);
    ReportMetadata metadata = ReportMetadata.of(parsed);
    TextProvenance provenance = PublicationSourceFinder.find(source, sha256, parsed);
    write(ContentFileGenerator.files(parsed, metadata, provenance), folder);
    RoundTripResult roundTrip = RoundTripChecker.check(folder, source, parsed);
    DraftedTables draft = drafter.apply(ContentReader.read(folder, new Problems()));
    write(draft.files(), folder);
    for (SiteFile schema : JsonSchemaGenerator.files()) {
      write(schema.path(), schema.text(), folder);
    }
    ImportReport report =
        new ImportReport(source, parsed, metadata, shownCharacters, roundTrip, draft.questions());
    write(REPORT_FILE, report.text(messages), folder);
    return report;
  }

  /** Writes the files. Each YAML file begins with a comment that refers editors to its schema. */
  private static void write(Map<String, String> files, Path folder) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      String name = file.getKey();
      String comment = name.endsWith(".yaml") ? JsonSchemaGenerator.comment(name) + "\n" : "";
      write(name, comment + file.getValue(), folder);
    }
  }

  private static void write(String name, String text, Path folder) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
