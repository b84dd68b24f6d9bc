package lantai.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lantai.output.BuildStamp;
import lantai.output.TrackedInput;

/**
 * The receipts of builds that one and the same command asks for, told by its words alone: the same
 * program in the same folder means by them what it meant before, and so need not find out.
 */
public final class UpToDateCheck {

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
  public UpToDateCheck(List<String> words, Language language) {
    this.words = words;
    this.language = language;
  }

  /**
   * @param start of the program, as of {@link System#nanoTime}
   * @return what to say, where these words have built the site as it is and nothing has changed
   *     since
   */
  public Optional<String> unchanged(long start) {
    try {
      Optional<String> said = BuildStamp.said(site(), order());
      return said.isEmpty()
          ? said
          : Optional.of(
              said.get().replace(SECONDS, ImpactPrinter.seconds(System.nanoTime() - start)));
    } catch (IOException | InvalidPathException e) {
      // Whatever it is, building tells it.
      return Optional.empty();
    }
  }

  /** What the words name as the site's folder: a guess, as the receipt found there confirms it. */
  private Path site() {
    String site = SiteOptions.FOLDER;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).startsWith(SiteOptions.OPTION + "=")) {
        site = words.get(i).substring(SiteOptions.OPTION.length() + 1);
      } else if (words.get(i).equals(SiteOptions.OPTION) && i + 1 < words.size()) {
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
  void keep(Path site, InputOptions folders, StoreOptions kept, String said, long began)
      throws IOException {
    if (Files.isRegularFile(program()) && !kept.store.isRemote()) {
      List<TrackedInput> inputs =
          List.of(
              TrackedInput.of(program()),
              TrackedInput.of(program().resolveSibling(LIBRARIES)),
              TrackedInput.of(folders.content),
              TrackedInput.of(folders.templates),
              new TrackedInput(kept.store.folder(), INVENTORY, "inventory.json"));
      BuildStamp.keep(site, order(), inputs, said, began);
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
      return Path.of(
          UpToDateCheck.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("where a class lies is an address", e);
    }
  }
}
