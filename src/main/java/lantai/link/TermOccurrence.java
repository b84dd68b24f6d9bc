package lantai.link;

import lantai.chinese.TextRange;
import lantai.model.ParagraphId;
import lantai.model.TermId;

/** One use of a term in running text. */
public record TermOccurrence(TermId term, ParagraphId paragraph, TextRange range) {}
