package dashwright.site.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dashwright.compiler.diff.Diff;
import dashwright.compiler.diff.Thing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON of changes is enough to make the head of the base, field by field. */
final class PatchTest {

  static IntStream seeds() {
    return IntStream.range(0, 150);
  }

  @Test
  void nothingChangesByItself() {
    Thing project = RandomEdits.project();
    assertTrue(Diff.of(project, project).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void changesMakeTheHeadOfTheBase(int seed) throws IOException {
    Thing base = RandomEdits.project();
    SplittableRandom random = new SplittableRandom(seed);
    Thing head = base;
    int count = 1 + seed % 7;
    for (int i = 0; i < count; i++) {
      head = new RandomEdits(random).edit(head);
    }
    Patched patched = Patched.of(base);
    for (JsonNode difference : differences(base, head)) {
      patched.collect(difference);
    }
    assertEquals(Patched.of(head).text(), patched.applied().text());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anEditIsFoundAndNamed(int seed) throws IOException {
    Thing base = RandomEdits.project();
    RandomEdits edits = new RandomEdits(new SplittableRandom(seed));
    Thing head = edits.edit(base);
    List<JsonNode> found = differences(base, head);
    if (Patched.of(base).text().equals(Patched.of(head).text())) {
      assertTrue(found.isEmpty(), edits.done());
    } else {
      assertFalse(found.isEmpty(), edits.done());
      assertTrue(
          found.stream().anyMatch(difference -> difference.toString().contains(edits.named())),
          () -> edits.done() + "\n" + found);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theWayBackIsTheSameWay(int seed) throws IOException {
    Thing base = RandomEdits.project();
    Thing head = new RandomEdits(new SplittableRandom(seed)).edit(base);
    assertEquals(
        differences(head, base).stream().map(PatchTest::there).sorted().toList(),
        differences(base, head).stream().map(PatchTest::back).sorted().toList());
  }

  private static String there(JsonNode it) {
    return String.join(
        " ",
        it.get("change").asText(),
        it.get("path").toString(),
        it.path("field").asText(),
        it.path("before").toString(),
        it.path("after").toString());
  }

  /** The same as somebody sees it who comes from the head. */
  private static String back(JsonNode it) {
    String change = it.get("change").asText();
    return String.join(
        " ",
        change.equals("added") ? "removed" : change.equals("removed") ? "added" : change,
        (it.has("headPath") ? it.get("headPath") : it.get("path")).toString(),
        it.path("field").asText(),
        it.path("after").toString(),
        it.path("before").toString());
  }

  private static List<JsonNode> differences(Thing base, Thing head) throws IOException {
    Comparand comparand = new Comparand(Diff.of(base, head), "a", "b");
    JsonNode json = new ObjectMapper().readTree(ChangesJson.print(comparand));
    List<JsonNode> all = new ArrayList<>();
    json.get("hidden").forEach(all::add);
    for (JsonNode change : json.get("changes")) {
      change.get("places").forEach(all::add);
      change.get("consequences").forEach(all::add);
    }
    return all;
  }
}
