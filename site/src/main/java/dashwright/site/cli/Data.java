package dashwright.site.cli;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.renderer.data.DataInfo;
import dashwright.renderer.data.DataInfo.Kind;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.data.engine.EngineSource;
import dashwright.renderer.data.engine.ListeningSource;
import dashwright.renderer.data.engine.QueryEngine;
import dashwright.renderer.data.prometheus.PrometheusEngine;
import dashwright.renderer.data.recording.RecordedEngine;
import dashwright.renderer.data.recording.Recording;
import dashwright.renderer.data.sample.SampleSource;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** What {@code --data} named, opened. */
sealed interface Data {
  /** The time at which it ends. */
  Instant now();

  /** What is said of it. */
  DataInfo info();

  /** Whoever answers queries, where that is an engine. */
  Optional<QueryEngine> engine();

  /** Who remembers what an engine answered. */
  Optional<EngineSource> notes();

  /** Asks ahead for what will be needed, where that is quicker. */
  default void prepare(Supplier<ListeningSource> needs, Console console) {}

  /** The values of an environment. */
  DataSource source(EnvironmentPlan environment);

  /** Made-up series. */
  record Sample(Instant now) implements Data {
    @Override
    public DataInfo info() {
      return new DataInfo(Kind.SAMPLE, now);
    }

    @Override
    public Optional<QueryEngine> engine() {
      return Optional.empty();
    }

    @Override
    public Optional<EngineSource> notes() {
      return Optional.empty();
    }

    @Override
    public DataSource source(EnvironmentPlan environment) {
      return SampleSource.of(environment, now);
    }
  }

  /** A live engine. */
  record Live(PrometheusEngine prometheus, Instant now, EngineSource source) implements Data {
    static Live of(PrometheusEngine prometheus, Instant now) {
      return new Live(prometheus, now, new EngineSource(new DataInfo(Kind.LIVE, now), prometheus));
    }

    @Override
    public void prepare(Supplier<ListeningSource> needs, Console console) {
      Foresight.fill(source, prometheus, needs.get(), console);
    }

    @Override
    public DataInfo info() {
      return source.info();
    }

    /** Lets it evaluate single expressions. */
    Evaluating evaluating(QueryTime time) {
      return Evaluating.there(prometheus, time);
    }

    @Override
    public Optional<QueryEngine> engine() {
      return Optional.of(prometheus);
    }

    @Override
    public Optional<EngineSource> notes() {
      return Optional.of(source);
    }

    @Override
    public DataSource source(EnvironmentPlan environment) {
      return source;
    }
  }

  /** A recording. */
  record Recorded(Recording recording, RecordedEngine recorded, Instant now, EngineSource source)
      implements Data {
    static Recorded of(Recording recording, Instant now) {
      RecordedEngine engine = new RecordedEngine(recording);
      return new Recorded(
          recording, engine, now, new EngineSource(new DataInfo(Kind.RECORDED, now), engine));
    }

    @Override
    public DataInfo info() {
      return source.info();
    }

    @Override
    public Optional<QueryEngine> engine() {
      return Optional.of(recorded);
    }

    @Override
    public Optional<EngineSource> notes() {
      return Optional.of(source);
    }

    @Override
    public DataSource source(EnvironmentPlan environment) {
      return source;
    }
  }
}
