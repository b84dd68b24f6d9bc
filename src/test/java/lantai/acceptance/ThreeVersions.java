package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import lantai.archive.OcflSpecification;
import lantai.cli.CommandRun;

/**
 * A small report published three times: unchanged; with a corrected sentence and a raised target;
 * with an added term, a removed paragraph and a corrected result.
 *
 * @param sites what was published each time, by label
 * @param contents what it was built from, likewise
 */
public record ThreeVersions(
    Path folder,
    Path templates,
    SortedMap<String, SortedMap<String, byte[]>> sites,
    SortedMap<String, SortedMap<String, byte[]>> contents) {

  public static final Path RESOURCES = GoldenSite.RESOURCES.resolve("versions");

  /** The templates that show every view and nothing besides. */
  public static final Path PLAIN = GoldenSite.RESOURCES.resolve("sites/small/given/templates");

  public static final String FIRST = "2032-01-10";
  public static final String SECOND = "2032-01-20";
  public static final String THIRD = "2032-03-01";

  private static final String TERM =
      """
      - id: lv-dao
        note: 2
        term: 绿道
        pinyin: lv dao
        definition: 沿河、沿路建设的步行和骑行道路。
      """;

  public static ThreeVersions in(Path folder, Path templates) throws IOException {
    ThreeVersions versions = new ThreeVersions(folder, templates, new TreeMap<>(), new TreeMap<>());
    FileTree.write(FileTree.read(RESOURCES.resolve("given/content")), versions.content());
    versions.create(FIRST, "首次发布", "政府工作报告首次发布");
    versions.edit("chapters/1-0.md", "取得新进展", "取得明显进展");
    versions.edit("chapters/2-0.md", "430亿斤", "440亿斤");
    versions.edit("goals/targets.yaml", "430", "440");
    versions.create(SECOND, "勘误", "订正一处文字，粮食产量目标按大会决议上调");
    versions.edit("glossary.yaml", "仓储方式。\n", "仓储方式。\n" + TERM);
    versions.edit("chapters/2-0.md", "做好老旧站点的清理工作，及时公布清理结果。\n\n", "");
    versions.edit("chapters/1-0.md", "425亿斤", "426亿斤");
    versions.edit("goals/results.yaml", "425", "426");
    versions.create(THIRD, "更新", "增补名词解释，删去已办结事项，订正粮食产量");
    return versions;
  }

  public Path content() {
    return folder.resolve("content");
  }

  public Path site() {
    return folder.resolve("site");
  }

  public Path store() {
    return folder.resolve("archive");
  }

  /** Runs {@code snapshot} on the store, and must not fail. */
  public String snapshot(String command, String... arguments) {
    CommandRun run = run(command, arguments);
    assertEquals("", run.err());
    assertEquals(0, run.exit());
    if (command.equals("verify")) {
      assertEquals(List.of(), faults());
    }
    return run.out();
  }

  private List<String> faults() {
    try {
      return OcflSpecification.faults(store());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public CommandRun run(String command, String... arguments) {
    return CommandRun.of(
        Stream.of(
                List.of("snapshot", command),
                List.of(arguments),
                List.of("--store", store().toString()))
            .flatMap(List::stream)
            .toArray(String[]::new));
  }

  /** Restores a version, and returns its pages as they were archived. */
  SortedMap<String, byte[]> kept(String label) throws IOException {
    Path back = folder.resolve("kept-" + label);
    if (!Files.exists(back)) {
      snapshot("restore", label, "--to", back.toString());
    }
    return FileTree.read(back.resolve("site"));
  }

  /** The options of a build of this report. */
  public String[] folders(String... more) {
    List<String> options = new ArrayList<>(List.of(more));
    options.addAll(List.of("--content", content().toString()));
    options.addAll(List.of("--no-default-templates", "--templates", templates.toString()));
    options.addAll(List.of("--out", site().toString()));
    return options.toArray(String[]::new);
  }

  /** Builds the site again with the archived versions. */
  void publishWithVersions() {
    CommandRun run = CommandRun.of(folders("build", "--store", store().toString(), "--versions"));
    assertEquals(0, run.exit(), run::err);
  }

  private void create(String label, String kind, String message) throws IOException {
    String time = label + "T09:00:00+08:00";
    snapshot("create", folders("-m", message, "--kind", kind, "--published", time, "--in-future"));
    sites.put(label, FileTree.read(site()));
    contents.put(label, FileTree.read(content()));
  }

  public void edit(String file, String old, String fresh) throws IOException {
    Path path = content().resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(old), file);
    Files.writeString(path, text.replace(old, fresh));
  }
}
