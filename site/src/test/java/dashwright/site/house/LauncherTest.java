package dashwright.site.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher script in a small tree of its own, with a build and a JDK that only say what they
 * were told.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell script")
class LauncherTest {
  private static final String NOTICE = "dashwright: building the program, once …\n";

  @TempDir Path temp;
  private Path tree;
  private Path jdk;
  private String archive = "off";

  private record Run(int exit, String out, String err) {}

  @BeforeEach
  void makeTree() throws IOException {
    tree = Files.createDirectory(temp.resolve("a tree"));
    Files.copy(Checkout.root().resolve("dashwright"), tree.resolve("dashwright"));
    write(tree.resolve("pom.xml"), "");
    write(tree.resolve("dsl/src/main/java/A.java"), "");
    build("mkdir -p site/target/launcher && : >site/target/launcher/dashwright.jar");
    jdk = temp.resolve("jdk");
    write(jdk.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"17.0.1\"\n");
    script(jdk.resolve("bin/javac"), "");
    script(
        jdk.resolve("bin/java"),
        "while [ \"$1\" != -jar ]; do shift; done; shift 2; printf '[%s]' \"$@\"; exit 7");
  }

  @Test
  void buildsOnceThenOnlyRuns() throws Exception {
    assertEquals(new Run(7, "[render]", NOTICE), run("render"));
    assertEquals(new Run(7, "[render]", ""), run("render"));
    assertEquals(1, builds());
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    run("check");
    Path source = tree.resolve("dsl/src/main/java/A.java");
    Path jar = tree.resolve("site/target/dashwright.jar");
    FileTime later =
        FileTime.from(Files.getLastModifiedTime(jar).toInstant().plus(Duration.ofMillis(10)));
    Files.setLastModifiedTime(source, later);
    assertEquals(NOTICE, run("check").err());
    assertEquals(2, builds());
  }

  @Test
  void takesTheJarOfAFullBuild() throws Exception {
    write(tree.resolve("site/target/dashwright.jar"), "");
    assertEquals(new Run(7, "[check]", ""), run("check"));
  }

  @Test
  void handsArgumentsOnAsTheyAre() throws Exception {
    run();
    assertEquals("[a b][][*][$HOME]", run("a b", "", "*", "$HOME").out());
  }

  @Test
  void findsItselfThroughLinks() throws Exception {
    Path first = Files.createSymbolicLink(temp.resolve("first link"), Path.of("a tree/dashwright"));
    Path second = temp.resolve("bin/dw");
    Files.createDirectory(second.getParent());
    Files.createSymbolicLink(second, Path.of("../first link"));
    assertEquals("[x]", finish(start(first, "x")).out());
    assertEquals(new Run(7, "[x]", ""), finish(start(second, "x")));
  }

  @Test
  void showsAFailedBuild() throws Exception {
    build("echo 'A.java: broken'; exit 1");
    assertEquals(
        new Run(2, "", NOTICE + "A.java: broken\ndashwright: the build failed, see above\n"),
        run("check"));
    assertTrue(Files.notExists(tree.resolve("target/launcher/lock")), "the lock is gone");
  }

