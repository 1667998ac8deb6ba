package dashwright.site.cli;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Plan;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells apart what outputs are made of: the plan, what was asked for, and the program itself. Two
 * renders with one key write the same bytes.
 */
final class RenderKey {
  private static final Pattern PATHS = Pattern.compile(Pattern.quote(File.pathSeparator));

  private final MessageDigest digest;

  private RenderKey() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }

  /**
   * The key of a render. There is none for data that others may change, for pages that tell of the
   * next render, and for pictures, which depend on the fonts of the machine.
   */
  static Optional<String> of(Plan plan, RenderOptions options, Data data) {
    boolean repeatable =
        data instanceof Data.Sample
            && options.every().isEmpty()
            && !options.outputs().contains(Output.PNG);
    return repeatable ? Optional.of(new RenderKey().text(plan, options, data)) : Optional.empty();
  }

  private String text(Plan plan, RenderOptions options, Data data) {
    program();
    add(options.outputs());
    add(options.environments());
    add(options.dashboards());
    add(data.info());
    add(plan.title());
    add(plan.timezone());
    plan.environments().forEach(this::environment);
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Dashboards one by one: the text of all of them would be large. */
  private void environment(EnvironmentPlan environment) {
    environment.dashboards().forEach(this::add);
    add(
        new EnvironmentPlan(
            environment.id(),
            environment.title(),
            environment.datasource(),
            environment.url(),
            List.of(),
            environment.services(),
            environment.slos(),
            environment.deployments(),
            environment.signals(),
            environment.select(),
            environment.metrics(),
            environment.rules()));
  }

  /** Records print all that they hold. */
  private void add(Object value) {
    digest.update(value.toString().getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  /** The program that runs, class by class. */
  private void program() {
    PATHS
        .splitAsStream(System.getProperty("java.class.path"))
        .filter(path -> !path.isEmpty())
        .map(Path::of)
        .forEach(
            path -> {
              try {
                if (Files.isDirectory(path)) {
                  folder(path);
                } else if (Files.exists(path)) {
                  archive(path);
                }
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private void archive(Path path) throws IOException {
    try (ZipFile file = new ZipFile(path.toFile());
        Stream<? extends ZipEntry> entries = file.stream()) {
      entries.forEach(entry -> add(entry.getName() + " " + entry.getCrc()));
    }
  }

  private void folder(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        CRC32 crc = new CRC32();
        crc.update(Files.readAllBytes(file));
        add(path.relativize(file) + " " + crc.getValue());
      }
    }
  }
}
