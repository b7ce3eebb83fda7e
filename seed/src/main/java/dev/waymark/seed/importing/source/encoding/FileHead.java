package dev.waymark.seed.importing.source.encoding;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.waymark.seed.importing.source.UnreadableSourceException;
import org.jspecify.annotations.Nullable;

/**
 * The first bytes of a file, and what they say about its encoding.
 */
public final class FileHead {

	private static final int LENGTH = 4 * 1024;

	private static final Pattern XML_DECLARATION = Pattern
		.compile("^\\s*<\\?xml\\s[^>]*?\\bencoding\\s*=\\s*[\"']([^\"'>]+)[\"']");

	private final Path file;

	private final byte[] bytes;

	private FileHead(Path file, byte[] bytes) {
		this.file = file;
		this.bytes = bytes;
	}

	/**
	 * Reads the beginning of a file.
	 * @param file the file
	 * @return its first bytes
	 * @throws IOException if the file cannot be read
	 */
	public static FileHead of(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return new FileHead(file, in.readNBytes(LENGTH));
		}
	}

	/**
	 * Whether the file begins so.
	 * @param values bytes from 0 to 255
	 * @return true if all are there, in this order
	 */
	public boolean startsWith(int... values) {
		for (int i = 0; i < values.length; i++) {
			if (i >= this.bytes.length || (this.bytes[i] & 0xFF) != values[i]) {
				return false;
			}
		}
		return true;
	}

	/**
	 * The beginning as text, white space before it left out. Letters beyond ASCII may be
	 * wrong.
	 * @return the text, empty where the file is
	 */
	public String text() {
		Charset charset = marked();
		String text = new String(this.bytes, (charset != null) ? charset : StandardCharsets.ISO_8859_1);
		return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
	}

	/**
	 * Opens the file as text: by its byte order mark, else as UTF-8.
	 * @return the characters from the beginning
	 * @throws IOException if the file cannot be read
	 */
	public StrictReader openText() throws IOException {
		Charset charset = marked();
		return open((charset != null) ? charset : StandardCharsets.UTF_8);
	}

	/**
	 * Opens the file as XML: by its byte order mark, else as its declaration says.
	 * @return the characters from the beginning
	 * @throws UnreadableSourceException if it declares an encoding that it cannot be in
	 * @throws IOException if the file cannot be read
	 */
	public StrictReader openXml() throws IOException {
		Charset charset = marked();
		return open((charset != null) ? charset : declared());
	}

	private StrictReader open(Charset charset) throws IOException {
		InputStream in = new BufferedInputStream(Files.newInputStream(this.file));
		try {
			return new StrictReader(in, charset);
		}
		catch (IOException ex) {
			in.close();
			throw ex;
		}
	}

	private @Nullable Charset marked() {
		if (startsWith(0xEF, 0xBB, 0xBF)) {
			return StandardCharsets.UTF_8;
		}
		if (startsWith(0xFF, 0xFE, 0, 0) || startsWith('<', 0, 0, 0)) {
			return StandardCharsets.UTF_32LE;
		}
		if (startsWith(0, 0, 0xFE, 0xFF) || startsWith(0, 0, 0, '<')) {
			return StandardCharsets.UTF_32BE;
		}
		if (startsWith(0xFE, 0xFF) || startsWith(0, '<') || startsWith(0, '{')) {
			return StandardCharsets.UTF_16BE;
		}
		if (startsWith(0xFF, 0xFE) || startsWith('<', 0) || startsWith('{', 0)) {
			return StandardCharsets.UTF_16LE;
		}
		return null;
	}

	private Charset declared() throws UnreadableSourceException {
		Matcher declaration = XML_DECLARATION.matcher(new String(this.bytes, StandardCharsets.ISO_8859_1));
		if (!declaration.find()) {
			return StandardCharsets.UTF_8;
		}
		String name = declaration.group(1).strip();
		try {
			Charset charset = Charset.forName(name);
			if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
				throw new UnreadableSourceException(1,
						"Declares the encoding %s, but is not written in it; declare the one it is written in."
							.formatted(name));
			}
			return charset;
		}
		catch (IllegalArgumentException ex) {
			throw new UnreadableSourceException(1,
					"Declares the encoding %s, which nobody knows here; save the file as UTF-8.".formatted(name));
		}
	}

}
