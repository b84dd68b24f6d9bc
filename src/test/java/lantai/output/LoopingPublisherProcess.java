package lantai.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Publishes one edition after another of several small sites, each in its own thread, until it is
 * killed.
 */
final class LoopingPublisherProcess {

  private static final int PAGES = 40;

  private LoopingPublisherProcess() {}

  /**
   * @param arguments for each site its folder and its first edition
   */
  public static void main(String[] arguments) {
    System.out.println("ready");
    for (int i = 0; i < arguments.length; i += 2) {
      Path site = Path.of(arguments[i]);
      int first = Integer.parseInt(arguments[i + 1]);
      new Thread(() -> publish(site, first)).start();
    }
  }

  private static void publish(Path site, int first) {
    try {
      for (int edition = first; edition < Integer.MAX_VALUE; edition++) {
        TestPublisher.publish(edition(edition), site, false);
        System.out.println(edition + " " + site);
      }
    } catch (IOException e) {
      // Ends the whole process when a publisher fails.
      Runtime.getRuntime().halt(1);
    }
  }

  /** Returns an edition, in which half of the pages are new, one is removed and one is added. */
  static List<SiteFile> edition(int number) {
    List<SiteFile> files = new ArrayList<>();
    files.add(SiteFile.of("index.html", "edition " + number));
    files.add(SiteFile.of("of/" + number + ".html", "edition " + number));
    for (int page = 0; page < PAGES; page++) {
      String text = page % 2 == 0 ? "always the same" : "edition " + number;
      files.add(SiteFile.of("pages/" + page + ".html", text));
    }
    return files;
  }
}
