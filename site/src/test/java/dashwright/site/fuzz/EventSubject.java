package dashwright.site.fuzz;

import dashwright.dsl.events.EventReader;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** A file of deployments, as CSV and as JSON. */
final class EventSubject implements Subject {
  private final List<String> corpus =
      Stream.of(
              Corpus.files("site/src/test/projects/shop", ".csv"),
              Corpus.files("dsl/src/test/golden/sample", ".csv", ".json"))
          .flatMap(List::stream)
          .map(SourceFile::text)
          .toList();

  @Override
  public String name() {
    return "events";
  }

  @Override
  public List<String> corpus() {
    return corpus;
  }

  @Override
  public void examine(String text) throws IOException {
    for (String name : List.of("deployments.csv", "deployments.json")) {
      Diagnostics diagnostics = new Diagnostics();
      EventReader.read(SourceFile.of(name, text), diagnostics);
      Findings.examine(diagnostics.sorted());
    }
  }
}
