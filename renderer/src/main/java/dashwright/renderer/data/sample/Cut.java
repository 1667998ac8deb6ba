package dashwright.renderer.data.sample;

import dashwright.compiler.plan.Measure.Quantity;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.QueryPlan.SeriesLabel;
import dashwright.compiler.plan.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Cuts a flow by the labels of a query: by outcome, by whom calls come from or go to, else into
 * similar parts.
 */
final class Cut {

  /**
   * A part of a flow.
   *
   * @param labels the labels that tell it from the others
   * @param flow the part
   */
  record Piece(SortedMap<String, String> labels, Flow flow) {}

  private final QueryPlan query;
  private final Landscape landscape;
  private final Seed seed;
  private final Optional<SeriesLabel> outcome;
  private final List<String> outcomes;
  private final Optional<SeriesLabel> peer;
  private final List<SeriesLabel> others;

  /**
   * Prepares to cut.
   *
   * @param meaning of the query whose labels they are
   * @param landscape where calls are known
   * @param seed for all labels
   */
  Cut(Meanings.Meaning meaning, Landscape landscape, Seed seed) {
    this.query = meaning.query();
    this.landscape = landscape;
    this.seed = seed.and(query.subject().map(Subject::id).orElse(meaning.work()));
    this.outcome = query.labels().stream().filter(this::tellsOutcome).findFirst();
    this.outcomes = outcome.map(Cut::outcomes).orElse(List.of());
    this.peer = query.labels().stream().filter(this::tellsPeer).findFirst();
    this.others =
        query.labels().stream()
            .filter(label -> !outcome.equals(Optional.of(label)))
            .filter(label -> !peer.equals(Optional.of(label)))
            .toList();
  }

  /** The parts by all labels but the outcome. */
  List<Piece> pieces(Flow whole) {
    List<Piece> peers = peer.map(label -> byPeer(label, whole)).orElse(List.of(all(whole)));
    int room = LabelValues.most(query) / Math.max(1, peers.size() * Math.max(1, outcomes.size()));
    List<Slice> slices = Slice.of(others, Math.max(1, room), seed);
    List<Piece> pieces = new ArrayList<>();
    for (Piece part : peers) {
      slices.forEach(slice -> pieces.add(part(part, slice)));
    }
    return pieces;
  }

  /** A part by outcome, or as a whole. */
  List<Course> byOutcome(Piece piece, Reading reading) {
    if (outcome.isEmpty()) {
      return List.of(new Course(piece.labels(), reading.values(piece.flow())));
    }
    String label = outcome.get().name();
    OutcomeSplit split = new OutcomeSplit(label, outcomes, seed.and("outcome"));
    Flow flow = reading.averaged(piece.flow());
    List<Course> courses = new ArrayList<>();
    for (String value : outcomes) {
      SortedMap<String, String> labels = new TreeMap<>(piece.labels());
      labels.put(label, value);
      courses.add(new Course(labels, split.rate(flow, query.measure().quantity(), value)));
    }
    return courses;
  }

  private static Piece all(Flow whole) {
    return new Piece(new TreeMap<>(), whole);
  }

  private static Piece part(Piece part, Slice slice) {
    SortedMap<String, String> labels = new TreeMap<>(part.labels());
    labels.putAll(slice.labels());
    return new Piece(labels, new ShareFlow(part.flow(), slice.share()));
  }

  private List<Piece> byPeer(SeriesLabel label, Flow whole) {
    List<String> values = LabelValues.of(label);
    List<Piece> pieces = new ArrayList<>();
    for (String value : values) {
      SortedMap<String, String> labels = new TreeMap<>();
      labels.put(label.name(), value);
      Flow flow = calls(value).orElseGet(() -> ShareFlow.of(whole, 1.0 / values.size()));
      pieces.add(new Piece(labels, flow));
    }
    return pieces;
  }

  private boolean tellsOutcome(SeriesLabel label) {
    Quantity quantity = query.measure().quantity();
    return (quantity == Quantity.TRAFFIC
            || quantity == Quantity.SUCCESSES
            || quantity == Quantity.FAILURES)
        && Outcome.told(label.name(), label.values());
  }

  private static List<String> outcomes(SeriesLabel label) {
    return label.values().isEmpty() ? Outcome.likely(label.name()) : LabelValues.of(label);
  }

  private boolean tellsPeer(SeriesLabel label) {
    return label.values().stream().anyMatch(value -> calls(value).isPresent());
  }

  /** The calls between the service that a query is about and another. */
  private Optional<Flow> calls(String other) {
    return query
        .subject()
        .filter(subject -> subject.kind() == Subject.Kind.SERVICE)
        .flatMap(
            subject ->
                landscape
                    .flow(Subject.call(subject.id(), other))
                    .or(() -> landscape.flow(Subject.call(other, subject.id()))));
  }
}
