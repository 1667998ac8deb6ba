package dashwright.site.cli;

import dashwright.compiler.check.Rule;
import dashwright.dsl.source.Suggestion;
import dashwright.site.cli.Terminal.Channel;
import dashwright.site.report.Paint;
import dashwright.site.report.Paint.Tone;
import dashwright.site.report.TextReport;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code explain}: tells what a rule asks for, why, and how to silence it. */
final class ExplainCommand implements Command {
  private static final int WIDTH = 80;

  @Override
  public String name() {
    return "explain";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description("Tells what a rule asks for, why, and how to silence it, with examples.");
    return spec.addPositional(
        Options.wordArgument(
            "RULE",
            () -> RulePage.all().stream().map(RulePage::id).iterator(),
            "The name of a rule, as findings have it in brackets."));
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) {
    String id =
        arguments
            .argument(0)
            .orElseThrow(() -> new UsageException("which rule?", "`dashwright rules` lists them"));
    List<RulePage> pages = RulePage.all();
    RulePage page =
        pages.stream()
            .filter(candidate -> candidate.id().equals(id))
            .findFirst()
            .orElseThrow(() -> unknown(id, pages));
    console.data(print(page, console.paint(Channel.OUT)));
    return ExitCode.SUCCESS;
  }

  private static UsageException unknown(String id, List<RulePage> pages) {
    return new UsageException(
        "there is no rule `" + id + "`",
        Suggestion.didYouMean(id, pages.stream().map(RulePage::id).toList())
            .orElse("`dashwright rules` lists them"));
  }

  private static String print(RulePage page, Paint paint) {
    Rule.Help help = page.help();
    return paint.apply(TextReport.tone(page.severity()), page.severity().word())
        + paint.apply(Tone.STRONG, "[" + page.id() + "]")
        + ": "
        + help.summary()
        + "\n\n"
        + wrapped(help.why())
        + heading("Bad", paint)
        + indented(help.bad())
        + heading("Good", paint)
        + indented(help.good())
        + beside(help, paint)
        + silence(page, paint);
  }

  private static String beside(Rule.Help help, Paint paint) {
    StringBuilder files = new StringBuilder();
    help.beside()
        .forEach(
            file ->
                files
                    .append(heading("Beside them: " + file.path(), paint))
                    .append(indented(file.text())));
    return files.toString();
  }

  private static String silence(RulePage page, Paint paint) {
    String heading = heading("How to silence it", paint);
    return switch (page.standing()) {
      case FIXED -> heading + wrapped("Not at all.");
      case ADJUSTABLE ->
          heading
              + "For one thing and all below it, with a reason, in a comment above its key:\n\n"
              + indented("# dashwright: allow " + page.id() + " because REASON\n")
              + "\nIn Java, on its builder:\n\n"
              + indented(".allow(\"" + page.id() + "\", \"REASON\")\n")
              + "\nFor the whole project (off, info, warning or error):\n\n"
              + indented("project:\n  rules: { " + page.id() + ": off }\n");
    };
  }

  private static String heading(String text, Paint paint) {
    return "\n" + paint.apply(Tone.STRONG, text) + "\n\n";
  }

  private static String indented(String text) {
    StringBuilder indented = new StringBuilder();
    text.strip()
        .lines()
        .forEach(line -> indented.append(("    " + line).stripTrailing()).append('\n'));
    return indented.toString();
  }

  private static String wrapped(String text) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : text.strip().split("\\s+", -1)) {
      boolean fits = column > 0 && column + 1 + word.length() <= WIDTH;
      wrapped.append(column == 0 ? "" : fits ? " " : "\n").append(word);
      column = fits ? column + 1 + word.length() : word.length();
    }
    return wrapped.append('\n').toString();
  }
}
