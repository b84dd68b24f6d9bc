package lantai.importer;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lantai.content.ContentReader;
import lantai.content.JsonSchemas;
import lantai.diagnostics.Problems;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.RejectedFileException;
import lantai.importer.extract.TextExtractor;
import lantai.importer.structure.ExcludedText;
import lantai.importer.structure.ParsedChapter;
import lantai.importer.structure.ParsedReport;
import lantai.importer.structure.PrintedNote;
import lantai.importer.structure.SourceBlock;
import lantai.importer.structure.StructureParser;
import lantai.model.Report;
import lantai.output.SiteFile;

/** Makes a content folder of a received report, whole or not at all. */
public final class ReportImporter {

  /** Told to the editors in the content folder itself; a build passes it over. */
  public static final String REPORT = "import-report.md";

  private ReportImporter() {}

  /**
   * @param out a folder that is empty or not there
   * @throws RejectedFileException where the file is no report, or cannot be read as one
   * @throws RoundTripException where a character would be lost or added; nothing is written
   */
  public static ImportResult take(Path file, Path out, DraftProvider drafts)
      throws IOException, RejectedFileException, RoundTripException {
    if (Files.exists(out) && !isEmpty(out)) {
      throw new RejectedFileException("folder-not-empty", out.toString());
    }
    ExtractedText received = TextExtractor.receive(file);
    DocumentClassifier.refuseEmpty(received);
    ParsedReport shape = StructureParser.shape(received);
    DocumentClassifier.refuseOthers(received, shape);
    Path parent = out.toAbsolutePath().normalize().getParent();
    Files.createDirectories(parent);
    // A folder for this run alone; the one inside has the permissions that folders have here.
    Path own = Files.createTempDirectory(parent, ".import-");
    try {
      Path stage = Files.createDirectory(own.resolve("content"));
      ImportResult imported = write(received, shape, stage, drafts);
      Files.deleteIfExists(out);
      Files.move(stage, out);
      return imported;
    } finally {
      delete(own);
    }
  }

  private static ImportResult write(
      ExtractedText received, ParsedReport shape, Path stage, DraftProvider drafts)
      throws IOException, RoundTripException {
    ImportMessages wording = new ImportMessages();
    ReportMetadata facts = ReportMetadata.of(shape);
    put(ContentFileWriter.of(shape, facts, wording), stage);
    Set<Integer> bare =
        shape.notes().stream()
            .filter(n -> n.term() == null)
            .map(PrintedNote::number)
            .collect(toSet());
    RoundTripCheck.ReceivedText given =
        new RoundTripCheck.ReceivedText(
            !shape.title().isEmpty(), !shape.subtitle().isEmpty(), bare);
    RoundTripCheck proof = RoundTripCheck.of(stage, received, order(shape), aside(shape), given);
    if (!proof.holds()) {
      throw new RoundTripException(String.valueOf(proof.problem()));
    }
    Report report = ContentReader.read(stage, new Problems());
    DraftProvider.DraftedFiles drafted = drafts.of(report);
    put(drafted.files(), stage);
    for (SiteFile schema : JsonSchemas.files()) {
      put(schema.path(), schema.text(), stage);
    }
    ImportReport told = new ImportReport(received, shape, facts, proof, wording, drafted.doubts());
    put(Map.of(REPORT, told.text()), stage);
    return new ImportResult(
        proof.received(),
        proof.kept(),
        proof.aside(),
        report.chapters().size(),
        shape.notes().size(),
        told.doubts(),
        told.summary());
  }

  /** A file of YAML names its schema, by which editors complete and check as one types. */
  private static void put(Map<String, String> files, Path folder) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      String name = file.getKey();
      boolean yaml = name.endsWith(".yaml");
      put(name, (yaml ? JsonSchemas.comment(name) + "\n" : "") + file.getValue(), folder);
    }
  }

  private static void put(String name, String text, Path folder) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static List<int[]> order(ParsedReport shape) {
    List<SourceBlock> order = new ArrayList<>(shape.title());
    order.addAll(shape.subtitle());
    shape.parts().stream().map(ParsedChapter::printed).forEach(order::addAll);
    Stream.of(shape.label(), shape.heading()).filter(b -> b != null).forEach(order::add);
    shape.notes().stream()
        .sorted(Comparator.comparingInt(PrintedNote::number))
        .forEach(
            note ->
                Stream.of(note.term(), note.definition())
                    .filter(b -> b != null)
                    .forEach(order::add));
    return order.stream().map(SourceBlock::offsets).toList();
  }

  private static List<int[]> aside(ParsedReport shape) {
    return shape.asides().stream().map(ExcludedText::block).map(SourceBlock::offsets).toList();
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
