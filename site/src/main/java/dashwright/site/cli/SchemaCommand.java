package dashwright.site.cli;

import dashwright.dsl.yaml.JsonSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code schema}: prints the JSON Schema of definitions, for editors. */
final class SchemaCommand implements Command {
  @Override
  public String name() {
    return "schema";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(
            "Prints the JSON Schema of definitions, by which editors complete and check keys.",
            "",
            "The first line of a file names it:",
            "",
            "# yaml-language-server: $schema=dashwright.schema.json");
    return spec.addOption(Options.path("FILE", "Write it to this file.", "--out"));
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws IOException {
    String schema = JsonSchema.text();
    Optional<String> name = arguments.value("--out");
    if (name.isEmpty()) {
      console.data(schema);
      return ExitCode.SUCCESS;
    }
    Path file = console.resolve(name.get());
    Files.createDirectories(file.getParent());
    WholeFile.write(file, schema);
    console.note("wrote " + name.get());
    return ExitCode.SUCCESS;
  }
}
