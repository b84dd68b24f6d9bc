package lantai.cli;

import static lantai.output.XmlEscaper.escaped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lantai.diagnostics.Messages;
import lantai.importer.ReportImporter;
import lantai.importer.RoundTripException;
import lantai.importer.draft.RowDrafter;
import lantai.importer.extract.RejectedFileException;
import lantai.output.ResourceFileReader;
import lantai.preview.ContentEditingEndpoint;

/**
 * The page for importing a report in the browser, shown while there is no content.
 *
 * @param others the pages shown afterwards
 */
record ImportEndpoint(Path content, Messages messages, ContentEditingEndpoint others)
    implements ContentEditingEndpoint {

  private static final Pattern KEY = Pattern.compile("\\{([a-z-]*)\\}");

  private static final String IMPORT = "import/";

  boolean isNeeded() {
    String[] names = content.toFile().list();
    return names == null ? !Files.exists(content) : names.length == 0;
  }

  @Override
  public PageReply get(String path, Map<String, String> query) throws IOException {
    if (!isNeeded()) {
      return others.get(path, query);
    }
    return switch (path) {
      case "" -> new PageReply(200, "text/html", page());
      case "start.js" ->
          new PageReply(200, "text/javascript", ResourceFileReader.text("start/start.js"));
      case "start.css" ->
          new PageReply(200, "text/css", ResourceFileReader.text("start/start.css"));
      default -> others.get(path, query);
    };
  }

  private String page() {
    return KEY.matcher(ResourceFileReader.text("start/start.html"))
        .replaceAll(match -> escaped(word(match)).replace("\\", "\\\\").replace("$", "\\$"));
  }

  private String word(MatchResult match) {
    return switch (match.group(1)) {
      case "" -> messages.language();
      case "folder" -> content.toAbsolutePath().normalize().getParent().toString();
      default -> messages.say(match.group(1));
    };
  }

  @Override
  public synchronized PageReply post(String path, byte[] body) throws IOException {
    if (!path.startsWith(IMPORT)) {
      return others.post(path, body);
    }
    String name = path.substring(IMPORT.length());
    try {
      ReportImporter.importReport(body, name, content, RowDrafter::of, messages);
      return new PageReply(200, "text/plain", "");
    } catch (RejectedFileException e) {
      return new PageReply(422, "text/plain", messages.say(e.key(), e.arguments()));
    } catch (RoundTripException e) {
      String text = messages.say("import-mismatch", name, e.getMessage());
      return new PageReply(422, "text/plain", text);
    }
  }
}
