package dashwright.dsl.source;

/** Where a definition stands: in a file, in Java code, or nowhere, since a default made it. */
public sealed interface Origin {

  /** How the user names the file or the code. */
  String path();

  /** How outputs name it: the same wherever the project is compiled. */
  default String name() {
    return path();
  }

  /** The first line, from 1; 0 where there is none. */
  int line();

  /** The first column, from 1; 0 where there is none. */
  int column();

  /** A stretch of a file. */
  record InFile(SourceFile file, Span span) implements Origin {
    @Override
    public String path() {
      return file.path();
    }

    @Override
    public String name() {
      return file.name();
    }

    @Override
    public int line() {
      return span.line();
    }

    @Override
    public int column() {
      return span.column();
    }
  }

  /**
   * A statement of a Java definition.
   *
   * @param path the Java file, as people name it
   * @param line its line, from 1
   */
  record InCode(String path, int line) implements Origin {
    @Override
    public int column() {
      return 0;
    }
  }

  /**
   * A whole file or folder, or a default of the language.
   *
   * @param path what to name
   */
  record Whole(String path) implements Origin {
    @Override
    public int line() {
      return 0;
    }

    @Override
    public int column() {
      return 0;
    }
  }

  /** Whether a finding at the other place lies within this one. */
  default boolean contains(Origin other) {
    if (this instanceof InFile outer && other instanceof InFile inner) {
      return outer.file().path().equals(inner.file().path()) && outer.span().contains(inner.span());
    }
    return equals(other) || (this instanceof Whole && path().equals(other.path()));
  }
}
