package dev.waymark.seed.starter;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StarterFilesTests {

	@TempDir
	private Path folder;

	@Test
	void areFoundInAJarSubFoldersIncluded() throws IOException {
		Path jar = this.folder.resolve("library.jar");
		try (JarOutputStream output = new JarOutputStream(Files.newOutputStream(jar))) {
			for (SourceFile file : new SmallFolder().with("notes.txt", "not read").files()) {
				output.putNextEntry(new JarEntry("small/" + file.name()));
				output.write(file.text().getBytes(StandardCharsets.UTF_8));
			}
			output.putNextEntry(new JarEntry("other/formats.yaml"));
		}
		try (URLClassLoader loader = new URLClassLoader(new URL[] { jar.toUri().toURL() }, null)) {
			assertThat(new ClasspathFiles(loader, "small", "catalogue.yaml").read())
				.containsExactlyElementsOf(new SmallFolder().files());
		}
	}

	@Test
	void areFoundInAFolderOfClasses() {
		assertThat(new ClasspathFiles(getClass().getClassLoader(), "domain", "facts.yaml").read()).singleElement()
			.extracting(SourceFile::name)
			.isEqualTo("facts.yaml");
	}

	@Test
	void areMissedInOneSentence() {
		assertThatExceptionOfType(StarterFilesUnreadableException.class)
			.isThrownBy(() -> new FolderFiles(this.folder.resolve("nowhere")).read())
			.withMessageContaining("There is no folder");
		assertThatExceptionOfType(StarterFilesUnreadableException.class)
			.isThrownBy(() -> new FolderFiles(this.folder).read())
			.withMessageContaining("holds no *.yaml file");
		assertThatExceptionOfType(StarterFilesUnreadableException.class)
			.isThrownBy(() -> new ClasspathFiles(getClass().getClassLoader(), "nowhere", "formats.yaml").read())
			.withMessageContaining("This build holds no starter graph");
	}

}
