package dashwright.dsl.java;

import dashwright.dsl.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Takes the classes that the JDK's compiler makes, and remembers of which source each was made. */
final class CompiledClasses extends ForwardingJavaFileManager<JavaFileManager> {
  private final Map<URI, JavaSource> sources = new LinkedHashMap<>();
  private final Map<String, ByteArrayOutputStream> classes = new LinkedHashMap<>();
  private final Map<String, JavaSource> sourceOfClass = new LinkedHashMap<>();

  CompiledClasses(JavaFileManager platform, Iterable<JavaSource> sources) {
    super(platform);
    sources.forEach(source -> this.sources.put(source.toUri(), source));
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    if (sibling != null) {
      source(sibling).ifPresent(source -> sourceOfClass.put(className, source));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    classes.put(className, bytes);
    return new SimpleJavaFileObject(
        URI.create("class:///" + className.replace('.', '/') + kind.extension), kind) {
      @Override
      public OutputStream openOutputStream() {
        return bytes;
      }
    };
  }

  /** The source that the compiler speaks of. */
  Optional<JavaSource> source(FileObject object) {
    return Optional.ofNullable(sources.get(object.toUri()));
  }

  /** All classes by name, each with its source, in the order of the sources. */
  Map<String, JavaSource> sourceOfClass() {
    Map<String, JavaSource> sorted = new LinkedHashMap<>();
    for (JavaSource source : sources.values()) {
      sourceOfClass.entrySet().stream()
          .filter(entry -> entry.getValue() == source)
          .map(Map.Entry::getKey)
          .sorted()
          .forEach(name -> sorted.put(name, source));
    }
    return sorted;
  }

  /** The text of a class. */
  Optional<SourceFile> text(String className) {
    return Optional.ofNullable(sourceOfClass.get(className)).map(JavaSource::file);
  }

  /** The code of a class. */
  Optional<byte[]> code(String className) {
    return Optional.ofNullable(classes.get(className)).map(ByteArrayOutputStream::toByteArray);
  }
}
