package lantai.site.epub;

/**
 * A content document of the publication.
 *
 * @param name of its file, without folder and extension; an XML name
 * @param part whether it opens a part: the nested documents after it are its children in the table
 *     of contents
 * @param nested whether it belongs to the part before it
 */
record ContentDocument(String name, String title, boolean part, boolean nested, String text) {

  static ContentDocument of(String name, String title, XhtmlWriter body) {
    return new ContentDocument(name, title, false, false, XhtmlWriter.document(title, body));
  }

  String file() {
    return name + ".xhtml";
  }
}
