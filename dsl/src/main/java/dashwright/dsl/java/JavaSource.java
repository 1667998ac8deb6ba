package dashwright.dsl.java;

import dashwright.dsl.source.SourceFile;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** A Java file of a project, as the JDK's compiler reads it. */
final class JavaSource extends SimpleJavaFileObject {
  private final Path path;
  private final SourceFile file;

  JavaSource(Path path, SourceFile file) {
    super(uri(path), JavaFileObject.Kind.SOURCE);
    this.path = path;
    this.file = file;
  }

  private static URI uri(Path path) {
    try {
      return new URI("definition", null, "/" + path.toString().replace('\\', '/'), null);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("a path with a slash makes a URI", impossible);
    }
  }

  /** Where it is. */
  Path path() {
    return path;
  }

  /** Its text. */
  SourceFile file() {
    return file;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return file.text();
  }
}
