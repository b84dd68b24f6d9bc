package lantai;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lantai.publish.Receipt;
import lantai.publish.Receipt.Input;
import lantai.text.Messages;

/**
 * The receipts of builds, asked for by the words of a command alone: the same program in the same
 * folder means by them what it meant before, and so need not find out.
 */
final class Receipts {

  /** How deep the inventory of a report's newest version lies in a store (OCFL extension 0003). */
  private static final int INVENTORY = 5;

  private Receipts() {}

  /**
   * @param words all that the program was started with
   * @param start when, of {@link System#nanoTime}
   * @return what to say, where these words have built the site as it is and nothing has changed
   *     since
   */
  static Optional<String> unchanged(String[] words, Messages messages, long start) {
    try {
      Path site = site(words);
      return Receipt.said(site, order(words))
          .map(counts -> told("unchanged", site, counts, messages, start));
    } catch (IOException | InvalidPathException e) {
      // Whatever it is, building tells it.
      return Optional.empty();
    }
  }

  /** What the words name as the site's folder: a guess, as the receipt found there confirms it. */
  private static Path site(String[] words) {
    String site = Output.FOLDER;
    for (int i = 0; i < words.length; i++) {
      if (words[i].startsWith(Output.OPTION + "=")) {
        site = words[i].substring(Output.OPTION.length() + 1);
      } else if (words[i].equals(Output.OPTION) && i + 1 < words.length) {
        site = words[i + 1];
      }
    }
    return Path.of(site);
  }

  /**
   * Keeps the receipt of a build, unless nobody could tell whether the program changed, since it is
   * not one file, or the store, since it lies elsewhere.
   *
   * @param counts pages and files, with a space between
   * @param began when it began to read, in milliseconds since 1970
   */
  static void keep(
      List<String> words, Folders folders, Path site, KeptVersions kept, String counts, long began)
      throws IOException {
    if (Files.isRegularFile(program()) && !kept.store.isRemote()) {
      List<Input> inputs =
          List.of(
              Input.of(program()),
              Input.of(folders.content),
              Input.of(folders.templates),
              new Input(kept.store.folder(), INVENTORY, "inventory.json"));
      Receipt.keep(site, order(words.toArray(String[]::new)), inputs, counts, began);
    }
  }

  /** Who was asked, where, and for what, on one line. */
  private static String order(String[] words) {
    StringBuilder order = new StringBuilder();
    order.append(program()).append('\t').append(Path.of("").toAbsolutePath());
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

  /**
   * What a build says of itself.
   *
   * @param counts pages and files, with a space between
   */
  static String told(String key, Path site, String counts, Messages messages, long start) {
    String home = site.resolve("index.html").toAbsolutePath().normalize().toString();
    String[] count = counts.split(" ");
    String seconds = Reporter.seconds(System.nanoTime() - start);
    return messages.say(key, home, count[0], count[1], seconds);
  }
}
