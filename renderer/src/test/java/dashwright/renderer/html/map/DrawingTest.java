package dashwright.renderer.html.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {
  private static final Measures MEASURES = new Measures(1200, 168, 34, 12);

  @Test
  void aThingStandsBehindAllThatCallIt() {
    Drawing drawing = draw(4, "0>1 0>2 1>2 2>3 0>3");
    List<Integer> lefts = drawing.boxes().stream().map(Drawing.Box::x).toList();
    assertEquals(lefts.stream().sorted().toList(), lefts);
    assertEquals(4, lefts.stream().distinct().count());
  }

  @Test
  void aPathIsStraight() {
    assertEquals(1, heights(draw(5, "0>1 1>2 2>3 3>4")));
    assertEquals(1, heights(draw(1, "")));
  }

  private static long heights(Drawing drawing) {
    return drawing.boxes().stream().map(Drawing.Box::y).distinct().count();
  }

  @Test
  void edgesDoNotCrossWhereTheyNeedNot() {
    Drawing drawing = draw(6, "0>4 1>3 2>5 0>3");
    for (int a : List.of(0, 1, 2)) {
      for (int b : List.of(0, 1, 2)) {
        boolean above = drawing.boxes().get(a).y() < drawing.boxes().get(b).y();
        int callee = List.of(4, 3, 5).get(a);
        int other = List.of(4, 3, 5).get(b);
        if (above) {
          assertTrue(drawing.boxes().get(callee).y() <= drawing.boxes().get(other).y());
        }
      }
    }
  }

  @Test
  void aCycleIsDrawnWithOneEdgeBack() {
    Drawing drawing = draw(3, "0>1 1>2 2>0");
    assertEquals(1, drawing.curves().stream().filter(Drawing.Curve::back).count());
    assertEquals(3, drawing.boxes().stream().map(Drawing.Box::x).distinct().count());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 7, 19, 60, 200})
  void boxesDoNotTouchAndLieInside(int size) {
    List<Graph.Edge> edges = new ArrayList<>();
    for (int i = 1; i < size; i++) {
      edges.add(new Graph.Edge((i * 7) % i, i));
      if (i % 3 == 0) {
        edges.add(new Graph.Edge(i, (i * 5) % size));
      }
    }
    edges.removeIf(edge -> edge.from() == edge.to());
    Drawing drawing =
        Drawing.of(new Graph(nodes(size), edges.stream().distinct().toList()), MEASURES);
    for (int i = 0; i < size; i++) {
      Drawing.Box box = drawing.boxes().get(i);
      assertTrue(box.x() >= 0 && box.x() + box.width() <= drawing.width(), () -> box.toString());
      assertTrue(box.y() >= 0 && box.y() + box.height() <= drawing.height(), () -> box.toString());
      for (int j = 0; j < i; j++) {
        Drawing.Box other = drawing.boxes().get(j);
        boolean apart = box.x() != other.x() || Math.abs(box.y() - other.y()) >= box.height();
        assertTrue(apart, () -> box + " and " + other);
      }
    }
    assertEquals(edges.stream().distinct().count(), drawing.curves().size());
  }

  @Test
  void longNamesAreShortened() {
    Graph.Node node = new Graph.Node("a-service-with-a-very-long-name", "", "3.1 %", "service", "");
    Drawing.Box box = Drawing.of(new Graph(List.of(node), List.of()), MEASURES).boxes().get(0);
    assertTrue(box.label().endsWith("…") && box.label().length() < 14, box.label());
    assertEquals(node, box.node());
  }

  @Test
  void nothingIsDrawnOfNothing() {
    assertEquals(List.of(), draw(0, "").boxes());
  }

  private static Drawing draw(int size, String edges) {
    List<Graph.Edge> list = new ArrayList<>();
    for (String edge : edges.split(" ", -1)) {
      if (!edge.isEmpty()) {
        int arrow = edge.indexOf('>');
        list.add(
            new Graph.Edge(
                Integer.parseInt(edge.substring(0, arrow)),
                Integer.parseInt(edge.substring(arrow + 1))));
      }
    }
    return Drawing.of(new Graph(nodes(size), list), MEASURES);
  }

  private static List<Graph.Node> nodes(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> new Graph.Node("n" + i, "", "", "service", ""))
        .toList();
  }
}
