package dashwright.dsl.yaml;

import dashwright.dsl.GoldenText;
import dashwright.dsl.events.EventFiles;
import dashwright.dsl.source.SourceFile;
import java.nio.file.Path;
import java.util.List;

/** A project in which every key is written, in {@code src/test/golden/sample}. */
final class Sample {
  static final Path FOLDER = GoldenText.inModule("src/test/golden/sample");
  static final SourceFile FILE = file("shop.yaml");
  static final EventFiles EVENTS =
      EventFiles.of(List.of(file("deployments.csv"), file("incidents.json")));

  private Sample() {}

  private static SourceFile file(String name) {
    return SourceFile.of(name, GoldenText.read(FOLDER.resolve(name)));
  }
}
