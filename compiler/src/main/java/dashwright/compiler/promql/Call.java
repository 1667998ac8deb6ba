package dashwright.compiler.promql;

import java.util.List;

/**
 * A function and its arguments.
 *
 * @param name the function; a macro may stand for it
 * @param arguments its arguments
 * @param extent where
 */
public record Call(String name, List<Expression> arguments, Extent extent) implements Expression {
  public Call {
    arguments = List.copyOf(arguments);
  }

  /** Where the function's name stands. */
  public Extent nameExtent() {
    return new Extent(extent.start(), extent.start() + name.length());
  }

  @Override
  public List<Expression> children() {
    return arguments;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.call(this);
  }
}
