package dev.waymark.seed.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import dev.waymark.seed.importing.rows.OwnFiles;
import dev.waymark.seed.importing.source.SourceFormat;
import dev.waymark.seed.importing.source.SourceReaders;
import dev.waymark.seed.importing.source.UnreadableSourceException;

/**
 * The files of an import: what they hold, and what tells them apart.
 */
final class ImportFiles {

	private ImportFiles() {
	}

	/** How the rows of a file are read. */
	static RowFile rows(Path file, ImportSettings settings) throws IOException {
		SourceFormat format = detect(file);
		return switch (format) {
			case CSV -> () -> OwnFiles.table(file, settings.usual());
			case JSON_LINES -> () -> OwnFiles.jsonLines(file, settings.usual());
			case WXR, CONTENTFUL, RSS, ATOM, SITEMAP -> () -> new SourceRows(SourceReaders.open(format, file));
		};
	}

	private static SourceFormat detect(Path file) throws IOException {
		try {
			return SourceFormat.detect(file);
		}
		catch (UnreadableSourceException ex) {
			throw new UnreadableSourceException(ex.line(), file + ": " + ex.getMessage());
		}
	}

	/** The same for the same content of the files, read in the same way. */
	static String digest(Path file, ImportSettings settings) throws IOException {
		try (DigestOutputStream digest = new DigestOutputStream(OutputStream.nullOutputStream(),
				MessageDigest.getInstance("SHA-256"))) {
			String usual = (settings.usual() != null) ? settings.usual().type() : "";
			digest.write(usual.getBytes(StandardCharsets.UTF_8));
			if (settings.map() != null) {
				add(settings.map(), digest);
			}
			add(file, digest);
			return HexFormat.of().formatHex(digest.getMessageDigest().digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void add(Path file, OutputStream digest) throws IOException {
		try (InputStream bytes = Files.newInputStream(file)) {
			bytes.transferTo(digest);
		}
	}

}
