package dashwright.dsl.source;

import java.util.List;

/**
 * A text that definitions were read from.
 *
 * @param path how the user names the file, with forward slashes; built-in files start with {@code
 *     builtin/}
 * @param name how outputs name it, the same wherever the project is compiled: the folder's own name
 *     and the path within it
 * @param text the whole text, without a byte order mark
 * @param lines the text cut at LF, CR LF or CR; never empty
 */
public record SourceFile(String path, String name, String text, List<String> lines) {
  public SourceFile {
    lines = List.copyOf(lines);
  }

  /** Reads a file's text into lines. */
  public static SourceFile of(String path, String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new SourceFile(path, path, plain, List.of(plain.split("\r\n|\n|\r", -1)));
  }

  /** The same file, otherwise named in outputs. */
  public SourceFile named(String other) {
    return new SourceFile(path, other, text, lines);
  }

  /** The line with this 1-based number, without its end; empty past the end of the file. */
  public String line(int number) {
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceFile that && path.equals(that.path) && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return path;
  }
}
