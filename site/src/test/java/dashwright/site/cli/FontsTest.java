package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine without fonts: servers and small containers have none. */
class FontsTest {
  @TempDir Path folder;

  /** An empty file where the JDK looks for the library that knows all fonts. */
  @Test
  void areAskedForInASentence() throws IOException, InterruptedException {
    assumeTrue(File.separatorChar == '/' && new File("/proc").exists(), "only Linux looks there");
    assertEquals(ExitCode.SUCCESS, Run.in(folder, "init").code());
    Files.createDirectories(folder.resolve("lib"));
    Files.createFile(folder.resolve("lib/libfontconfig.so.1"));
    Files.createFile(folder.resolve("lib/libfontconfig.so"));
    ProcessBuilder builder =
        new ProcessBuilder(
            Jvm.current().home().resolve("bin/java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "render",
            "--to",
            "png");
    builder.environment().put("LD_LIBRARY_PATH", folder.resolve("lib").toString());
    Process process = builder.directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(
        """
        error: this machine has no fonts that Java can use, so no picture can be drawn
        help: install `fontconfig` and a font, such as the package `fonts-dejavu-core`
        """,
        said);
    assertEquals(2, process.waitFor());
    assertFalse(Files.exists(folder.resolve("build/site/images")));
  }
}
