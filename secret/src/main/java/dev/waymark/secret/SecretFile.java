package dev.waymark.secret;

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
 * A secret in a file that only its owner may read.
 *
 * @param value the secret, 32 URL-safe characters where this class made it
 * @param made whether it was made just now
 */
public record SecretFile(String value, boolean made) {

	private static final int SECRET_BYTES = 24;

	/**
	 * Reads the secret, or makes it where there is none yet.
	 * @param file where it is kept, mode 600; its folder is made too
	 * @return the secret
	 * @throws IOException if the file cannot be read or written, or is empty
	 */
	public static SecretFile readOrCreate(Path file) throws IOException {
		boolean made = !Files.exists(file) && create(file);
		String value = Files.readString(file, StandardCharsets.UTF_8).strip();
		if (value.isEmpty()) {
			throw new IOException("The file " + file + " is empty; remove it, and the next start makes a new one");
		}
		return new SecretFile(value, made);
	}

	private static boolean create(Path file) throws IOException {
		byte[] secret = new byte[SECRET_BYTES];
		new SecureRandom().nextBytes(secret);
		Files.createDirectories(file.toAbsolutePath().getParent());
		try {
			Files.createFile(file, ownerOnly());
		}
		catch (FileAlreadyExistsException ex) {
			return false;
		}
		Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(secret),
				StandardCharsets.US_ASCII, StandardOpenOption.WRITE);
		return true;
	}

	private static FileAttribute<?>[] ownerOnly() {
		if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			return new FileAttribute<?>[] {
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) };
		}
		return new FileAttribute<?>[0];
	}

	/** Without the secret, so that no log holds it. */
	@Override
	public String toString() {
		return "SecretFile[made=" + this.made + "]";
	}

}
