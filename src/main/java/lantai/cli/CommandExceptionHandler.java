package lantai.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lantai.diagnostics.DidYouMean;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports exceptions of commands, especially mistakes in the command line. */
record CommandExceptionHandler(Console console)
    implements IParameterExceptionHandler, IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof UsageException mistake) {
      console.printError(mistake.key(), mistake.arguments());
      console.printError("usage-help", command.getCommandSpec().qualifiedName());
      return ExitCode.USAGE;
    }
    return console.report(e);
  }

  @Override
  public int handleParseException(ParameterException mistake, String[] arguments) {
    CommandSpec command = mistake.getCommandLine().getCommandSpec();
    List<String> lines = new ArrayList<>();
    if (mistake instanceof UnmatchedArgumentException unknown) {
      lines.addAll(unknown(unknown, command));
    } else {
      lines.add(sentence(mistake, command));
      choices(mistake.getArgSpec()).ifPresent(lines::add);
    }
    lines.add(say("usage-help", command.qualifiedName()));
    lines.forEach(console.err()::println);
    return ExitCode.USAGE;
  }

  private List<String> unknown(UnmatchedArgumentException unknown, CommandSpec command) {
    String word = unknown.getUnmatched().get(0);
    Collection<String> commands = command.subcommands().keySet();
    if (word.startsWith("-")) {
      return List.of(say("unknown-option", word), suggestion(word, command.optionsMap().keySet()));
    }
    return commands.isEmpty()
        ? List.of(say("argument-too-many", word))
        : List.of(say("unknown-command", word), suggestion(word, commands));
  }

  /** Returns the nearest name, or all of them. */
  private String suggestion(String word, Collection<String> names) {
    String name = word.replaceFirst("=.*", "");
    return DidYouMean.to(name, names)
        .map(near -> say("hint.did-you-mean", near))
        .orElseGet(() -> say("hint.known-names", String.join(", ", names)));
  }

  private String sentence(ParameterException mistake, CommandSpec command) {
    if (mistake instanceof MissingParameterException missing) {
      String names =
          missing.getMissing().stream().map(CommandExceptionHandler::usage).collect(joining(" "));
      return say("argument-missing", names);
    }
    if (mistake instanceof OverwrittenOptionException twice
        && twice.getOverwritten() instanceof OptionSpec option) {
      return say("option-twice", option.longestName());
    }
    if (mistake instanceof MutuallyExclusiveArgsException) {
      return say("options-exclusive", exclusive(command));
    }
    ArgSpec argument = mistake.getArgSpec();
    return argument == null
        ? mistake.getMessage()
        : say("argument-unfit", usage(argument), mistake.getValue());
  }

  /** Returns the possible values of an argument, if they are listed. */
  private Optional<String> choices(ArgSpec argument) {
    if (argument == null || argument.completionCandidates() == null) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    argument.completionCandidates().forEach(words::add);
    return Optional.of(say("hint.one-of", String.join(", ", words)));
  }

  private static String exclusive(CommandSpec command) {
    return command.argGroups().stream()
        .filter(ArgGroupSpec::exclusive)
        .map(ArgGroupSpec::synopsis)
        .collect(joining(" "));
  }

  /** Returns the usage of an argument, such as {@code --out=DIR}. */
  private static String usage(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + (option.arity().max() > 0 ? "=" + option.paramLabel() : "")
        : argument.paramLabel();
  }

  private String say(String key, String... arguments) {
    return console.messages().say(key, arguments);
  }
}
