package dashwright.site.cli;

import dashwright.compiler.plan.Plan;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Severity;
import dashwright.site.cli.Terminal.Channel;
import dashwright.site.output.Changes;
import dashwright.site.output.ForeignFileException;
import dashwright.site.output.OutputFolder;
import dashwright.site.output.Scope;
import dashwright.site.output.UnwritableException;
import dashwright.site.report.Tally;
import dashwright.site.report.TextReport;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code render}: compiles, and writes pages and dashboards. */
final class RenderCommand implements Command {
  @Override
  public String name() {
    return "render";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description("Compiles the definitions and writes pages, Grafana dashboards and the plan.");
    return spec.addMixin("project", ProjectOptions.mixin())
        .addMixin("render", RenderOptions.mixin());
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws IOException {
    RenderOptions options = RenderOptions.of(arguments, console);
    CompiledProject project = CompiledProject.of(ProjectOptions.of(arguments, console), console);
    tell(project.findings(), console);
    if (project.plan().isEmpty()) {
      return ExitCode.UNUSABLE;
    }
    if (project.has(Severity.ERROR)) {
      return ExitCode.FINDINGS;
    }
    Plan plan = project.plan().get();
    Selection selection = Selection.of(plan, options.environments(), options.dashboards());
    Data data = options.data().open(plan, console);
    data.prepare(() -> Foresight.requests(selection, options.outputs(), data.now()), console);
    Changes changes = write(new Renderers(selection, data::source, options.look()), options, console);
    summary(changes, options).forEach(console::note);
    return data.notes().map(source -> DataReport.tell(source, console)).orElse(ExitCode.SUCCESS);
  }

  private static void tell(List<Diagnostic> findings, Console console) {
    List<Diagnostic> told =
        findings.stream()
            .filter(f -> !console.isQuiet() || f.severity() == Severity.ERROR)
            .toList();
    if (!told.isEmpty()) {
      String text = new TextReport(console.paint(Channel.ERR)).print(told);
      console.terminal().err().print(text + Tally.of(told).sentence() + "\n");
    }
  }

  private static Changes write(Renderers renderers, RenderOptions options, Console console)
      throws IOException {
    try (OutputFolder folder = OutputFolder.open(options.out())) {
      for (Output output : options.outputs()) {
        Stopwatch watch = Stopwatch.start();
        renderers.render(output, folder.sink(Words.of(output)));
        console.detail("rendered " + Words.of(output) + " in " + watch);
      }
      return folder.commit(
          new Scope(
              options.outputs().stream().map(Words::of).toList(),
              options.environments(),
              options.dashboards()));
    } catch (ForeignFileException e) {
      throw new UsageException(
          "`"
              + options.outName()
              + "/"
              + e.getMessage()
              + "` was not written by dashwright,"
              + " so nothing was written",
          "move it away, or choose another folder with `--out`");
    } catch (UnwritableException e) {
      throw e.trouble();
    }
  }

  private static List<String> summary(Changes changes, RenderOptions options) {
    String done =
        changes.changed() + changes.removed() == 0
            ? "nothing changed"
            : changes.changed() + " changed, " + changes.removed() + " removed";
    String first = options.outName() + ": " + Tally.counted(changes.files(), "file") + ", " + done;
    return options.outputs().contains(Output.HTML)
        ? List.of(first, "open " + options.outName() + "/index.html")
        : List.of(first);
  }
}
