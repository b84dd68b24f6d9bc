package lantai.importer.extract.html;

import org.jsoup.nodes.Element;

/** Text that a style sheet prints before or after an element. */
record CssPseudoElementContent(Element element, String content) {}
