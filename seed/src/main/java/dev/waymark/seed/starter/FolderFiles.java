package dev.waymark.seed.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of a folder on disk.
 *
 * @param folder the folder
 */
record FolderFiles(Path folder) implements StarterFiles {

	@Override
	public List<SourceFile> read() {
		if (!Files.isDirectory(this.folder)) {
			throw new StarterFilesUnreadableException(
					"There is no folder " + this.folder + "; give one that holds starter files (*.yaml)", null);
		}
		List<SourceFile> files = readAll();
		if (files.isEmpty()) {
			throw new StarterFilesUnreadableException(
					"The folder " + this.folder + " holds no *.yaml file; give one that holds starter files", null);
		}
		return files;
	}

	private List<SourceFile> readAll() {
		try (Stream<Path> paths = Files.walk(this.folder)) {
			return paths.filter((path) -> StarterFiles.isYaml(path.toString()) && Files.isRegularFile(path))
				.sorted()
				.map(this::read)
				.toList();
		}
		catch (IOException | UncheckedIOException ex) {
			throw new StarterFilesUnreadableException("The folder " + this.folder + " cannot be read ("
					+ ex.getMessage() + "); check its permissions and that every file is UTF-8", ex);
		}
	}

	private SourceFile read(Path path) {
		try {
			return new SourceFile(this.folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(path + ": " + ex.getMessage(), ex);
		}
	}

}
