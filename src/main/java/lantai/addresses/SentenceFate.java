package lantai.addresses;

import java.util.List;

/** What became of a recorded sentence whose words no sentence has. */
record SentenceFate(RetirementReason reason, List<PlacedSentence> successors) {}
