package lantai.output;

/** Escapes text for elements and quoted attributes of XML and HTML (XML 1.0, 2.4). */
public final class XmlEscaper {

  private XmlEscaper() {}

  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