  @Test
  void launchesAtTheSameTimeBuildOnce() throws Exception {
    List<Process> launches = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      launches.add(start(tree.resolve("dashwright"), "x"));
    }
    for (Process launch : launches) {
      Run run = finish(launch);
      assertEquals("[x]", run.out(), run.err());
    }
    assertEquals(1, builds());
  }

  @Test
  void takesTheLockOfADeadLaunchAway() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    write(tree.resolve("target/launcher/lock/owner"), dead.pid() + "\n");
    assertEquals("[x]", run("x").out());
    assertEquals(1, builds());
  }

  @Test
  void runsJavaWhereItCanNameAllFiles() throws Exception {
    script(jdk.resolve("bin/java"), "printf '%s' \"${LC_ALL:-unset}\"");
    assertEquals("C.UTF-8", locale(""));
    assertEquals("C.UTF-8", locale("POSIX"));
    assertEquals("tr_TR.UTF-8", locale("tr_TR.UTF-8"));
  }

  private String locale(String all) throws Exception {
    String launcher = tree.resolve("dashwright").toString();
    String[] words = {"-u", "LANG", "-u", "LC_CTYPE", "LC_ALL=" + all, launcher, "x"};
    return finish(start(Path.of("/usr/bin/env"), words)).out();
  }

  @Test
  void startsFromAnArchiveOfClassesThatIsMadeOnce() throws Exception {
    archive = "now";
    archivingJava("echo classes >\"$archive\"");
    assertTrue(run("x").out().matches("classes-17\\.0\\.1-.*-jdk\\.jsa"), "beside the launcher");
    assertEquals(run("x"), run("x"));
    assertEquals(List.of("dump"), Files.readAllLines(tree.resolve("dumps")));
  }

  @Test
  void makesAnotherArchiveOfAnotherJar() throws Exception {
    archive = "now";
    archivingJava("echo classes >\"$archive\"");
    run("x");
    Files.setLastModifiedTime(
        tree.resolve("site/target/dashwright.jar"), FileTime.fromMillis(1_700_000_000_123L));
    write(tree.resolve("dsl/src/main/java/A.java"), "");
    Files.setLastModifiedTime(
        tree.resolve("dsl/src/main/java/A.java"), FileTime.fromMillis(1_600_000_000_000L));
    Files.setLastModifiedTime(tree.resolve("pom.xml"), FileTime.fromMillis(1_600_000_000_000L));
    run("x");
    run("x");
    assertEquals(List.of("dump", "dump"), Files.readAllLines(tree.resolve("dumps")));
  }

  @Test
  void runsWithoutAnArchiveThatCannotBeMade() throws Exception {
    archive = "now";
    archivingJava("exit 1");
    assertEquals(new Run(0, "", NOTICE), run("x"));
    assertEquals(new Run(0, "", ""), run("x"));
    assertEquals(List.of("dump"), Files.readAllLines(tree.resolve("dumps")));
    archive = "off";
    assertEquals(new Run(0, "", ""), run("x"));
  }

  /** A JDK that prints the name of its archive, and makes one as it is told. */
  private void archivingJava(String dump) throws IOException {
    script(
        jdk.resolve("bin/java"),
        """
        for word; do
          case $word in
            -XX:DumpLoadedClassList=*) exec touch "${word#*=}" ;;
            -XX:SharedArchiveFile=*) archive=${word#*=} ;;
          esac
        done
        case " $* " in
          *" -Xshare:dump "*) echo dump >>'DUMPS'; DUMP ;;
          *) printf '%s' "${archive##*/}" ;;
        esac\
        """
            .replace("DUMPS", tree.resolve("dumps").toString())
            .replace("DUMP", dump));
  }

  @Test
  void refusesAnOldJava() throws Exception {
    write(jdk.resolve("release"), "JAVA_VERSION=\"1.8.0_392\"\n");
    Run run = run("check");
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("is Java 8, but Dashwright needs 17 or newer"), run.err());
  }

  @Test
  void asksJavaItselfWhenThereIsNoReleaseFile() throws Exception {
    Files.delete(jdk.resolve("release"));
    script(jdk.resolve("bin/java"), "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
    assertTrue(run("check").err().contains("is Java 11, but"));
  }

  @Test
  void saysWhenThereIsNoJava() throws Exception {
    Files.delete(jdk.resolve("bin/java"));
    Run run = run("check");
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("which has no `bin/java`"), run.err());
  }

  @Test
  void saysThatABuildNeedsAJdk() throws Exception {
    Files.delete(jdk.resolve("bin/javac"));
    Run run = run("check");
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("building the program needs a JDK"), run.err());
  }

  private Run run(String... arguments) throws Exception {
    return finish(start(tree.resolve("dashwright"), arguments));
  }

  /** Starts in another folder than the tree, with standard input that never ends. */
  private Process start(Path launcher, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile());
    builder.environment().put("JAVA_HOME", jdk.toString());
    builder.environment().put("DASHWRIGHT_ARCHIVE", archive);
    return builder.start();
  }

  private static Run finish(Process process) throws Exception {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, err);
  }

  private void build(String commands) throws IOException {
    script(tree.resolve("mvnw"), "echo >>builds\n" + commands);
  }

  private int builds() throws IOException {
    return Files.readAllLines(tree.resolve("builds")).size();
  }

  private static void script(Path file, String commands) throws IOException {
    write(file, "#!/bin/sh\n" + commands + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
