package dashwright.site.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** Troubles with files as sentences. */
final class FileErrors {
  private FileErrors() {}

  static String sentence(IOException trouble) {
    if (trouble instanceof FileSystemException failure) {
      return "`" + failure.getFile() + "`: " + reason(failure);
    }
    return "reading or writing failed: " + trouble.getMessage();
  }

  private static String reason(FileSystemException failure) {
    if (failure instanceof AccessDeniedException) {
      return "no permission";
    }
    if (failure instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
      return "a file stands where a folder is needed";
    }
    if (failure instanceof DirectoryNotEmptyException) {
      return "a folder stands where a file is needed";
    }
    return Optional.ofNullable(failure.getReason()).orElse("reading or writing failed");
  }
}
