package dashwright.compiler.golden;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.compiler.Compilation;
import dashwright.compiler.Compiled;
import dashwright.dsl.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A folder of definitions, the plan that comes of it, and the findings. A new case is a new folder.
 */
final class CompileGoldenTest {
  private static final Path CASES = Path.of("src/test/golden/compile");

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    List<Path> folders = list(CASES);
    assertTrue(folders.size() >= 4, "some cases are missing");
    return folders.stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  private static void check(Path folder) throws IOException {
    List<SourceFile> files =
        list(folder).stream()
            .filter(file -> !file.toString().endsWith(".txt"))
            .map(CompileGoldenTest::read)
            .toList();
    Compilation compilation = Compiled.files(files);
    Golden.check(folder.resolve("diagnostics.txt"), Compiled.text(compilation.diagnostics()));
    Golden.check(
        folder.resolve("plan.txt"), compilation.plan().map(PlanText::of).orElse("no plan\n"));
  }

  private static SourceFile read(Path file) {
    try {
      return SourceFile.of(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }
}
