package lantai.importer.extract.html;

import org.jsoup.nodes.Element;

/** Text that a style sheet prints before or after an element of a web page. */
record CssPseudoElement(Element element, String content) {}
