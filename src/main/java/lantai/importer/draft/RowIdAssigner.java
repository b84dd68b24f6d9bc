package lantai.importer.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lantai.diagnostics.Place;
import lantai.importer.RowIdGenerator;
import lantai.model.ReportRow;
import lantai.model.RowId;

/** Assigns ids to proposals, so that they become report rows, which can be linked. */
final class RowIdAssigner {

  private RowIdAssigner() {}

  /**
   * Assigns ids to proposals with a figure.
   *
   * @param proposals in printed order, in which equal ids are numbered
   * @param year of the report; 0 if unknown
   * @param taken ids of other rows
   * @return the rows in the same order; the line of each place is its index plus one
   */
  static List<ReportRow> of(List<RowProposal> proposals, int year, Collection<String> taken) {
    Set<String> used = new HashSet<>(taken);
    List<ReportRow> rows = new ArrayList<>();
    for (RowProposal proposal : proposals) {
      String suffix = suffix(proposal.target(), year);
      RowId id = new RowId(RowIdGenerator.of(proposal.meaning().name(), suffix, used));
      rows.add(proposal.row(id, new Place("", rows.size() + 1, 1)));
    }
    return rows;
  }

  /**
   * Assigns ids to proposals without a figure.
   *
   * @param firstLine line of the place of the first row
   */
  static List<ReportRow> withoutFigure(
      List<ProposalWithoutFigure> proposals, int year, Collection<String> taken, int firstLine) {
    Set<String> used = new HashSet<>(taken);
    List<ReportRow> rows = new ArrayList<>();
    for (ProposalWithoutFigure proposal : proposals) {
      String suffix = suffix(proposal.passage().target(), year);
      RowId id = new RowId(RowIdGenerator.of(proposal.name(), suffix, used));
      rows.add(proposal.row(id, year, new Place("", firstLine + rows.size(), 1)));
    }
    return rows;
  }

  /** Returns a suffix that distinguishes ids of results from those of targets of the same name. */
  static String suffix(boolean target, int year) {
    return target ? "" : "-" + (year == 0 ? "result" : year - 1);
  }
}
