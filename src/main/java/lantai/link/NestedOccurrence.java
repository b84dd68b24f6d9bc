package lantai.link;

import lantai.model.TermId;

/** An occurrence of a term within an occurrence of a longer one: 数字经济 in 数字经济核心产业. */
public record NestedOccurrence(TermOccurrence occurrence, TermId within) {}
