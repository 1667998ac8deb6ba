package dashwright.site.cli;

import static dashwright.site.cli.JavaDefinitions.assertSays;
import static dashwright.site.cli.JavaDefinitions.check;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiled definitions, and classes that definitions use, from jars. */
class JavaJarsTest {
  @TempDir Path folder;

  @Test
  void jarsDefineAndHelp() throws IOException {
    Path jar = jar();
    JavaDefinitions.source(
        folder,
        "Shop",
        "define.team(com.example.Names.team()).contact(\"#x\").escalation(\"https://x.example.com\");");
    Run run = check(folder, "--classpath", jar.toString());
    assertEquals(ExitCode.SUCCESS, run.code(), run.out());
    assertSays(run, "com/example/Shared.java:6: warning[missing-audience]");
    assertSays(check(folder), "package com.example does not exist");
    assertSays(check(folder, "--classpath", "no.jar"), "no.jar: error[unreadable-file]");
  }

  /** A jar with a class that others use, and with a source of definitions as a service. */
  private Path jar() throws IOException {
    Path classes = folder.resolve("classes");
    Path names = folder.resolve("library/com/example/Names.java");
    Path shared = folder.resolve("library/com/example/Shared.java");
    Folders.write(
        names,
        """
        package com.example;
        public class Names {
          public static String team() { return "shop"; }
        }
        """);
    Folders.write(
        shared,
        """
        package com.example;
        import dashwright.dsl.*;
        import dashwright.dsl.model.Dashboard;
        public class Shared implements DashboardSource {
          public void define(Definitions define) {
            define.dashboard("shared").kind(Dashboard.Kind.CUSTOM);
          }
        }
        """);
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                names.toString(),
                shared.toString());
    assertEquals(0, result);
    Path jar = folder.resolve("shared.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (String name : List.of("Names", "Shared")) {
        out.putNextEntry(new JarEntry("com/example/" + name + ".class"));
        out.write(Files.readAllBytes(classes.resolve("com/example/" + name + ".class")));
      }
      out.putNextEntry(new JarEntry("META-INF/services/dashwright.dsl.DashboardSource"));
      out.write("com.example.Shared\n".getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }

  @Test
  void servicesThatAreNotThereAreAFinding() throws IOException {
    Path jar = folder.resolve("bad.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("META-INF/services/dashwright.dsl.DashboardSource"));
      out.write("com.example.Nothing\n".getBytes(StandardCharsets.UTF_8));
    }
    JavaDefinitions.source(
        folder,
        "Lobby",
        "define.dashboard(\"lobby\").kind(Dashboard.Kind.CUSTOM).audience(\"All\");");
    assertSays(
        check(folder, "--classpath", jar.toString()),
        "error[java-failure]: its sources of definitions cannot be loaded");
  }
}
