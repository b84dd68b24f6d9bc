package lantai.site.epub;

/**
 * A content document of the book.
 *
 * @param name of its file, without folder and extension; an XML name
 * @param part whether the chapters that follow stand below it in the contents
 * @param nested whether it stands below the last part
 */
record ContentDocument(String name, String title, boolean part, boolean nested, String text) {

  static ContentDocument of(String name, String title, XhtmlWriter body) {
    return new ContentDocument(name, title, false, false, XhtmlWriter.document(title, body));
  }

  String file() {
    return name + ".xhtml";
  }
}
