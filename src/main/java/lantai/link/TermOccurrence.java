package lantai.link;

import lantai.chinese.TextRange;
import lantai.model.ParagraphId;
import lantai.model.TermId;

/** An occurrence of a term in a paragraph of a chapter. */
public record TermOccurrence(TermId term, ParagraphId paragraph, TextRange range) {}
