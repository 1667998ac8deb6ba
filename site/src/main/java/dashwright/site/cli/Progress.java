package dashwright.site.cli;

import dashwright.site.cli.Terminal.Channel;

/**
 * A bar that grows, on a terminal only.
 *
 * @param what the pieces of work are
 * @param all how many
 * @param console where it is shown
 */
record Progress(String what, int all, Console console) {
  private static final int WIDTH = 30;
  private static final String CLEAR = "\r\u001b[K";

  static Progress of(String what, int all, Console console) {
    return new Progress(what, all, console);
  }

  /** Shows how many are done. */
  void done(int count) {
    if (isShown()) {
      int filled = all == 0 ? WIDTH : WIDTH * count / all;
      console
          .terminal()
          .err()
          .print(
              "\r["
                  + "#".repeat(filled)
                  + "-".repeat(WIDTH - filled)
                  + "] "
                  + count
                  + "/"
                  + all
                  + " "
                  + what);
      console.terminal().err().flush();
    }
  }

  /** Takes the bar away. */
  void end() {
    if (isShown()) {
      console.terminal().err().print(CLEAR);
      console.terminal().err().flush();
    }
  }

  private boolean isShown() {
    return console.terminal().screens().contains(Channel.ERR)
        && !console.isQuiet()
        && !console.terminal().environment().getOrDefault("TERM", "").equals("dumb");
  }
}
