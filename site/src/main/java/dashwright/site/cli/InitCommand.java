package dashwright.site.cli;

import dashwright.dsl.yaml.JsonSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;

/** {@code init}: writes a first project that compiles. */
final class InitCommand implements Command {
  private static final List<String> TEMPLATES =
      List.of("project.yaml", "services.yaml", "dashboards.yaml", "deployments.csv");

  @Override
  public String name() {
    return "init";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(
            "Writes a first project: a service, an SLO and their dashboards. Overwrites nothing.");
    return spec.addPositional(
        Options.pathArgument("DIR", "Where to write it (default: dashboards)."));
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws IOException {
    String name = arguments.argument(0).orElse(ProjectOptions.STANDARD);
    Path folder = console.resolve(name);
    SortedMap<String, byte[]> files = files();
    for (String file : files.keySet()) {
      if (Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
        throw new UsageException(
            "`" + Path.of(name, file) + "` is already there, so nothing was written",
            "name another folder: `dashwright init DIR`");
      }
    }
    Files.createDirectories(folder);
    for (String file : files.keySet()) {
      Files.write(folder.resolve(file), files.get(file), StandardOpenOption.CREATE_NEW);
      console.note("wrote " + Path.of(name, file));
    }
    console.note("next: dashwright check " + name);
    console.note("then: dashwright render " + name);
    return ExitCode.SUCCESS;
  }

  private static SortedMap<String, byte[]> files() throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String template : TEMPLATES) {
      files.put(template, template(template));
    }
    files.put("dashwright.schema.json", JsonSchema.text().getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private static byte[] template(String name) throws IOException {
    Optional<InputStream> resource =
        Optional.ofNullable(InitCommand.class.getResourceAsStream("init/" + name));
    try (InputStream bytes =
        resource.orElseThrow(() -> new IllegalStateException("no template " + name))) {
      return bytes.readAllBytes();
    }
  }
}
