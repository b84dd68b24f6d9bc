package lantai.addresses;

import java.util.List;

/** What became of a recorded sentence that no current sentence continues. */
record SentenceRetirement(RetirementReason reason, List<PlacedSentence> successors) {}
