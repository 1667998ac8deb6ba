package dashwright.compiler;

import dashwright.dsl.events.EventFiles;
import dashwright.dsl.model.Model;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The instrumentations that come with the program, written in its own language. */
public final class Shipped {
  private static final List<String> NAMES =
      List.of(
          "alertmanager",
          "blackbox",
          "envoy",
          "go-otel",
          "haproxy",
          "jvm-micrometer",
          "jvm-otel",
          "kafka",
          "kafka-otel",
          "micrometer-http",
          "nginx",
          "node",
          "otel-http-client",
          "otel-http-server",
          "otel-rpc-server",
          "otel-spanmetrics",
          "postgres",
          "postgres-otel",
          "prometheus",
          "rabbitmq",
          "redis",
          "redis-otel");

  private Shipped() {}

  /** Reads them; an error in one is a bug of the program. */
  public static Model instrumentations() {
    Diagnostics diagnostics = new Diagnostics();
    List<SourceFile> files = NAMES.stream().map(Shipped::file).toList();
    Model model = YamlReader.read(files, EventFiles.of(List.of()), diagnostics);
    if (diagnostics.hasErrors()) {
      throw new IllegalStateException(
          "a shipped instrumentation is broken: " + diagnostics.sorted().get(0));
    }
    return model;
  }

  private static SourceFile file(String name) {
    String resource = "instrumentations/" + name + ".yaml";
    try (InputStream in = Shipped.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + resource);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SourceFile.of("builtin/" + name + ".yaml", text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
