package lantai.importer.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lantai.content.ContentReader;
import lantai.diagnostics.Messages;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.importer.DraftedTables;
import lantai.link.LinkedReport;
import lantai.link.Linker;
import lantai.model.Figure;
import lantai.model.Report;
import lantai.model.Result;
import lantai.model.Target;

/** A fictitious report that was drafted, written to a folder, read again and linked. */
record DraftRun(DraftedTables draft, Report report, LinkedReport linked, List<Problem> problems) {

  private static final String SITE =
      """
      draft: true
      title: 云岭市政府工作报告
      subtitle: 2031年1月8日在云岭市第9届人民代表大会第1次会议上
      owner: 云岭市人民政府
      date: 2031-01-08
      demonstration: true
      base: https://lantai.example/yunling/
      """;

  /** Returns the questions for the reviewer, in Chinese. */
  List<String> questions() {
    Messages messages = new Messages(Locale.SIMPLIFIED_CHINESE);
    return draft.questions().stream().map(question -> question.line(messages)).toList();
  }

  /**
   * @param chapters text by title; each is a separate part
   */
  static DraftRun of(Path folder, Map<String, String> chapters) {
    int part = 0;
    put(folder.resolve("site.yaml"), SITE);
    put(folder.resolve("numerals.yaml"), "- phrase: \"{n}\"\n  draft: true\n");
    for (Map.Entry<String, String> chapter : chapters.entrySet()) {
      part++;
      put(
          folder.resolve("chapters/" + part + "-0.md"),
          "---\nid: \""
              + part
              + "-0\"\nnumber: 第"
              + part
              + "部分\ntitle: "
              + chapter.getKey()
              + "\n---\n\n"
              + chapter.getValue()
              + "\n");
    }
    Problems before = new Problems();
    DraftedTables draft = RowDrafter.of(ContentReader.read(folder, before));
    draft.files().forEach((name, text) -> put(folder.resolve(name), text));
    Problems problems = new Problems();
    Report report = ContentReader.read(folder, problems);
    LinkedReport linked = Linker.link(report, problems);
    return new DraftRun(
        draft,
        report,
        linked,
        problems.sorted().stream()
            .filter(problem -> problem.code() != ProblemCode.DRAFT_UNREVIEWED)
            .filter(problem -> problem.code() != ProblemCode.BASELINE_UNREVIEWED)
            .toList());
  }

  /** Drafts a report with one part, about the future. */
  static DraftRun future(Path folder, String text) {
    return of(folder, Map.of("2031年工作安排", text));
  }

  /** Drafts a report with one part, about the past. */
  static DraftRun past(Path folder, String text) {
    return of(folder, Map.of("2030年工作回顾", text));
  }

  /** Returns each target as {@code name value unit bound nature}. */
  List<String> targets() {
    return report.rows(Target.class).stream()
        .map(
            target ->
                String.join(
                    " ",
                    target.name(),
                    number(target.figure()),
                    target.figure().unit().value(),
                    target.figure().bound().value().word(),
                    target.figure().nature().word()))
        .toList();
  }

  /** Returns each result as {@code name value unit nature period}. */
  List<String> results() {
    return report.rows(Result.class).stream()
        .map(
            result ->
                String.join(
                    " ",
                    result.name(),
                    number(result.figure()),
                    result.figure().unit().value(),
                    result.figure().nature().word(),
                    result.period().word()))
        .toList();
  }

  private static void put(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String number(Figure figure) {
    String value = figure.value().value();
    return figure.to() == null ? value : value + "—" + figure.to().value();
  }
}
