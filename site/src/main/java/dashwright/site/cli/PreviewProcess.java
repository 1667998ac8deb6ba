package dashwright.site.cli;

import dashwright.site.serve.BuildProcess;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where a build of a preview starts that has a process of its own. Its words are the file for its
 * answer, the folder that {@code serve} was started in, and the command line of that.
 */
public final class PreviewProcess {
  private static final List<String> FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:-UsePerfData",
          "-Xshare:auto",
          "-Djava.awt.headless=true");

  private PreviewProcess() {}

  /** Builds, answers, and ends, whatever definitions left behind. */
  public static void main(String[] words) {
    FileInputStream parent = new FileInputStream(FileDescriptor.in);
    System.setIn(InputStream.nullInputStream());
    Thread end = new Thread(() -> endWith(parent), "parent");
    end.setDaemon(true);
    end.start();
    List<String> all = List.of(words);
    ExitCode code =
        new Program(List.of(new Once(Path.of(all.get(0)))))
            .run(
                all.subList(2, all.size()),
                Main.terminal(InputStream.nullInputStream(), Path.of(all.get(1))));
    Runtime.getRuntime().halt(code.number());
  }

  /** The input is a pipe that the preview never writes to: its end is that of the preview. */
  private static void endWith(InputStream parent) {
    try {
      parent.transferTo(OutputStream.nullOutputStream());
    } catch (IOException gone) {
      // As good as its end.
    } finally {
      Runtime.getRuntime().halt(ExitCode.UNUSABLE.number());
    }
  }

  /** The command line of such a process: the Java and the classes that run now. */
  static List<String> command(Path answer, Path folder, List<String> words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(PreviewProcess.class.getName());
    command.addAll(List.of(answer.toString(), folder.toString()));
    command.addAll(words);
    return command;
  }

  /** {@code serve} that builds once, and answers. */
  private record Once(Path answer) implements Command {
    @Override
    public String name() {
      return ServeCommand.NAME;
    }

    @Override
    public CommandSpec spec() {
      return ServeCommand.options();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws IOException {
      String text = BuildProcess.answer(PreviewBuild.of(arguments, console).run());
      console.terminal().err().flush();
      Files.writeString(answer, text);
      return ExitCode.SUCCESS;
    }
  }
}
