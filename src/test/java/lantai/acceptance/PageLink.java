package lantai.acceptance;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;

/** A link as it is written on a page. */
record PageLink(String page, Element element, String href) {

  boolean internal() {
    return !href.matches("(?i)[a-z][a-z0-9+.-]*:.*") || href.startsWith(WholeSite.base());
  }

  /** The path of the file it leads to, worked out as one would walk there. */
  String file() {
    String[] walk = href.replaceFirst("[?#].*", "").split("/", -1);
    Deque<String> steps = new ArrayDeque<>(List.of(page.split("/")));
    if (href.startsWith(WholeSite.base())) {
      steps = new ArrayDeque<>(List.of(""));
      walk = href.substring(WholeSite.base().length()).replaceFirst("[?#].*", "").split("/", -1);
    }
    if (walk.length == 1 && walk[0].isEmpty() && !href.startsWith(WholeSite.base())) {
      return page;
    }
    steps.removeLast();
    for (String step : walk) {
      if (step.equals("..")) {
        steps.removeLast();
      } else if (!step.equals(".")) {
        steps.addLast(step.isEmpty() ? "index.html" : step);
      }
    }
    return String.join("/", steps);
  }

  String fragment() {
    int hash = href.indexOf('#');
    return hash < 0 ? "" : href.substring(hash + 1);
  }

  @Override
  public String toString() {
    return page + ": " + href;
  }
}
