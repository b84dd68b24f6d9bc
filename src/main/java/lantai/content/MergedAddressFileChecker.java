package lantai.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import lantai.content.AddressFile.AddressRecords;
import lantai.content.AddressFile.RecordedPage;
import lantai.content.AddressFile.RecordedParagraph;
import lantai.content.AddressFile.RecordedRetirement;
import lantai.content.AddressFile.RecordedSentence;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;

/** Reports contradictions in an address file that was merged or edited by hand. */
final class MergedAddressFileChecker {

  private static final String CHAPTER = "[a-z0-9]+(?:-[a-z0-9]+)*";
  private static final Pattern PARAGRAPH = Pattern.compile(CHAPTER + "#p[0-9]{1,6}");
  private static final Pattern SENTENCE = Pattern.compile("p[0-9]{1,6}s[0-9]{1,6}");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:[a-z0-9-]+/)?[a-z0-9-]+\\.html(?:#[a-z0-9-]+)?");

  private final AddressRecords records;
  private final Problems problems;

  /** The place of each current address. */
  private final Map<String, Place> current = new HashMap<>();

  private final Map<String, Place> retired = new HashMap<>();
  private final Map<String, List<Located<String>>> successors = new HashMap<>();

  private MergedAddressFileChecker(AddressRecords records, Problems problems) {
    this.records = records;
    this.problems = problems;
  }

  /** Checks the records and returns the place of each address. */
  static Map<String, Place> check(AddressRecords records, Problems problems) {
    MergedAddressFileChecker checker = new MergedAddressFileChecker(records, problems);
    checker.run();
    Map<String, Place> places = new HashMap<>(checker.retired);
    places.putAll(checker.current);
    return places;
  }

  private void run() {
    for (RecordedParagraph each : records.paragraphs()) {
      if (isWellFormed(each.id(), PARAGRAPH)) {
        String page = each.id().value().replaceFirst("#.*", ".html");
        claim(each.id().value().replace("#", ".html#"), each.id().place(), current);
        for (RecordedSentence sentence : each.sentences()) {
          if (isWellFormed(sentence.id(), SENTENCE)) {
            claim(page + "#" + sentence.id().value(), sentence.id().place(), current);
          }
        }
      }
    }
    for (RecordedPage each : records.pages()) {
      if (isWellFormed(each.address(), ADDRESS)) {
        claim(each.address().value(), each.address().place(), current);
      }
    }
    for (RecordedRetirement each : records.retired()) {
      if (isWellFormed(each.address(), ADDRESS)) {
        retire(each);
      }
    }
    for (RecordedRetirement each : records.retired()) {
      each.successors().forEach(successor -> checkSuccessor(each, successor));
    }
  }

  private boolean isWellFormed(Located<String> written, Pattern form) {
    boolean fits = form.matcher(written.value()).matches();
    if (!fits) {
      problems.add(ProblemCode.ADDRESS_MALFORMED, written.place(), written.value());
    }
    return fits;
  }

  private void claim(String address, Place place, Map<String, Place> claimed) {
    Place first = claimed.putIfAbsent(address, place);
    if (first != null) {
      problems.add(ProblemCode.ADDRESS_USED_TWICE, place, address, first.toString());
    }
  }

  /** Records a retired address. A page may have had another chapter before. */
  private void retire(RecordedRetirement retirement) {
    Located<String> address = retirement.address();
    claim(address.value(), address.place(), retired);
    successors.putIfAbsent(address.value(), retirement.successors());
    Place also = current.get(address.value());
    if (also != null && address.value().contains("#")) {
      problems.add(
          ProblemCode.ADDRESS_USED_TWICE, address.place(), address.value(), also.toString());
    }
    if (retirement.last() == null && retirement.text() != null) {
      problems.add(
          ProblemCode.ADDRESS_ALTERED, address.place(), address.value(), "word.no-version");
    }
  }

  /**
   * Checks that a successor exists. After a merge it may be retired itself; the next build follows
   * it.
   */
  private void checkSuccessor(RecordedRetirement retirement, Located<String> successor) {
    String address = successor.value();
    boolean isKnown = current.containsKey(address) || retired.containsKey(address);
    if (!isKnown || leadsTo(retirement.address().value(), address, new HashSet<>())) {
      problems.add(ProblemCode.ADDRESS_UNKNOWN, successor.place(), address);
    }
  }

  private boolean leadsTo(String wanted, String address, Set<String> seen) {
    if (current.containsKey(address) || !seen.add(address)) {
      return false;
    }
    return address.equals(wanted)
        || successors.getOrDefault(address, List.of()).stream()
            .anyMatch(next -> leadsTo(wanted, next.value(), seen));
  }
}
