package lantai;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lantai.publish.Input;
import lantai.publish.Receipt;

/**
 * The receipts of builds that one and the same command asks for, told by its words alone: the same
 * program in the same folder means by them what it meant before, and so need not find out.
 */
final class Receipts {

  /** Stands for how long it took to find that nothing changed. */
  static final String SECONDS = "{s}";

  /** How deep the inventory of a report's newest version lies in a store (OCFL extension 0003). */
  private static final int INVENTORY = 5;

  /** Beside the program, where it does not hold them itself. */
  private static final String LIBRARIES = "jars";

  private final List<String> words;
  private final Language language;

  /**
   * @param words all that the program was started with
   * @param language what is said in
   */
  Receipts(List<String> words, Language language) {
    this.words = words;
    this.language = language;
  }

  /**
   * @param start of the program, as of {@link System#nanoTime}
   * @return what to say, where these words have built the site as it is and nothing has changed
   *     since
   */
  Optional<String> unchanged(long start) {
    try {
      Optional<String> said = Receipt.said(site(), order());
      return said.isEmpty()
          ? said
          : Optional.of(said.get().replace(SECONDS, Reporter.seconds(System.nanoTime() - start)));
    } catch (IOException | InvalidPathException e) {
      // Whatever it is, building tells it.
      return Optional.empty();
    }
  }

  /** What the words name as the site's folder: a guess, as the receipt found there confirms it. */
  private Path site() {
    String site = Output.FOLDER;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).startsWith(Output.OPTION + "=")) {
        site = words.get(i).substring(Output.OPTION.length() + 1);
      } else if (words.get(i).equals(Output.OPTION) && i + 1 < words.size()) {
        site = words.get(i + 1);
      }
    }
    return Path.of(site);
  }

  /**
   * Keeps the receipt of a build, unless nobody could tell whether the program changed, since it is
   * not one file, or the store, since it lies elsewhere.
   *
   * @param said what to say where nothing changed, with {@link #SECONDS} in it
   * @param began when it began to read, in milliseconds since 1970
   */
  void keep(Path site, Folders folders, KeptVersions kept, String said, long began)
      throws IOException {
    if (Files.isRegularFile(program()) && !kept.store.isRemote()) {
      List<Input> inputs =
          List.of(
              Input.of(program()),
              Input.of(program().resolveSibling(LIBRARIES)),
              Input.of(folders.content),
              Input.of(folders.templates),
              new Input(kept.store.folder(), INVENTORY, "inventory.json"));
      Receipt.keep(site, order(), inputs, said, began);
    }
  }

  /** Who is asked, where, in which language, and for what, on one line. */
  private String order() {
    StringBuilder order = new StringBuilder();
    order.append(program()).append('\t').append(Path.of("").toAbsolutePath());
    order.append('\t').append(language);
    for (String word : words) {
      order.append('\t');
      order.append(word.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t"));
    }
    return order.toString();
  }

  private static Path program() {
    try {
      return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("where a class lies is an address", e);
    }
  }
}
