package lantai.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Publishes one edition of a small site after the other, until it is stopped. */
final class LoopingPublisherProcess {

  private static final int PAGES = 40;

  private LoopingPublisherProcess() {}

  public static void main(String[] arguments) throws IOException {
    Path site = Path.of(arguments[0]);
    System.out.println("ready");
    for (int edition = Integer.parseInt(arguments[1]); edition < Integer.MAX_VALUE; edition++) {
      Publisher.publish(edition(edition), site, false);
      System.out.println(edition);
    }
  }

  /** Half the pages are new in each edition; one goes and one comes. */
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
