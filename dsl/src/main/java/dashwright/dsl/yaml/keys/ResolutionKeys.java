package dashwright.dsl.yaml.keys;

import dashwright.dsl.model.Resolution;
import dashwright.dsl.source.Limits;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.yaml.type.Fields;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.MapType;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.Type;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The keys of a resolution. */
final class ResolutionKeys {
  private static final Key<Duration> RANGE =
      Key.required("range", Scalars.DURATION, "The time from the first to the last point");
  private static final Key<Duration> STEP =
      Key.required("step", Scalars.DURATION, "The time between two points");

  private static final ObjectType<Resolution> RESOLUTION =
      ObjectType.checked(
          "resolution",
          "How far a dashboard looks back, and how finely",
          List.of(RANGE, STEP),
          ResolutionKeys::resolution);

  static final Type<List<Resolution>> RESOLUTIONS =
      new MapType<>(Names.form("resolution"), RESOLUTION);

  private ResolutionKeys() {}

  private static Optional<Resolution> resolution(Fields it) {
    Duration range = it.get(RANGE);
    Duration step = it.get(STEP);
    if (step.compareTo(range) > 0) {
      return refuse(it, "has a `step` longer than its `range`");
    }
    long steps = range.toMillis() / step.toMillis();
    return steps > Limits.STEPS
        ? refuse(it, "has " + steps + " steps, and at most " + Limits.STEPS + " are drawn")
        : Optional.of(new Resolution(it.id(), range, step, it.origin()));
  }

  private static Optional<Resolution> refuse(Fields it, String what) {
    return it.site()
        .refuse(
            ShapeRules.INVALID_VALUE,
            it.site().what() + " " + what,
            "about 100 steps in a range are readable: `range: 90d, step: 1d`");
  }
}
