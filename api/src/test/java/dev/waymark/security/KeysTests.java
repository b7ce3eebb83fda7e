package dev.waymark.security;

import java.nio.file.Files;
import java.nio.file.Path;

import dev.waymark.server.EmbeddedSettings;
import dev.waymark.server.StartRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class KeysTests {

	private static final SecuritySettings UNSET = new SecuritySettings(null, "", null);

	private final Keys keys = new Keys();

	@TempDir
	Path directory;

	@Test
	void anAdminKeyIsMadeAtTheFirstStartAndShownThere(CapturedOutput console) throws Exception {
		AdminKey key = this.keys.adminKey(UNSET, data());
		String kept = Files.readString(this.directory.resolve("admin.key"));
		assertThat(key.matches(kept)).isTrue();
		assertThat(console).contains(kept);
	}

	@Test
	void anAdminKeyIsNotShownAgain(CapturedOutput console) throws Exception {
		Files.writeString(this.directory.resolve("admin.key"), "made earlier\n");
		AdminKey key = this.keys.adminKey(UNSET, data());
		assertThat(key.matches("made earlier")).isTrue();
		assertThat(console).doesNotContain("made earlier");
	}

	@Test
	void aKeyThatIsSetIsUsedAndNotWritten() {
		SecuritySettings settings = new SecuritySettings("set", "signs", "vouches");
		assertThat(this.keys.adminKey(settings, data()).matches("set")).isTrue();
		assertThat(this.keys.signingKey(settings, data()).bytes()).asString().isEqualTo("signs");
		assertThat(this.keys.signedVisitorIds(settings, data()).sign("anna"))
			.isEqualTo(new SignedVisitorIds("vouches").sign("anna"));
		assertThat(this.directory).isEmptyDirectory();
	}

	@Test
	void theSigningKeyStaysTheSameFromStartToStart() {
		assertThat(this.keys.signingKey(UNSET, data()).bytes()).hasSize(32)
			.isEqualTo(this.keys.signingKey(UNSET, data()).bytes());
	}

	@Test
	void aKeyThatCannotBeKeptRefusesTheStart() throws Exception {
		Files.createDirectory(this.directory.resolve("admin.key"));
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> this.keys.adminKey(UNSET, data()))
			.withMessageContaining("--waymark.embedded.directory");
	}

	private EmbeddedSettings data() {
		return new EmbeddedSettings(this.directory, 0);
	}

}
