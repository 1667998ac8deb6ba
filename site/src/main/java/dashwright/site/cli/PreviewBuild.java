package dashwright.site.cli;

import dashwright.dsl.java.Loading;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Severity;
import dashwright.dsl.yaml.ProjectFolder;
import dashwright.dsl.yaml.ProjectReader;
import dashwright.site.report.Paint;
import dashwright.site.report.TextReport;
import dashwright.site.serve.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The pages of a preview, made in this process.
 *
 * @param project of which definitions
 * @param render which pages
 * @param console who is told
 */
record PreviewBuild(ProjectOptions project, RenderOptions render, Console console) {
  private static final String OUT = "build/preview";

  static CommandSpec mixin() {
    return CommandSpec.create()
        .addOption(Options.path("DIR", "Where to write (default: " + OUT + ").", "--out"))
        .addOption(Options.list("--env", "ENVS", "Only these environments."))
        .addOption(Options.list("--only", "IDS", "Only these dashboards."))
        .addMixin("data", DataOptions.mixin());
  }

  static PreviewBuild of(Arguments arguments, Console console) {
    String name = arguments.value("--out").orElse(OUT);
    Path out = console.resolve(name).toAbsolutePath();
    RenderOptions render =
        new RenderOptions(
            List.of(Output.HTML),
            name,
            out,
            arguments.values("--env"),
            arguments.values("--only"),
            Look.LIGHT,
            DataOptions.of(arguments),
            Optional.empty());
    ProjectOptions project = ProjectOptions.of(arguments, console);
    render.requireApartFrom(project);
    return new PreviewBuild(project, render, console);
  }

  /** What it reads: the definitions, and a recording. */
  List<Path> watched() {
    List<Path> watched = new ArrayList<>(List.of(project.folder().toAbsolutePath()));
    if (!render.data().isSample() && !render.data().isLive()) {
      watched.add(console.resolve(render.data().name()).toAbsolutePath());
    }
    return watched;
  }

  /** Whether definitions run in it, which could do anything. */
  boolean runsJava() {
    Loading loading = project.loading();
    return loading.java() == Loading.Java.ALLOWED && (!loading.classpath().isEmpty() || hasJava());
  }

  private boolean hasJava() {
    Diagnostics known = new Diagnostics();
    return ProjectFolder.open(project.folder(), known)
        .map(folder -> folder.files(ProjectReader.JAVA, known))
        .filter(files -> !files.isEmpty())
        .isPresent();
  }

  /** Makes them. */
  Outcome run() {
    try {
      CompiledProject compiled = CompiledProject.of(project, console);
      List<Diagnostic> errors =
          compiled.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();
      if (compiled.plan().isEmpty() || !errors.isEmpty()) {
        return failed(new TextReport(Paint.PLAIN).print(errors));
      }
      Rendering.of(compiled.plan().get(), render, console).told(render, console);
      return new Outcome.Done();
    } catch (UsageException e) {
      return failed(e.getMessage() + e.help().map(help -> "\nhelp: " + help).orElse(""));
    } catch (IOException e) {
      return failed(FileErrors.sentence(e));
    }
  }

  /** Tells what is wrong here, too. */
  Outcome failed(String text) {
    console.terminal().err().print(TextReport.harmlessLines(text.stripTrailing()) + "\n");
    console.terminal().err().flush();
    return new Outcome.Failed(text.stripTrailing());
  }
}
