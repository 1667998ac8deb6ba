package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Call;

/** A function of PromQL. */
interface Builtin {
  /** What a call gives at all steps of the interpreter's grid. */
  Operand apply(Call call, Interpreter interpreter);
}
