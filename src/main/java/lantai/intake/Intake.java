package lantai.intake;

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
import lantai.intake.extract.Received;
import lantai.intake.extract.Receiver;
import lantai.intake.extract.Refusal;
import lantai.intake.shape.Aside;
import lantai.intake.shape.Block;
import lantai.intake.shape.Note;
import lantai.intake.shape.Part;
import lantai.intake.shape.Shape;
import lantai.intake.shape.Shaper;
import lantai.model.Report;
import lantai.read.ContentReader;
import lantai.read.Schemas;
import lantai.text.Problems;
import lantai.text.SiteFile;

/** Makes a content folder of a received report, whole or not at all. */
public final class Intake {

  /** Told to the editors in the content folder itself; a build passes it over. */
  public static final String REPORT = "import-report.md";

  private Intake() {}

  /**
   * @param out a folder that is empty or not there
   * @throws Refusal where the file is no report, or cannot be read as one
   * @throws MismatchException where a character would be lost or added; nothing is written
   */
  public static Imported take(Path file, Path out, Drafts drafts)
      throws IOException, Refusal, MismatchException {
    if (Files.exists(out) && !isEmpty(out)) {
      throw new Refusal("folder-not-empty", out.toString());
    }
    Received received = Receiver.receive(file);
    Recognition.refuseEmpty(received);
    Shape shape = Shaper.shape(received);
    Recognition.refuseOthers(received, shape);
    Path parent = out.toAbsolutePath().normalize().getParent();
    Files.createDirectories(parent);
    // A folder for this run alone; the one inside has the permissions that folders have here.
    Path own = Files.createTempDirectory(parent, ".import-");
    try {
      Path stage = Files.createDirectory(own.resolve("content"));
      Imported imported = write(received, shape, stage, drafts);
      Files.deleteIfExists(out);
      Files.move(stage, out);
      return imported;
    } finally {
      delete(own);
    }
  }

  private static Imported write(Received received, Shape shape, Path stage, Drafts drafts)
      throws IOException, MismatchException {
    Wording wording = new Wording();
    Facts facts = Facts.of(shape);
    put(ContentFiles.of(shape, facts, wording), stage);
    Set<Integer> bare =
        shape.notes().stream().filter(n -> n.term() == null).map(Note::number).collect(toSet());
    Proof.Given given =
        new Proof.Given(!shape.title().isEmpty(), !shape.subtitle().isEmpty(), bare);
    Proof proof = Proof.of(stage, received, order(shape), aside(shape), given);
    if (!proof.holds()) {
      throw new MismatchException(String.valueOf(proof.problem()));
    }
    Report report = ContentReader.read(stage, new Problems());
    Drafts.Drafted drafted = drafts.of(report);
    put(drafted.files(), stage);
    for (SiteFile schema : Schemas.files()) {
      put(schema.path(), schema.text(), stage);
    }
    ImportReport told = new ImportReport(received, shape, facts, proof, wording, drafted.doubts());
    put(Map.of(REPORT, told.text()), stage);
    return new Imported(
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
      put(name, (yaml ? Schemas.comment(name) + "\n" : "") + file.getValue(), folder);
    }
  }

  private static void put(String name, String text, Path folder) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static List<int[]> order(Shape shape) {
    List<Block> order = new ArrayList<>(shape.title());
    order.addAll(shape.subtitle());
    shape.parts().stream().map(Part::printed).forEach(order::addAll);
    Stream.of(shape.label(), shape.heading()).filter(b -> b != null).forEach(order::add);
    shape.notes().stream()
        .sorted(Comparator.comparingInt(Note::number))
        .forEach(
            note ->
                Stream.of(note.term(), note.definition())
                    .filter(b -> b != null)
                    .forEach(order::add));
    return order.stream().map(Block::offsets).toList();
  }

  private static List<int[]> aside(Shape shape) {
    return shape.asides().stream().map(Aside::block).map(Block::offsets).toList();
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
