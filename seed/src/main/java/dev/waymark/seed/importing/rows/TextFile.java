package dev.waymark.seed.importing.rows;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A file of text: UTF-8, or UTF-16 where its byte order mark says so. Bytes that are
 * neither become U+FFFD, which {@link #isDamaged} finds.
 */
final class TextFile {

	private static final char DAMAGE = '\uFFFD';

	private static final int BUFFER = 1 << 16;

	private static final Map<Charset, byte[]> MARKS = new LinkedHashMap<>();

	static {
		MARKS.put(StandardCharsets.UTF_8, new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF });
		MARKS.put(StandardCharsets.UTF_16LE, new byte[] { (byte) 0xFF, (byte) 0xFE });
		MARKS.put(StandardCharsets.UTF_16BE, new byte[] { (byte) 0xFE, (byte) 0xFF });
	}

	private TextFile() {
	}

	/** Opens a file behind its byte order mark. */
	static Reader open(Path file) throws IOException {
		InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER);
		try {
			return new InputStreamReader(bytes,
					charset(bytes).newDecoder()
						.onMalformedInput(CodingErrorAction.REPLACE)
						.onUnmappableCharacter(CodingErrorAction.REPLACE));
		}
		catch (IOException ex) {
			bytes.close();
			throw ex;
		}
	}

	static boolean isDamaged(String text) {
		return text.indexOf(DAMAGE) >= 0;
	}

	static Row damaged(long line) {
		return new Row.Left(line, "", "",
				"it holds bytes that are no UTF-8 (or the sign U+FFFD, which stands for such); save the file as UTF-8",
				true);
	}

	private static Charset charset(InputStream bytes) throws IOException {
		for (Map.Entry<Charset, byte[]> each : MARKS.entrySet()) {
			byte[] mark = each.getValue();
			bytes.mark(mark.length);
			if (Arrays.equals(bytes.readNBytes(mark.length), mark)) {
				return each.getKey();
			}
			bytes.reset();
		}
		return StandardCharsets.UTF_8;
	}

}
