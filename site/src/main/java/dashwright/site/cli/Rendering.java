package dashwright.site.cli;

import dashwright.compiler.plan.Plan;
import dashwright.site.output.Changes;
import dashwright.site.output.ForeignFileException;
import dashwright.site.output.OutputFolder;
import dashwright.site.output.Scope;
import dashwright.site.output.Sealed;
import dashwright.site.output.UnwritableException;
import dashwright.site.report.Tally;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Outputs, written.
 *
 * @param changes what became of files
 * @param said what pages say first, one line an environment
 * @param data what they show
 */
record Rendering(Changes changes, List<String> said, Data data) {

  /**
   * Renders a plan.
   *
   * @throws UsageException when there is nothing of what was asked for, or it cannot be written
   */
  static Rendering of(Plan plan, RenderOptions options, Console console) throws IOException {
    Selection selection = Selection.of(plan, options.environments(), options.dashboards());
    Data data = options.data().open(plan, console);
    data.prepare(() -> Foresight.listen(selection, options.outputs(), data.now()), console);
    Renderers renderers = Renderers.of(selection, data::source, PageReplays.of(data), options);
    List<String> said = new ArrayList<>();
    Optional<String> key = RenderKey.of(plan, options, data);
    return new Rendering(write(renderers, key, options, console, said), said, data);
  }

  /** Tells people what was done; 1 when data was missing. */
  ExitCode told(RenderOptions options, Console console) {
    said.forEach(console::note);
    summary(options).forEach(console::note);
    return data.notes().map(source -> DataReport.tell(source, console)).orElse(ExitCode.SUCCESS);
  }

  private static Changes write(
      Renderers renderers,
      Optional<String> key,
      RenderOptions options,
      Console console,
      List<String> said)
      throws IOException {
    try (OutputFolder folder =
        OutputFolder.open(
            options.out(),
            () -> console.note("waiting for another render into `" + options.outName() + "`"))) {
      Optional<Sealed> sealed = key.isPresent() ? folder.sealed(key.get()) : Optional.empty();
      if (sealed.isPresent()) {
        said.addAll(sealed.get().said());
        return new Changes(sealed.get().files(), 0, 0);
      }
      for (Output output : options.outputs()) {
        Stopwatch watch = Stopwatch.start();
        said.addAll(renderers.render(output, folder.sink(Words.of(output))));
        console.detail("rendered " + Words.of(output) + " in " + watch);
      }
      Changes changes =
          folder.commit(
              new Scope(
                  options.outputs().stream().map(Words::of).toList(),
                  options.environments(),
                  options.dashboards()));
      if (key.isPresent()) {
        folder.seal(key.get(), said);
      }
      return changes;
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
      throw unwritable(options, e.trouble());
    } catch (IOException e) {
      throw unwritable(options, e);
    }
  }

  private static UsageException unwritable(RenderOptions options, IOException trouble) {
    return new UsageException(
        "`" + options.outName() + "` cannot be written: " + FileErrors.sentence(trouble),
        "mend that, or choose another folder with `--out`");
  }

  private List<String> summary(RenderOptions options) {
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
