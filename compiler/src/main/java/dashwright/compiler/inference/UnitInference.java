package dashwright.compiler.inference;

import dashwright.compiler.promql.Aggregation;
import dashwright.compiler.promql.Binary;
import dashwright.compiler.promql.Call;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Macro;
import dashwright.compiler.promql.MatrixSelector;
import dashwright.compiler.promql.NumberLiteral;
import dashwright.compiler.promql.Parenthesized;
import dashwright.compiler.promql.StringLiteral;
import dashwright.compiler.promql.Subquery;
import dashwright.compiler.promql.Unary;
import dashwright.compiler.promql.VectorSelector;
import java.util.Optional;

/** Follows units from the catalogue to the root of a tree; empty where one cannot be told. */
final class UnitInference implements Expression.Visitor<Optional<Measured>> {
  private final Knowledge knowledge;

  UnitInference(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public Optional<Measured> number(NumberLiteral number) {
    return Optional.empty();
  }

  @Override
  public Optional<Measured> string(StringLiteral string) {
    return Optional.empty();
  }

  @Override
  public Optional<Measured> macro(Macro macro) {
    return Optional.empty();
  }

  @Override
  public Optional<Measured> vector(VectorSelector selector) {
    return knowledge.series(selector).flatMap(UnitInference::unit);
  }

  /** The unit of single values; a whole histogram is none. */
  private static Optional<Measured> unit(Series series) {
    return switch (series.part()) {
      case SUM -> Measured.in(series.metric().unit());
      case BUCKET, COUNT -> Optional.of(Measured.COUNT);
      case WHOLE ->
          switch (series.metric().type()) {
            case COUNTER, GAUGE, SUMMARY -> Measured.in(series.metric().unit());
            case HISTOGRAM, NATIVE_HISTOGRAM -> Optional.empty();
          };
    };
  }

  @Override
  public Optional<Measured> matrix(MatrixSelector selector) {
    return vector(selector.selector());
  }

  @Override
  public Optional<Measured> subquery(Subquery subquery) {
    return subquery.expression().accept(this);
  }

  @Override
  public Optional<Measured> parenthesized(Parenthesized parenthesized) {
    return parenthesized.expression().accept(this);
  }

  @Override
  public Optional<Measured> unary(Unary unary) {
    return unary.expression().accept(this);
  }

  @Override
  public Optional<Measured> aggregation(Aggregation aggregation) {
    Optional<Measured> below = aggregation.expression().accept(this);
    return switch (aggregation.operator()) {
      case MIN, MAX, TOPK, BOTTOMK, LIMITK, LIMIT_RATIO -> below;
      case SUM -> below.map(unit -> unit.equals(Measured.STATE) ? Measured.COUNT : unit);
      case AVG -> below.map(unit -> unit.equals(Measured.STATE) ? Measured.SHARE : unit);
      case STDDEV, QUANTILE -> below.filter(unit -> !unit.equals(Measured.STATE));
      case COUNT, COUNT_VALUES -> Optional.of(Measured.COUNT);
      case GROUP -> Optional.of(Measured.STATE);
      case STDVAR -> Optional.empty();
    };
  }

  @Override
  public Optional<Measured> binary(Binary binary) {
    return UnitArithmetic.of(binary, binary.left().accept(this), binary.right().accept(this));
  }

  @Override
  public Optional<Measured> call(Call call) {
    return new UnitFunctions(knowledge)
        .of(call, Operands.of(call).flatMap(operand -> operand.accept(this)));
  }
}
