package lantai.cli;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lantai.diagnostics.DidYouMean;
import lantai.diagnostics.Messages;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports a mistake in the command line: what is wrong, the nearest valid name, the help. */
public final class UsageErrorHandler implements IParameterExceptionHandler {

  private final Messages messages;

  public UsageErrorHandler(Console console) {
    this.messages = console.messages();
  }

  @Override
  public int handleParseException(ParameterException mistake, String[] arguments) {
    CommandSpec command = mistake.getCommandLine().getCommandSpec();
    PrintWriter err = mistake.getCommandLine().getErr();
    List<String> lines = new ArrayList<>();
    if (mistake instanceof UnmatchedArgumentException unknown) {
      lines.addAll(unknown(unknown, command));
    } else {
      lines.add(sentence(mistake, command));
      choices(mistake.getArgSpec()).ifPresent(lines::add);
    }
    lines.add(messages.say("usage-help", command.qualifiedName()));
    lines.forEach(err::println);
    return ExitCode.USAGE.code();
  }

  private List<String> unknown(UnmatchedArgumentException unknown, CommandSpec command) {
    String word = unknown.getUnmatched().get(0);
    Collection<String> commands = command.subcommands().keySet();
    if (word.startsWith("-")) {
      return List.of(
          messages.say("unknown-option", word), suggestion(word, command.optionsMap().keySet()));
    }
    return commands.isEmpty()
        ? List.of(messages.say("argument-too-many", word))
        : List.of(messages.say("unknown-command", word), suggestion(word, commands));
  }

  /** The nearest name, or all of them. */
  private String suggestion(String word, Collection<String> names) {
    String name = word.replaceFirst("=.*", "");
    return DidYouMean.to(name, names)
        .map(near -> messages.say("hint.did-you-mean", near))
        .orElseGet(() -> messages.say("hint.known-names", String.join(", ", names)));
  }

  private String sentence(ParameterException mistake, CommandSpec command) {
    if (mistake instanceof MissingParameterException missing) {
      String names =
          missing.getMissing().stream().map(UsageErrorHandler::usage).collect(joining(" "));
      return messages.say("argument-missing", names);
    }
    if (mistake instanceof OverwrittenOptionException twice
        && twice.getOverwritten() instanceof OptionSpec option) {
      return messages.say("option-twice", option.longestName());
    }
    if (mistake instanceof MutuallyExclusiveArgsException) {
      return messages.say("options-exclusive", exclusive(command));
    }
    ArgSpec argument = mistake.getArgSpec();
    return argument == null
        ? mistake.getMessage()
        : messages.say("argument-unfit", usage(argument), mistake.getValue());
  }

  /** The values that an argument can have, if they are listed. */
  private Optional<String> choices(ArgSpec argument) {
    if (argument == null || argument.completionCandidates() == null) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    argument.completionCandidates().forEach(words::add);
    return Optional.of(messages.say("hint.one-of", String.join(", ", words)));
  }

  private static String exclusive(CommandSpec command) {
    return command.argGroups().stream()
        .filter(ArgGroupSpec::exclusive)
        .map(ArgGroupSpec::synopsis)
        .collect(joining(" "));
  }

  /** The usage of an argument, such as {@code --out=DIR}. */
  private static String usage(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + (option.arity().max() > 0 ? "=" + option.paramLabel() : "")
        : argument.paramLabel();
  }
}
