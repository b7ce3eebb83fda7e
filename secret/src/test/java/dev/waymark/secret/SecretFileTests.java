package dev.waymark.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class SecretFileTests {

	private Path file;

	@BeforeEach
	void fileInAFolderThatIsNotThereYet(@TempDir Path directory) {
		this.file = directory.resolve("data/some.key");
	}

	@Test
	void isMadeOnceAndKept() throws IOException {
		SecretFile first = SecretFile.readOrCreate(this.file);
		SecretFile second = SecretFile.readOrCreate(this.file);
		assertThat(first.made()).isTrue();
		assertThat(first.value()).hasSize(32);
		assertThat(second).isEqualTo(new SecretFile(first.value(), false));
	}

	@Test
	void isReadableByItsOwnerOnly() throws IOException {
		SecretFile.readOrCreate(this.file);
		assertThat(Files.getPosixFilePermissions(this.file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
	}

	@Test
	void isNeverEmpty() throws IOException {
		Files.createDirectories(this.file.getParent());
		Files.createFile(this.file);
		assertThatIOException().isThrownBy(() -> SecretFile.readOrCreate(this.file)).withMessageContaining("remove it");
	}

	@Test
	void isNotPrinted() {
		assertThat(new SecretFile("confidential", true)).asString().doesNotContain("confidential");
	}

}
