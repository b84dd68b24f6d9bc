package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * The Nu Html Checker on every page, in this process.
 *
 * <p>One of its warnings is set aside: it takes linked data for a script that the page's policy
 * blocks. A script element of another type is data, never run, and so nothing to a policy (HTML,
 * "prepare the script element"); that a browser agrees is tested by {@link EveryPageIT}.
 */
@OnBuiltSite
class HtmlValidityTest {

  /** The checker's own name for HTML with SVG, MathML and RDFa Lite; held in its jar. */
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  @Test
  void noPageHasAnErrorOrAWarning(BuiltSite site) throws Exception {
    List<String> found = new ArrayList<>();
    SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);
    Collector collector = new Collector(found);
    validator.setUpMainSchema(SCHEMA, collector);
    for (String path : site.pages()) {
      validator.setUpValidatorAndParsers(collector, false, false);
      InputSource source = new InputSource(new ByteArrayInputStream(site.bytes(path)));
      // Read from memory, but judged as it is served: a file has no origin.
      source.setSystemId("http://localhost/" + path);
      source.setEncoding("UTF-8");
      collector.turnTo(path);
      validator.checkHtmlInputSource(source);
    }
    assertEquals("", String.join("\n", found));
  }

  private static final class Collector implements ErrorHandler {

    private final List<String> found;
    private String path = "schema";

    Collector(List<String> found) {
      this.found = found;
    }

    void turnTo(String page) {
      path = page;
    }

    @Override
    public void warning(SAXParseException e) {
      add("warning", e);
    }

    @Override
    public void error(SAXParseException e) {
      add("error", e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      add("fatal", e);
    }

    private void add(String kind, SAXParseException e) {
      found.add(path + ":" + e.getLineNumber() + " " + kind + ": " + e.getMessage());
    }
  }
}
