package dashwright.site.cli;

import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Prometheus, Alertmanager and node exporter on loopback, from the packages of the system. */
final class RealStack implements AutoCloseable {
  private static final int MOST_TRIES = 600;
  private static final long BETWEEN = 100;

  private final Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Process> processes = new ArrayList<>();
  private final int prometheus = freePort();
  private final int alertmanager = freePort();
  private final int node = freePort();

  private RealStack(Path folder) {
    this.folder = folder;
  }

  /** Starts all three; without their packages the test is skipped. */
  static RealStack start(Path folder) throws IOException, InterruptedException {
    RealStack stack = new RealStack(folder);
    Files.writeString(
        folder.resolve("prometheus.yml"),
        """
        global: { scrape_interval: 1s, scrape_timeout: 1s }
        scrape_configs:
          - { job_name: prometheus, static_configs: [{ targets: ["127.0.0.1:PROMETHEUS"] }] }
          - { job_name: alertmanager, static_configs: [{ targets: ["127.0.0.1:ALERTS"] }] }
          - { job_name: node, static_configs: [{ targets: ["127.0.0.1:NODE"] }] }
        """
            .replace("PROMETHEUS", Integer.toString(stack.prometheus))
            .replace("ALERTS", Integer.toString(stack.alertmanager))
            .replace("NODE", Integer.toString(stack.node)));
    Files.writeString(
        folder.resolve("alertmanager.yml"),
        "{ route: { receiver: nobody }, receivers: [{ name: nobody }] }\n");
    try {
      stack.run(
          "prometheus",
          "--config.file=prometheus.yml",
          "--storage.tsdb.path=data",
          "--web.listen-address=127.0.0.1:" + stack.prometheus);
      stack.run(
          "prometheus-alertmanager",
          "--config.file=alertmanager.yml",
          "--storage.path=alerts",
          "--cluster.listen-address=",
          "--web.listen-address=127.0.0.1:" + stack.alertmanager);
      stack.run("prometheus-node-exporter", "--web.listen-address=127.0.0.1:" + stack.node);
    } catch (IOException e) {
      stack.close();
      abort("Prometheus, Alertmanager or node exporter is not on the PATH: " + e.getMessage());
    }
    return stack;
  }

  private void run(String... words) throws IOException {
    processes.add(
        new ProcessBuilder(words)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(words[0] + ".log").toFile())
            .start());
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  String url() {
    return "http://127.0.0.1:" + prometheus;
  }

  /** The answer of Prometheus' own API, read without any code of ours. */
  JsonNode api(String path, String... fields) throws IOException, InterruptedException {
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      query
          .append(i == 0 ? '?' : '&')
          .append(fields[i])
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    HttpRequest request = HttpRequest.newBuilder(URI.create(url() + path + query)).build();
    HttpResponse<String> response =
        client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    return new ObjectMapper().readTree(response.body());
  }

  /** The value of a query that gives one. */
  double value(String promql) throws IOException, InterruptedException {
    JsonNode result = api("/api/v1/query", "query", promql).at("/data/result/0/value/1");
    return result.isMissingNode() ? Double.NaN : Double.parseDouble(result.asText());
  }

  /** The version of Prometheus. */
  String version() {
    try {
      return api("/api/v1/status/buildinfo").at("/data/version").asText();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits until a query has such a value. */
  void await(String promql, Predicate<Double> wanted) throws InterruptedException {
    for (int i = 0; i < MOST_TRIES; i++) {
      try {
        if (wanted.test(value(promql))) {
          return;
        }
      } catch (IOException notYet) {
        // It is still starting.
      }
      if (processes.get(0).waitFor(BETWEEN, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("Prometheus ended");
      }
    }
    throw new IllegalStateException("waited too long for " + promql);
  }

  /** Ends the node exporter. */
  void stopNode() throws InterruptedException {
    processes.get(2).destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    processes.forEach(Process::destroyForcibly);
    processes.forEach(process -> process.onExit().join());
  }
}
