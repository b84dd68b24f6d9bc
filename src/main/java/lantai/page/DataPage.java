package lantai.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lantai.link.Account;
import lantai.link.Addresses;
import lantai.link.LinkedReport;
import lantai.link.TermReview;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.Passage;
import lantai.text.Excerpt;
import lantai.text.Range;

/** The accounts: what became of every numeral, and which uses of terms deserve a second look. */
final class DataPage {

  /** Characters shown on either side of a numeral. */
  private static final int AROUND = 12;

  private final LinkedReport linked;
  private final Frames frames;
  private final Rows rows;
  private final Map<String, List<Passage>> passagesByChapter;
  private final Map<String, List<Account>> accountsByChapter;

  DataPage(LinkedReport linked, Frames frames, Rows rows) {
    this.linked = linked;
    this.passagesByChapter =
        linked.report().passages().stream().collect(Collectors.groupingBy(Passage::chapter));
    this.accountsByChapter =
        linked.accounts().stream()
            .collect(Collectors.groupingBy(account -> account.passage().chapter()));
    this.frames = frames;
    this.rows = rows;
  }

  Views.Data view() {
    List<Pieces.Tally> tallies = new ArrayList<>();
    tallies.add(tally("标题", Addresses.HOME, Passage.FRONT));
    for (Chapter chapter : linked.report().chapters()) {
      tallies.add(tally(chapter.label(), Addresses.of(chapter.id()), chapter.id().value()));
    }
    if (!linked.report().notes().isEmpty()) {
      tallies.add(tally("注释", Addresses.TERMS, ChapterId.NOTES.value()));
    }
    String description = linked.report().site().title() + "的结构化数据与数字核对";
    return new Views.Data(
        frames.list(Addresses.DATA, "数据", description),
        tallies,
        total(tallies),
        dismissed(),
        suspicions());
  }

  private Pieces.Tally tally(String label, String href, String chapter) {
    List<Passage> passages = passagesByChapter.getOrDefault(chapter, List.of());
    List<Account> accounts = accountsByChapter.getOrDefault(chapter, List.of());
    int targets = count(accounts, Account.Kind.TARGET);
    int results = count(accounts, Account.Kind.RESULT);
    int notes = count(accounts, Account.Kind.NOTE);
    int dismissed = count(accounts, Account.Kind.DISMISSED);
    return new Pieces.Tally(
        label,
        href,
        (int) passages.stream().filter(passage -> passage.paragraph() != null).count(),
        passages.stream().mapToInt(passage -> passage.text().length()).sum(),
        accounts.size(),
        targets,
        results,
        accounts.size() - targets - results - notes - dismissed,
        notes,
        dismissed);
  }

  private static int count(List<Account> accounts, Account.Kind kind) {
    return (int) accounts.stream().filter(account -> account.kind() == kind).count();
  }

  private static Pieces.Tally total(List<Pieces.Tally> tallies) {
    return tallies.stream()
        .reduce(
            new Pieces.Tally("合计", "", 0, 0, 0, 0, 0, 0, 0, 0),
            (a, b) ->
                new Pieces.Tally(
                    a.label(),
                    "",
                    a.paragraphs() + b.paragraphs(),
                    a.characters() + b.characters(),
                    a.numerals() + b.numerals(),
                    a.targets() + b.targets(),
                    a.results() + b.results(),
                    a.others() + b.others(),
                    a.notes() + b.notes(),
                    a.dismissed() + b.dismissed()));
  }

  private List<Pieces.Dismissed> dismissed() {
    return linked.accounts().stream()
        .filter(account -> account.kind() == Account.Kind.DISMISSED)
        .map(DataPage::dismissed)
        .toList();
  }

  private static Pieces.Dismissed dismissed(Account account) {
    String text = account.passage().text();
    Range shown = Excerpt.around(text, account.range(), AROUND);
    return new Pieces.Dismissed(
        text.substring(shown.start(), account.range().start()),
        account.text(),
        text.substring(account.range().end(), shown.end()),
        account.reason(),
        address(account.passage()));
  }

  private static String address(Passage passage) {
    if (passage.paragraph() != null) {
      return Addresses.of(passage.paragraph());
    }
    return switch (passage.chapter()) {
      case Passage.FRONT -> Addresses.HOME;
      case "notes" -> Addresses.TERMS;
      default -> Addresses.of(new ChapterId(passage.chapter()));
    };
  }

  private List<Suspicion> suspicions() {
    return TermReview.of(linked).stream()
        .map(
            found ->
                new Suspicion(
                    linked.report().term(found.mention().term()).orElseThrow().term().value(),
                    Rows.word(found.kind()),
                    rows.use(found.mention(), "")))
        .toList();
  }
}
