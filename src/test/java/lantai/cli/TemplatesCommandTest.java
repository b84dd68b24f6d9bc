package lantai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lantai.acceptance.FileTree;
import lantai.acceptance.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesCommandTest {

  @TempDir Path folder;

  @Test
  void templatesAreListedWithThoseThatAreReplaced() throws IOException {
    Files.writeString(folder.resolve("home.ftlh"), "mine");
    assertEquals(0, run("term.ftlh").exit());

    CommandRun run = run();

    assertEquals(0, run.exit());
    assertTrue(run.out().contains("\nhome.ftlh (replaced by your file)\n"), run.out());
    assertTrue(run.out().contains("\nterm.ftlh (your file is equal)\n"), run.out());
    assertTrue(run.out().contains("\nstatic/reader.js\n"), run.out());
    assertTrue(
        run.out().endsWith("\nTo change one, copy it to " + folder + ": lantai templates NAME\n"),
        run.out());
  }

  @Test
  void namedTemplateIsCopiedWithItsFolder() throws IOException {
    Path target = folder.resolve("new");
    CommandRun run = CommandRun.of("templates", "static/table.js", "--templates=" + target);

    assertEquals(0, run.exit(), run.err());
    assertEquals(
        "Copied the built-in template to " + target.resolve("static/table.js") + "\n", run.out());
    assertEquals(
        Files.readString(Repository.TEMPLATES.resolve("static/table.js")),
        Files.readString(target.resolve("static/table.js")));
    assertEquals(1, FileTree.read(target).size());
  }

  @Test
  void allTemplatesAreCopied() throws IOException {
    assertEquals(0, run("--all").exit());

    assertEquals(
        "", FileTree.difference(FileTree.read(Repository.TEMPLATES), FileTree.read(folder)));
  }

  @Test
  void changedFileIsReplacedOnlyIfThatIsAsked() throws IOException {
    Path mine = folder.resolve("home.ftlh");
    Files.writeString(mine, "mine");

    CommandRun refused = run("404.ftlh", "home.ftlh");

    assertEquals(2, refused.exit());
    assertTrue(refused.err().contains("home.ftlh exists and differs"), refused.err());
    assertEquals("mine", Files.readString(mine));
    assertFalse(Files.exists(folder.resolve("404.ftlh")), "nothing is copied");
    assertEquals(0, run("home.ftlh", "--overwrite").exit());
    assertFalse(Files.readString(mine).equals("mine"));
  }

  @Test
  void unknownTemplateIsRefused() {
    CommandRun refused = run("hom.ftlh");

    assertEquals(2, refused.exit());
    assertTrue(refused.err().startsWith("error: there is no built-in template hom.ftlh"));
  }

  private CommandRun run(String... names) {
    String[] arguments = new String[names.length + 2];
    arguments[0] = "templates";
    arguments[1] = "--templates=" + folder;
    System.arraycopy(names, 0, arguments, 2, names.length);
    return CommandRun.of(arguments);
  }
}
