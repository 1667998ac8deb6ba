package dashwright.site.cli;

import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Severity;
import dashwright.site.report.Paint;
import dashwright.site.report.TextReport;
import dashwright.site.serve.PreviewServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code serve}: shows the pages to this machine, and follows the definitions. */
final class ServeCommand implements Command {
  private static final int PORT = 8080;
  private static final String OUT = "build/preview";

  @Override
  public String name() {
    return "serve";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(
            "Shows the pages at http://127.0.0.1, and renders them again when definitions change.");
    return spec.addMixin("project", ProjectOptions.mixin())
        .addOption(
            Options.value("--port", "PORT", "The first port to try (default: " + PORT + ")."))
        .addOption(Options.path("DIR", "Where to write (default: " + OUT + ").", "--out"))
        .addOption(Options.list("--env", "ENVS", "Only these environments."))
        .addOption(Options.list("--only", "IDS", "Only these dashboards."))
        .addMixin("data", DataOptions.mixin())
        .addOption(
            Options.value("--every", "DURATION", "Render again after this time, for new data."));
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws IOException {
    ProjectOptions project = ProjectOptions.of(arguments, console);
    RenderOptions options = options(arguments, console);
    int port = port(arguments);
    Optional<Duration> every = arguments.value("--every").map(Times::step);
    try (PreviewServer server = PreviewServer.start(options.out(), port)) {
      server.changed(build(project, options, console));
      console.note("serving " + server.url() + ", until it is ended with Ctrl-C");
      server.follow(
          project.folder().toAbsolutePath(), () -> build(project, options, console), every);
    }
    return ExitCode.SUCCESS;
  }

  private static RenderOptions options(Arguments arguments, Console console) {
    String name = arguments.value("--out").orElse(OUT);
    Path out = console.resolve(name).toAbsolutePath();
    return new RenderOptions(
        List.of(Output.HTML),
        name,
        out,
        arguments.values("--env"),
        arguments.values("--only"),
        Look.LIGHT,
        DataOptions.of(arguments));
  }

  private static int port(Arguments arguments) {
    String text = arguments.value("--port").orElse(Integer.toString(PORT));
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
      throw new UsageException("`" + text + "` is not a port", "give a number up to 65535");
    }
    return Integer.parseInt(text);
  }

  /** What is wrong; empty when the pages are new. */
  private static Optional<String> build(
      ProjectOptions options, RenderOptions render, Console console) {
    try {
      CompiledProject project = CompiledProject.of(options, console);
      List<Diagnostic> errors =
          project.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();
      if (project.plan().isEmpty() || !errors.isEmpty()) {
        return failed(new TextReport(Paint.PLAIN).print(errors), console);
      }
      Rendering.of(project.plan().get(), render, console).told(render, console);
      return Optional.empty();
    } catch (UsageException e) {
      return failed(e.getMessage() + e.help().map(help -> "\nhelp: " + help).orElse(""), console);
    } catch (IOException e) {
      return failed(FileErrors.sentence(e), console);
    }
  }

  private static Optional<String> failed(String text, Console console) {
    console.terminal().err().print(text.stripTrailing() + "\n");
    console.terminal().err().flush();
    return Optional.of(text.stripTrailing());
  }
}
