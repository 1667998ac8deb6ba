package dashwright.dsl.source;

import java.util.List;

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
   * @param file the Java file; without text where only the compiled class is there
   * @param span the call; without columns where the text is not known
   * @param address which definition it belongs to: the number of the outermost, the number within
   *     it of the next, and so on; empty where it belongs to none
   */
  record InCode(SourceFile file, Span span, List<Integer> address) implements Origin {
    public InCode {
      address = List.copyOf(address);
    }

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
      return span.equals(Span.of(span.line(), 1, 0)) ? 0 : span.column();
    }

    private boolean holds(InCode other) {
      int depth = address.size();
      return depth > 0
          && depth <= other.address.size()
          && address.equals(other.address.subList(0, depth));
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
    if (this instanceof InCode outer && other instanceof InCode inner) {
      return equals(other) || outer.holds(inner);
    }
    return equals(other) || (this instanceof Whole && path().equals(other.path()));
  }
}
