package dashwright.dsl.java;

import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.ShapeRules;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares the packages of sources with the folders that they are in. The JDK's compiler does not
 * mind, but every other tool does.
 */
final class PackageCheck {
  private static final Pattern STATEMENT =
      Pattern.compile("^[ \\t]*package\\s+[^;]*;?", Pattern.MULTILINE);

  private final Diagnostics diagnostics;

  PackageCheck(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Whether all are where they belong; the others are reported. */
  boolean check(CompiledClasses classes) {
    Map<JavaSource, String> packages = new LinkedHashMap<>();
    classes
        .sourceOfClass()
        .forEach((name, source) -> packages.putIfAbsent(source, packageOf(name)));
    boolean good = true;
    for (Map.Entry<JavaSource, String> each : packages.entrySet()) {
      good &= check(each.getKey(), each.getValue());
    }
    return good;
  }

  private boolean check(JavaSource source, String name) {
    Path folder = source.path().getParent();
    if (name.isEmpty() || folder.endsWith(Path.of(name.replace('.', '/')))) {
      return true;
    }
    Matcher statement = STATEMENT.matcher(source.file().text());
    Origin origin =
        statement.find()
            ? new Origin.InFile(
                source.file(), Offsets.span(source.file(), statement.start(), statement.end()))
            : new Origin.Whole(source.file().path());
    diagnostics.report(
        Diagnostic.error(
                ShapeRules.JAVA_SYNTAX,
                origin,
                "package `" + name + "` is not the folder `" + folder.getFileName() + "`")
            .help(
                "move the file to a folder `" + name.replace('.', '/') + "`, or mend the package"));
    return false;
  }

  private static String packageOf(String className) {
    return className.substring(0, Math.max(0, className.lastIndexOf('.')));
  }
}
