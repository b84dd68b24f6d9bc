package lantai.link;

import lantai.model.ParagraphId;
import lantai.model.TermId;
import lantai.text.Range;

/** One use of a term in running text. */
public record Mention(TermId term, ParagraphId paragraph, Range range) {}
