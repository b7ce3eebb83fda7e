package dev.waymark.seed.starter;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The files beside a resource that is known to be there. They are listed from the jar (or
 * folder of classes) that holds the resource, which a jar nested in a Spring Boot jar
 * allows as well.
 *
 * @param loader finds the resource
 * @param folder the folder on the class path, without slashes at its ends
 * @param knownFile a file of the folder
 */
record ClasspathFiles(ClassLoader loader, String folder, String knownFile) implements StarterFiles {

	@Override
	public List<SourceFile> read() {
		URL known = this.loader.getResource(this.folder + "/" + this.knownFile);
		if (known == null) {
			throw new StarterFilesUnreadableException("This build holds no starter graph: " + this.folder + "/"
					+ this.knownFile + " is not on the class path", null);
		}
		try {
			return "file".equals(known.getProtocol()) ? new FolderFiles(folderOf(known)).read() : inJar(known);
		}
		catch (IOException | URISyntaxException ex) {
			throw new StarterFilesUnreadableException("The starter graph beside " + known + " cannot be read", ex);
		}
	}

	private static Path folderOf(URL known) throws URISyntaxException {
		return Path.of(known.toURI()).resolveSibling("");
	}

	private List<SourceFile> inJar(URL known) throws IOException {
		if (!(known.openConnection() instanceof JarURLConnection connection)) {
			throw new IOException("not a jar: " + known);
		}
		connection.setUseCaches(false);
		String prefix = connection.getEntryName()
			.substring(0, connection.getEntryName().length() - this.knownFile.length());
		List<SourceFile> files = new ArrayList<>();
		try (JarFile jar = connection.getJarFile()) {
			for (JarEntry entry : jar.stream().sorted(Comparator.comparing(JarEntry::getName)).toList()) {
				if (entry.getName().startsWith(prefix) && StarterFiles.isYaml(entry.getName())) {
					files.add(read(jar, entry, prefix));
				}
			}
		}
		return files;
	}

	private static SourceFile read(JarFile jar, JarEntry entry, String prefix) throws IOException {
		try (InputStream input = jar.getInputStream(entry)) {
			return new SourceFile(entry.getName().substring(prefix.length()),
					new String(input.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

}
