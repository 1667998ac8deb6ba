package dashwright.renderer.data.engine;

/** Evaluates requests; safe for several threads. */
public interface QueryEngine {
  /** The result of a request; it fails without an exception. */
  Result ask(Request request);
}
