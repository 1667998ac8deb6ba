package dashwright.site.cli;

import dashwright.site.cli.Terminal.Channel;
import dashwright.site.report.JsonText;
import dashwright.site.report.Paint;
import dashwright.site.report.TextReport;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rules}: lists all rules. */
final class RulesCommand implements Command {
  private static final int SCHEMA_VERSION = 1;

  private enum Format {
    TEXT,
    JSON
  }

  @Override
  public String name() {
    return "rules";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description("Lists all rules with the severity that they have unless a project differs.");
    return spec.addOption(
        Options.choice("--format", Format.values(), "How to print them (default: text)."));
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) {
    Format format = arguments.choice("--format", Format.values(), Format.TEXT);
    List<RulePage> pages = RulePage.all();
    console.data(
        switch (format) {
          case TEXT -> table(pages, console.paint(Channel.OUT));
          case JSON -> json(pages);
        });
    if (format == Format.TEXT) {
      console.note("`dashwright explain RULE` tells more of a rule");
    }
    return ExitCode.SUCCESS;
  }

  private static String table(List<RulePage> pages, Paint paint) {
    int width = pages.stream().mapToInt(page -> page.id().length()).max().orElse(0);
    StringBuilder table = new StringBuilder();
    for (RulePage page : pages) {
      String severity = page.severity().word();
      table.append(page.id()).append(" ".repeat(width - page.id().length() + 2));
      table.append(paint.apply(TextReport.tone(page.severity()), severity));
      table.append(" ".repeat("warning".length() - severity.length() + 2));
      table.append(page.help().summary()).append('\n');
    }
    return table.toString();
  }

  private static String json(List<RulePage> pages) {
    return JsonText.of(
        json -> {
          json.writeStartObject();
          json.writeNumberField("schemaVersion", SCHEMA_VERSION);
          json.writeArrayFieldStart("rules");
          for (RulePage page : pages) {
            json.writeStartObject();
            json.writeStringField("rule", page.id());
            json.writeStringField("severity", page.severity().word());
            json.writeBooleanField("fixed", page.standing() == RulePage.Standing.FIXED);
            json.writeStringField("summary", page.help().summary());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }
}
