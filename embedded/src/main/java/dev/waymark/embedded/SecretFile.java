package dev.waymark.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A generated secret in a file that only its owner may read.
 */
final class SecretFile {

	private static final int SECRET_BYTES = 24;

	private SecretFile() {
	}

	/**
	 * Reads the secret, or makes it where there is none yet.
	 * @param file where it is kept, mode 600
	 * @return the secret, 32 URL-safe characters where this class made it
	 */
	static String readOrCreate(Path file) throws IOException {
		if (!Files.exists(file)) {
			byte[] secret = new byte[SECRET_BYTES];
			new SecureRandom().nextBytes(secret);
			try {
				Files.createFile(file, ownerOnly());
				Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(secret),
						StandardCharsets.US_ASCII, StandardOpenOption.WRITE);
			}
			catch (FileAlreadyExistsException ex) {
				// Another process was first; its secret is the one to use.
			}
		}
		return Files.readString(file, StandardCharsets.US_ASCII).strip();
	}

	private static FileAttribute<?>[] ownerOnly() {
		if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			return new FileAttribute<?>[] {
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) };
		}
		return new FileAttribute<?>[0];
	}

}
