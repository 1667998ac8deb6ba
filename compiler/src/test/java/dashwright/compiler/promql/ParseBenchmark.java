package dashwright.compiler.promql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** How fast expressions are read; run by hand, with a file of them such as {@code real.json}. */
final class ParseBenchmark {
  private static final int WARM_UP = 40;
  private static final int ROUNDS = 20;

  private ParseBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    List<String> expressions = new ArrayList<>();
    for (JsonNode test : new ObjectMapper().readTree(Path.of(arguments[0]).toFile())) {
      expressions.add(test.isTextual() ? test.asText() : test.get("expr").asText());
    }
    measure("parse", expressions, text -> Promql.parse(text).isPresent() ? 1 : 0);
    measure("parse and check", expressions, text -> Promql.check(text).size());
    measure(
        "parse and print", expressions, text -> Promql.parse(text).map(Promql::print).hashCode());
  }

  private static void measure(String what, List<String> texts, ToIntFunction<String> work) {
    int sum = 0;
    for (int i = 0; i < WARM_UP; i++) {
      sum += texts.stream().mapToInt(work).sum();
    }
    long start = System.nanoTime();
    for (int i = 0; i < ROUNDS; i++) {
      sum += texts.stream().mapToInt(work).sum();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-16s %9.0f expressions a second (%d)",
            what,
            texts.size() * ROUNDS / seconds,
            sum));
  }
}
