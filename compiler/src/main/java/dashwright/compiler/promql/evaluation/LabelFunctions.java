package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Call;
import dashwright.compiler.promql.Expression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Functions of labels alone. */
final class LabelFunctions {
  /** Functions within functions could make values of any length. */
  private static final int LONGEST = 10_000;

  private LabelFunctions() {}

  static Map<String, Builtin> all() {
    Map<String, Builtin> all = new LinkedHashMap<>();
    all.put("label_replace", LabelFunctions::replace);
    all.put("label_join", LabelFunctions::join);
    return all;
  }

  private static Operand replace(Call call, Interpreter interpreter) {
    List<Expression> arguments = call.arguments();
    String target = name(arguments.get(1), "destination", call, interpreter);
    String replacement = interpreter.text(arguments.get(2));
    String source = interpreter.text(arguments.get(3));
    Captures captures = captures(arguments.get(4), interpreter);
    List<Row> rows = new ArrayList<>();
    for (Row row : interpreter.vector(arguments.get(0))) {
      Optional<Captures.Match> match = captures.match(row.labels.get(source));
      rows.add(
          match.isEmpty() ? row : set(row, target, match.get().expand(replacement, LONGEST), call));
    }
    return interpreter.merged(rows, call);
  }

  private static Captures captures(Expression pattern, Interpreter interpreter) {
    String text = interpreter.text(pattern);
    return Captures.of(text)
        .orElseThrow(
            () ->
                new EvaluationError(
                    pattern.extent(),
                    "invalid regular expression in label_replace(): " + text,
                    "write it in the syntax of RE2, with no more than "
                        + Captures.MOST_GROUPS
                        + " groups"));
  }

  private static Operand join(Call call, Interpreter interpreter) {
    List<Expression> arguments = call.arguments();
    String target = name(arguments.get(1), "destination", call, interpreter);
    String separator = interpreter.text(arguments.get(2));
    List<String> sources =
        arguments.stream()
            .skip(3)
            .map(argument -> name(argument, "source", call, interpreter))
            .toList();
    List<Row> rows = new ArrayList<>();
    for (Row row : interpreter.vector(arguments.get(0))) {
      String joined = sources.stream().map(row.labels::get).collect(Collectors.joining(separator));
      rows.add(set(row, target, joined, call));
    }
    return interpreter.merged(rows, call);
  }

  private static String name(Expression argument, String role, Call call, Interpreter interpreter) {
    String name = interpreter.text(argument);
    LabelNames.check(
        name, "invalid " + role + " label name in " + call.name() + "(): ", argument.extent());
    return name;
  }

  private static Row set(Row row, String label, String value, Call call) {
    if (value.length() > LONGEST) {
      throw new EvaluationError(
          call.extent(),
          "label value is longer than " + LONGEST + " characters",
          "join fewer labels");
    }
    return row.named(row.labels.with(label, value));
  }
}
