package dashwright.site.cli;

import dashwright.compiler.diff.Relation;
import dashwright.site.changes.ChangedCharts;
import dashwright.site.changes.Comparand;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The data on which a {@code diff} shows what changes do: made up, or a recording, the same for
 * everybody who reviews them.
 *
 * @param data the data
 * @param charts the charts of both sides on it
 */
record DiffData(Data data, ChangedCharts charts) {

  static CommandSpec mixin() {
    return CommandSpec.create()
        .addOption(
            Options.value(
                "--data",
                "sample|FILE",
                "What charts show before and after: made up, or a recording, of which it is also"
                    + " told what alerts and states are on it (default: sample)."))
        .addOption(DataOptions.nowOption());
  }

  /**
   * Opens it.
   *
   * @throws UsageException when it is a live engine, or not of this project
   */
  static DiffData open(Comparison comparison, Arguments arguments, Console console)
      throws IOException {
    DataOptions options = DataOptions.of(arguments);
    if (options.isLive()) {
      throw new UsageException(
          "`diff` takes no live data: a review shows the same to everybody, today and tomorrow",
          "keep it in a file with `dashwright record`, and give that to `--data`");
    }
    Data data = options.open(comparison.head(), console);
    return new DiffData(data, charts(comparison, data));
  }

  private static ChangedCharts charts(Comparison comparison, Data data) {
    Comparand comparand = comparison.comparand();
    Relation relation = comparand.changes().relation();
    boolean environments = relation == Relation.PARALLEL;
    return new ChangedCharts(
        new ChangedCharts.Side(
            comparison.base(),
            Optional.of(comparand.base()).filter(name -> environments),
            data::source),
        new ChangedCharts.Side(
            comparison.head(),
            Optional.of(comparand.head()).filter(name -> environments),
            data::source),
        relation);
  }
}
