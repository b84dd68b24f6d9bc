package lantai.book;

/**
 * A content document of the book.
 *
 * @param name of its file, without folder and extension; an XML name
 * @param part whether the chapters that follow stand below it in the contents
 * @param nested whether it stands below the last part
 */
record Document(String name, String title, boolean part, boolean nested, String text) {

  static Document of(String name, String title, Xhtml body) {
    return new Document(name, title, false, false, Xhtml.document(title, body));
  }

  String file() {
    return name + ".xhtml";
  }
}
