package dashwright.renderer.data.sample;

import java.nio.charset.StandardCharsets;

/**
 * A number that looks random and depends on names only: FNV-1a over their bytes, mixed by the
 * finalizer of splitmix64.
 *
 * @param value 64 bits
 */
record Seed(long value) {
  private static final long FNV_START = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  static Seed of(String name) {
    return new Seed(FNV_START).and(name);
  }

  /** The seed of something that belongs to this. */
  Seed and(String name) {
    long hash = value;
    for (byte next : name.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (next & 0xff)) * FNV_PRIME;
    }
    return new Seed(mix(hash));
  }

  /** At least 0, less than 1. */
  double unit() {
    return unit(0);
  }

  /** At least 0, less than 1; another number for each index. */
  double unit(long index) {
    return (mix(value + (index + 1) * GOLDEN) >>> 11) * 0x1p-53;
  }

  double between(double low, double high) {
    return low + (high - low) * unit();
  }

  /**
   * Between two positive numbers, as often near the low as near the high in orders of magnitude.
   */
  double between(double low, double high, Scale scale) {
    return switch (scale) {
      case LINEAR -> between(low, high);
      case LOG -> low * StrictMath.exp(unit() * StrictMath.log(high / low));
    };
  }

  /** An index into a list of this size. */
  int index(int size) {
    return (int) (unit() * size);
  }

  /** How numbers are spread. */
  enum Scale {
    LINEAR,
    LOG
  }

  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
