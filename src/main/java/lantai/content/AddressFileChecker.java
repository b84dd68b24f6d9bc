package lantai.content;

import java.util.HashMap;
import java.util.Map;
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

/** Finds what contradicts itself in an address file that was merged or changed by hand. */
final class AddressFileChecker {

  private static final String CHAPTER = "[a-z0-9]+(?:-[a-z0-9]+)*";
  private static final Pattern PARAGRAPH = Pattern.compile(CHAPTER + "#p[0-9]{1,6}");
  private static final Pattern SENTENCE = Pattern.compile("p[0-9]{1,6}s[0-9]{1,6}");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:[a-z0-9-]+/)?[a-z0-9-]+\\.html(?:#[a-z0-9-]+)?");

  private final AddressRecords records;
  private final Problems problems;

  /** Where each current address is written. */
  private final Map<String, Place> current = new HashMap<>();

  private final Map<String, Place> retired = new HashMap<>();

  private AddressFileChecker(AddressRecords records, Problems problems) {
    this.records = records;
    this.problems = problems;
  }

  /** Returns where each current address is written. */
  static Map<String, Place> check(AddressRecords records, Problems problems) {
    AddressFileChecker checker = new AddressFileChecker(records, problems);
    checker.run();
    return checker.current;
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
        retire(each.address());
      }
    }
    for (RecordedRetirement each : records.retired()) {
      each.successors().forEach(this::checkSuccessor);
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

  /** A page may have been another chapter's before. */
  private void retire(Located<String> address) {
    claim(address.value(), address.place(), retired);
    Place also = current.get(address.value());
    if (also != null && address.value().contains("#")) {
      problems.add(
          ProblemCode.ADDRESS_USED_TWICE, address.place(), address.value(), also.toString());
    }
  }

  private void checkSuccessor(Located<String> successor) {
    if (!current.containsKey(successor.value()) && !retired.containsKey(successor.value())) {
      problems.add(ProblemCode.ADDRESS_UNKNOWN, successor.place(), successor.value());
    }
  }
}
