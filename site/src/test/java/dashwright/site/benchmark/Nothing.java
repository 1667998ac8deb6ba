package dashwright.site.benchmark;

/** A program that does nothing: how long a JVM takes by itself. */
final class Nothing {
  private Nothing() {}

  public static void main(String[] arguments) {}
}
