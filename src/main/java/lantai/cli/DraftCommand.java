package lantai.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lantai.content.ContentReader;
import lantai.content.edit.EditConflictException;
import lantai.diagnostics.Problems;
import lantai.importer.ChapterRedrafter;
import lantai.importer.RedraftResult;
import lantai.importer.draft.RowDrafter;
import lantai.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "draft")
final class DraftCommand extends AbstractConsoleCommand {

  @Parameters(paramLabel = "CHAPTER", arity = "1..*")
  List<String> chapters;

  @Option(names = "--content", paramLabel = "DIR", defaultValue = InputOptions.CONTENT)
  Path content;

  @Override
  public Integer call() throws Exception {
    Problems problems = new Problems();
    Report report = ContentReader.read(content, problems);
    if (problems.hasErrors()) {
      console.printWithCount(problems.sorted());
      return ExitCode.PROBLEMS;
    }
    List<String> known = report.chapters().stream().map(chapter -> chapter.id().value()).toList();
    for (String chapter : chapters) {
      if (!known.contains(chapter)) {
        throw new UsageException("draft-unknown-chapter", chapter, String.join(", ", known));
      }
    }
    Set<String> chosen = new LinkedHashSet<>(chapters);
    try {
      RedraftResult redraft = ChapterRedrafter.redraft(content, report, chosen, RowDrafter::of);
      redraft
          .questions()
          .forEach(item -> console.out().println("  " + item.line(console.messages())));
      console.print(
          "drafted",
          String.join(", ", chosen),
          String.valueOf(redraft.removed()),
          String.valueOf(redraft.added()));
      return ExitCode.SUCCESS;
    } catch (EditConflictException conflict) {
      console.printError("draft-conflict", conflict.file());
      return ExitCode.PROBLEMS;
    }
  }
}
