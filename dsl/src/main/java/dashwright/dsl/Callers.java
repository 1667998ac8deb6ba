package dashwright.dsl;

import dashwright.dsl.source.Origin;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.source.Span;
import java.lang.StackWalker.StackFrame;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the line of an author's own code that calls a builder, past our own classes and those of
 * the JDK.
 */
final class Callers {
  private static final Pattern OURS =
      Pattern.compile("dashwright\\.dsl\\.(promql\\.)?\\w+(\\$.*)?");
  private static final Pattern JDK = Pattern.compile("(java|javax|jdk|sun)\\..*");

  private final Function<String, Optional<SourceFile>> sources;

  /**
   * Knows some sources.
   *
   * @param sources the source of a top-level class, by its name
   */
  Callers(Function<String, Optional<SourceFile>> sources) {
    this.sources = sources;
  }

  /** A call, and where it stands. */
  private record Call(String method, StackFrame frame) {}

  /** The statement that is running. */
  Origin.InCode current(List<Integer> address) {
    Call call = StackWalker.getInstance().walk(frames -> caller(frames.iterator()));
    int line = Math.max(1, call.frame().getLineNumber());
    Optional<SourceFile> source = source(call.frame());
    SourceFile file = source.orElseGet(() -> SourceFile.of(pathOf(call.frame()), ""));
    return new Origin.InCode(file, span(file.line(line), line, call.method()), address);
  }

  /** The first frame of a source that is known, or else the first that is not ours. */
  private Call caller(Iterator<StackFrame> frames) {
    Optional<Call> stranger = Optional.empty();
    String method = "";
    while (frames.hasNext()) {
      StackFrame frame = frames.next();
      String type = frame.getClassName();
      boolean known = source(frame).isPresent();
      if (!known && OURS.matcher(type).matches()) {
        method = stranger.isEmpty() ? frame.getMethodName() : method;
      } else if (known) {
        return new Call(method, frame);
      } else if (stranger.isEmpty() && !JDK.matcher(type).matches()) {
        stranger = Optional.of(new Call(method, frame));
      }
    }
    return stranger.orElseThrow(() -> new IllegalStateException("nobody calls"));
  }

  private Optional<SourceFile> source(StackFrame frame) {
    return sources.apply(topLevel(frame.getClassName()));
  }

  private static String topLevel(String type) {
    int nested = type.indexOf('$');
    return nested < 0 ? type : type.substring(0, nested);
  }

  private static String pathOf(StackFrame frame) {
    String type = topLevel(frame.getClassName());
    String folder = type.substring(0, type.lastIndexOf('.') + 1).replace('.', '/');
    String file = frame.getFileName();
    return file == null ? type : folder + file;
  }

  /** The name of the called method, or all of a line where that is not on it. */
  private static Span span(String text, int line, String method) {
    Matcher call = Pattern.compile("\\b" + Pattern.quote(method) + "\\b").matcher(text);
    if (!method.isEmpty() && call.find()) {
      return Span.of(line, call.start() + 1, method.length());
    }
    String code = text.strip();
    return Span.of(line, 1 + (code.isEmpty() ? 0 : text.indexOf(code)), code.length());
  }
}
