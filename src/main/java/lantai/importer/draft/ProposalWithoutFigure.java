package lantai.importer.draft;

import java.util.List;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.model.ChapterId;
import lantai.model.Citation;
import lantai.model.Commitment;
import lantai.model.Project;
import lantai.model.ProjectStage;
import lantai.model.QualitativeClaim;
import lantai.model.QualitativeClaimKind;
import lantai.model.ReportRow;
import lantai.model.Result;
import lantai.model.ResultPeriod;
import lantai.model.RowId;
import lantai.model.table.Choice;
import lantai.model.table.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A proposed row without a figure.
 *
 * @param name in half width
 * @param effort the printed word of effort before the stage of a project, such as 争取
 * @param word the printed judgement, verb or word for the stage
 * @param kind a kind of claim, a nature of commitment or a stage of a project
 */
record ProposalWithoutFigure(
    PassagePeriod passage,
    ProposedQuote quote,
    String name,
    @Nullable String effort,
    String word,
    Choice kind) {

  private static final List<String> SCOPES = List.of("全国", "全省", "全球", "世界", "中部地区", "西部");

  String chapter() {
    return quote.text().textBlock().chapter();
  }

  ProposalWithoutFigure withQuote(ProposedQuote other) {
    return new ProposalWithoutFigure(passage, other, name, effort, word, kind);
  }

  /**
   * @param year of the report
   */
  ReportRow row(RowId id, int year, Place place) {
    String printed = quote.asPrinted(name);
    RecordBuilder<? extends Record> row =
        kind instanceof QualitativeClaimKind
            ? new RecordBuilder<>(Result.class)
                .with("period", passage.term() ? ResultPeriod.TERM : ResultPeriod.ANNUAL)
                .with("claim", claim(place))
            : kind instanceof ProjectStage
                ? new RecordBuilder<>(Project.class)
                    .with("year", passage.target() ? year : year - 1)
                    .with("stage", kind)
                    .with("modality", RowProposal.located(effort, place))
                    .with("word", new Located<>(word, place))
                : new RecordBuilder<>(Commitment.class)
                    .with("nature", kind)
                    .with("word", new Located<>(word, place));
    Citation citation =
        new Citation(
            new Located<>(new ChapterId(chapter()), place),
            new Located<>(quote.printed(), place),
            RowProposal.located(quote.printedFocus(), place));
    return (ReportRow)
        row.with("id", id)
            .with("name", printed)
            .with("citation", citation)
            .with("place", place)
            .build();
  }

  private QualitativeClaim claim(Place place) {
    String scope = SCOPES.stream().filter(word::contains).findFirst().orElse(null);
    return new RecordBuilder<>(QualitativeClaim.class)
        .with("judgement", new Located<>(word, place))
        .with("kind", kind)
        .with("scope", RowProposal.located(scope, place))
        .with("band", kind == QualitativeClaimKind.BAND ? new Located<>("前列", place) : null)
        .build();
  }
}
