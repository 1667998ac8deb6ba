package dashwright.site.fuzz;

import com.fasterxml.jackson.databind.ObjectMapper;
import dashwright.compiler.diff.Changes;
import dashwright.compiler.diff.Diff;
import dashwright.compiler.diff.Facts;
import dashwright.compiler.diff.Kind;
import dashwright.compiler.diff.Thing;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.SourceFile;
import dashwright.renderer.grafana.ExportedDashboard;
import dashwright.site.changes.ChangesJson;
import dashwright.site.changes.ChangesMarkdown;
import dashwright.site.changes.ChangesText;
import dashwright.site.changes.Comparand;
import dashwright.site.report.Paint;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A dashboard exported from Grafana, compared with one that the definitions give. */
final class ExportSubject implements Subject {
  private final List<String> corpus =
      Corpus.files("renderer/src/test/golden/grafana", ".json").stream()
          .map(SourceFile::text)
          .toList();
  private final Thing before = read(corpus.get(0)).orElseThrow();

  @Override
  public String name() {
    return "exports";
  }

  @Override
  public List<String> corpus() {
    return corpus;
  }

  @Override
  public void examine(String text) throws IOException {
    Optional<Thing> read = read(text);
    if (read.isPresent()) {
      Changes changes = Diff.of(project(before), project(read.get()));
      Comparand comparand = new Comparand(changes, "before", "after");
      new ObjectMapper().readTree(ChangesJson.print(comparand));
      ChangesMarkdown.print(comparand);
      ChangesText.print(comparand, Paint.PLAIN);
    }
  }

  private static Optional<Thing> read(String json) {
    return ExportedDashboard.read(json, new Origin.Whole("dashboard.json"));
  }

  private static Thing project(Thing dashboard) {
    return new Facts(Kind.PROJECT, "project").parts(List.of(dashboard)).thing(Optional.empty());
  }
}
