package lantai.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The folders that every command reads. */
final class InputOptions {

  @Option(
      names = "--content",
      paramLabel = "DIR",
      defaultValue = "content",
      description = "Folder of the report's content (default: ${DEFAULT-VALUE}).")
  Path content;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      defaultValue = "templates",
      description = "Folder of the templates (default: ${DEFAULT-VALUE}).")
  Path templates;
}
