package dashwright.site.cli;

import dashwright.compiler.Compilation;
import dashwright.compiler.Compiler;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Plan;
import dashwright.compiler.plan.SloPlan;
import dashwright.dsl.java.Loaded;
import dashwright.dsl.java.ProjectLoader;
import dashwright.dsl.model.Model;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Severity;
import dashwright.site.cli.Terminal.Channel;
import dashwright.site.report.Tally;
import dashwright.site.report.TextReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A project, read and compiled.
 *
 * @param model what was read
 * @param plan what to draw; empty when the definitions are too wrong for one
 * @param findings what there is to say about the definitions, by place
 */
record CompiledProject(Model model, Optional<Plan> plan, List<Diagnostic> findings) {

  static CompiledProject of(ProjectOptions options, Console console) {
    return of(options.folder(), options, console);
  }

  /**
   * Reads and compiles a folder that people call otherwise.
   *
   * @param folder where it is
   * @param options as findings name it, and how to load it
   */
  static CompiledProject of(Path folder, ProjectOptions options, Console console) {
    return read(folder, options, console).compiled(console);
  }

  /**
   * A project, read.
   *
   * @param model what was read
   * @param diagnostics what was found meanwhile
   */
  record Read(Model model, Diagnostics diagnostics) {
    /** Whether another project says the same, at the same places, with the same mistakes. */
    boolean isLike(Read other) {
      return model.equals(other.model) && diagnostics.sorted().equals(other.diagnostics.sorted());
    }

    CompiledProject compiled(Console console) {
      Stopwatch compiling = Stopwatch.start();
      Compilation compilation = Compiler.compile(model, diagnostics);
      console.detail("compiled them in " + compiling);
      return new CompiledProject(model, compilation.plan(), compilation.diagnostics());
    }
  }

  /** The first half alone. */
  static Read read(Path folder, ProjectOptions options, Console console) {
    Diagnostics diagnostics = new Diagnostics();
    Stopwatch reading = Stopwatch.start();
    Loaded loaded = load(folder, options, diagnostics, console);
    loaded.printed().forEach(printed -> tell(printed, console));
    console.detail("read the definitions in " + reading);
    return new Read(loaded.model(), diagnostics);
  }

  private static Loaded load(
      Path folder, ProjectOptions options, Diagnostics diagnostics, Console console) {
    ExitWatch watch = ExitWatch.start(console);
    try {
      return ProjectLoader.load(folder, options.folder(), options.loading(), diagnostics);
    } finally {
      watch.close();
    }
  }

  /** The same with more findings. */
  CompiledProject with(List<Diagnostic> more) {
    Diagnostics all = new Diagnostics();
    findings.forEach(all::report);
    more.forEach(all::report);
    return new CompiledProject(model, plan, all.sorted());
  }

  /**
   * The plan; errors are told first.
   *
   * @throws UsageException when there is none, or the definitions have errors
   */
  Plan orTell(Console console) {
    List<Diagnostic> errors =
        findings.stream().filter(f -> f.severity() == Severity.ERROR).toList();
    console.terminal().err().print(new TextReport(console.paint(Channel.ERR)).print(errors));
    if (plan.isEmpty() || !errors.isEmpty()) {
      throw new UsageException("the definitions have errors", "repair them first");
    }
    return plan.get();
  }

  /** What a definition prints is for people, never for the program that reads our output. */
  private static void tell(Loaded.Printed printed, Console console) {
    printed.text().lines().forEach(line -> console.note(printed.source() + " prints: " + line));
  }

  /** Whether there is a finding of this severity or worse. */
  boolean has(Severity severity) {
    return findings.stream().anyMatch(finding -> finding.severity().atLeast(severity));
  }

  /** What it consists of, such as {@code : 2 dashboards, 1 SLO, 1 environment}. */
  String size() {
    return plan.map(
            all ->
                ": "
                    + Tally.counted(
                        count(all, e -> e.dashboards().stream().map(DashboardPlan::id).toList()),
                        "dashboard")
                    + ", "
                    + Tally.counted(
                        count(all, e -> e.slos().stream().map(SloPlan::id).toList()), "SLO")
                    + ", "
                    + Tally.counted(all.environments().size(), "environment"))
        .orElse("");
  }

  private static int count(Plan plan, Function<EnvironmentPlan, List<String>> ids) {
    return (int)
        plan.environments().stream().flatMap(e -> ids.apply(e).stream()).distinct().count();
  }
}
