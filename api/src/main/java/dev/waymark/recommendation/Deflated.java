package dev.waymark.recommendation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Texts in few bytes (RFC 1951). What is read was signed by us, so its size is.
 */
final class Deflated {

	private static final int BUFFER = 1024;

	private Deflated() {
	}

	static byte[] of(String text) {
		try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
			deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
			deflater.finish();
			ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
			byte[] buffer = new byte[BUFFER];
			while (!deflater.finished()) {
				out.write(buffer, 0, deflater.deflate(buffer));
			}
			return out.toByteArray();
		}
	}

	static String text(byte[] deflated) {
		try (Inflater inflater = new Inflater(true)) {
			inflater.setInput(deflated);
			ByteArrayOutputStream out = new ByteArrayOutputStream(deflated.length * 4);
			byte[] buffer = new byte[BUFFER];
			while (!inflater.finished()) {
				int length = inflater.inflate(buffer);
				if (length == 0 && inflater.needsInput()) {
					throw new IllegalArgumentException("the text ends too early");
				}
				out.write(buffer, 0, length);
			}
			return out.toString(StandardCharsets.UTF_8);
		}
		catch (DataFormatException ex) {
			throw new IllegalArgumentException("this is no deflated text", ex);
		}
	}

}
