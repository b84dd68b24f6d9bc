package lantai.diagnostics.format;

import java.util.List;
import lantai.diagnostics.Messages;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;

/**
 * Problems as workflow commands of GitHub Actions: {@code ::error
 * file=…,line=…,col=…,title=…::message}. As in GitHub's toolkit, percent signs, CR and LF are
 * escaped, and also colons and commas in properties.
 */
final class GitHubFormat {

  private GitHubFormat() {}

  static String of(List<Problem> problems, Messages messages) {
    StringBuilder lines = new StringBuilder();
    for (Problem problem : problems) {
      Place place = problem.place();
      String hint = messages.hint(problem).map(text -> "\n" + text).orElse("");
      lines.append("::").append(problem.code().severity().id());
      lines.append(" file=").append(property(place.path()));
      lines.append(",line=").append(place.line()).append(",col=").append(place.column());
      lines.append(",title=").append(property(problem.code().id()));
      lines.append("::").append(escaped(messages.message(problem) + hint)).append('\n');
    }
    return lines.toString();
  }

  private static String escaped(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return escaped(text).replace(":", "%3A").replace(",", "%2C");
  }
}
