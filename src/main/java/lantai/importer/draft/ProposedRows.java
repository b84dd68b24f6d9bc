package lantai.importer.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lantai.chinese.Pinyin;
import lantai.diagnostics.Place;
import lantai.model.ReportRow;
import lantai.model.RowId;

/** Gives ids to proposals, so that they become report rows that can be linked. */
final class ProposedRows {

  private static final int MAX_ID_LENGTH = 60;

  private ProposedRows() {}

  /**
   * @param proposals in printed order; equal ids are numbered in this order
   * @param year of the report, 0 if unknown
   * @param taken ids of other rows
   * @return the rows in the same order; the line of each place is its index plus one
   */
  static List<ReportRow> of(List<RowProposal> proposals, int year, Collection<String> taken) {
    Map<String, Integer> uses = new HashMap<>();
    taken.forEach(id -> uses.put(id, 1));
    List<ReportRow> rows = new ArrayList<>();
    for (RowProposal proposal : proposals) {
      String base = baseId(proposal, year);
      int count = uses.merge(base, 1, Integer::sum);
      String id = count == 1 ? base : base + "-" + count;
      while (count > 1 && uses.containsKey(id)) {
        id = base + "-" + ++count;
      }
      uses.putIfAbsent(id, 1);
      rows.add(proposal.row(new RowId(id), new Place("", rows.size() + 1, 1)));
    }
    return rows;
  }

  /**
   * Gives ids to proposals without a figure.
   *
   * @param firstLine of their places
   */
  static List<ReportRow> worded(
      List<WordedProposal> proposals, int year, Collection<String> taken, int firstLine) {
    Set<String> used = new HashSet<>(taken);
    List<ReportRow> rows = new ArrayList<>();
    for (WordedProposal proposal : proposals) {
      String base = baseId(proposal.name(), proposal.section().target(), year);
      String id = base;
      for (int count = 2; !used.add(id); count++) {
        id = base + "-" + count;
      }
      rows.add(proposal.row(new RowId(id), year, new Place("", firstLine + rows.size(), 1)));
    }
    return rows;
  }

  private static String baseId(RowProposal proposal, int year) {
    return baseId(proposal.reading().name(), proposal.target(), year);
  }

  private static String baseId(String printed, boolean target, int year) {
    String pinyin =
        Pinyin.of(printed)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    String cut =
        pinyin.length() <= MAX_ID_LENGTH
            ? pinyin
            : pinyin.substring(0, MAX_ID_LENGTH).replaceFirst("-[^-]*$", "");
    String name = cut.isEmpty() ? "row" : cut;
    return target ? name : name + "-" + (year == 0 ? "result" : year - 1);
  }
}
