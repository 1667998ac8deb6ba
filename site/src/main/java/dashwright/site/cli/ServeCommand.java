package dashwright.site.cli;

import dashwright.site.serve.BuildProcess;
import dashwright.site.serve.Outcome;
import dashwright.site.serve.PreviewServer;
import java.io.IOException;
import java.net.BindException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code serve}: shows the pages to this machine, and follows the definitions.
 *
 * @param limit how long a build that runs definitions may take
 */
record ServeCommand(Duration limit) implements Command {
  static final String NAME = "serve";

  /** More than many slow queries take; a definition ends at its own limit long before. */
  private static final Duration LIMIT = Duration.ofMinutes(5);

  private static final int PORT = 8080;

  ServeCommand() {
    this(LIMIT);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public CommandSpec spec() {
    return options();
  }

  static CommandSpec options() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(
            "Shows the pages at http://127.0.0.1, and renders them again when definitions change.");
    return spec.addMixin("project", ProjectOptions.mixin())
        .addOption(
            Options.value("--port", "PORT", "The first port to try (default: " + PORT + ")."))
        .addMixin("preview", PreviewBuild.mixin())
        .addOption(
            Options.value("--every", "DURATION", "Render again after this time, for new data."));
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws IOException {
    PreviewBuild build = PreviewBuild.of(arguments, console);
    int port = port(arguments);
    Optional<Duration> every = arguments.value("--every").map(Times::step);
    BuildProcess process = process(arguments, console);
    Ending ending = Ending.here();
    try (PreviewServer server = start(build, port)) {
      console.note("serving " + server.url() + ", until it is ended with Ctrl-C");
      server.follow(build.watched(), outdated -> build(build, process, outdated), every);
    } finally {
      ending.over();
    }
    return ExitCode.SUCCESS;
  }

  private static PreviewServer start(PreviewBuild build, int port) throws IOException {
    try {
      return PreviewServer.start(build.render().out(), port);
    } catch (BindException e) {
      throw new UsageException(
          "neither port " + port + " nor one of the next is free: " + e.getMessage(),
          "name another one with `--port`");
    }
  }

  private BuildProcess process(Arguments arguments, Console console) {
    Terminal terminal = console.terminal();
    return new BuildProcess(
        answer -> PreviewProcess.command(answer, terminal.folder(), arguments.words()),
        terminal.environment(),
        limit,
        terminal.err());
  }

  private static Outcome build(PreviewBuild build, BuildProcess process, BooleanSupplier outdated)
      throws InterruptedException {
    try {
      return build.runsJava() ? process.run(outdated) : build.run();
    } catch (IOException e) {
      return build.failed(FileErrors.sentence(e));
    }
  }

  private static int port(Arguments arguments) {
    String text = arguments.value("--port").orElse(Integer.toString(PORT));
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
      throw new UsageException("`" + text + "` is not a port", "give a number up to 65535");
    }
    return Integer.parseInt(text);
  }
}
