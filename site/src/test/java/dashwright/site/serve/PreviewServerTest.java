package dashwright.site.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewServerTest {
  @TempDir Path pages;

  private static int port(PreviewServer server) {
    return URI.create(server.url()).getPort();
  }

  @Test
  void takesTheNextFreePort() throws IOException {
    try (PreviewServer first = PreviewServer.start(pages, 0);
        PreviewServer second = PreviewServer.start(pages, port(first))) {
      assertTrue(port(second) > port(first), second.url());
    }
  }

  @Test
  void thereIsNoPortBehindTheLast() throws IOException {
    try (ServerSocket taken = new ServerSocket(65_535, 1, InetAddress.getLoopbackAddress())) {
      assertEquals(65_535, taken.getLocalPort());
      assertThrows(BindException.class, () -> PreviewServer.start(pages, 65_535));
    }
  }

  /** A stranger's page could give this machine another name, and read what it answers. */
  @Test
  void answersToItsOwnNamesOnly() throws IOException {
    try (PreviewServer server = PreviewServer.start(pages, 0)) {
      assertTrue(status(server, "127.0.0.1:" + port(server)).endsWith(" 200 OK"));
      assertTrue(status(server, "localhost:" + port(server)).endsWith(" 200 OK"));
      assertTrue(status(server, "dashboards.example.com").endsWith(" 403 Forbidden"));
    }
  }

  private static String status(PreviewServer server, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port(server))) {
      String question = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      return answer.lines().findFirst().orElseThrow();
    }
  }
}
