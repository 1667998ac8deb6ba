package dashwright.renderer.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A running Chromium with a profile of its own. */
public final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final String LISTENING = "DevTools listening on ";

  private final Process process;
  private final Path profile;
  private final DevTools devTools;

  private Chromium(Process process, Path profile, DevTools devTools) {
    this.process = process;
    this.profile = profile;
    this.devTools = devTools;
  }

  /** The program: what {@code CHROMIUM} names, else the first of the usual names on the path. */
  public static Optional<Path> program() {
    String named = System.getenv().getOrDefault("CHROMIUM", "");
    if (!named.isEmpty()) {
      return Optional.of(Path.of(named));
    }
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator, -1))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts the program; a page of it reaches this machine, but no network. */
  public static Chromium start(Path program) throws IOException {
    Path profile = Files.createTempDirectory("chromium");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless=new",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--no-default-browser-check",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-extensions",
                "--disable-sync",
                "--mute-audio",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "--force-device-scale-factor=1",
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new Chromium(process, profile, DevTools.connect(address(process)));
  }

  /** The address that the program tells on its error stream once it is ready. */
  private static URI address(Process process) throws IOException {
    BufferedReader errors =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    StringBuilder seen = new StringBuilder();
    for (String line = errors.readLine(); line != null; line = errors.readLine()) {
      if (line.startsWith(LISTENING)) {
        drain(errors);
        return URI.create(line.substring(LISTENING.length()).strip());
      }
      seen.append(line).append('\n');
    }
    throw new IOException("Chromium ended before it was ready:\n" + seen);
  }

  /** A full pipe would stop the program. */
  private static void drain(BufferedReader errors) {
    Thread reader = new Thread(() -> errors.lines().forEach(line -> {}), "chromium-errors");
    reader.setDaemon(true);
    reader.start();
  }

  /** A new, empty page that knows nothing of the others. */
  public Page page() {
    JsonNode context = devTools.call("", "Target.createBrowserContext", Map.of());
    JsonNode target =
        devTools.call(
            "",
            "Target.createTarget",
            Map.of(
                "url",
                "about:blank",
                "browserContextId",
                context.get("browserContextId").asText()));
    String id = target.get("targetId").asText();
    JsonNode session =
        devTools.call("", "Target.attachToTarget", Map.of("targetId", id, "flatten", true));
    return new Page(devTools, session.get("sessionId").asText(), id);
  }

  @Override
  public void close() throws IOException {
    devTools.close();
    List<ProcessHandle> parts = process.descendants().toList();
    process.destroy();
    process.onExit().join();
    parts.forEach(part -> part.onExit().join());
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).forEach(Chromium::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
