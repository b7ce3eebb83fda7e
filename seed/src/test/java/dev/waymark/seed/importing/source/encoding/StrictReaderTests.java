package dev.waymark.seed.importing.source.encoding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import dev.waymark.seed.importing.source.UnreadableSourceException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StrictReaderTests {

	@Test
	void readsWhatWasWritten() throws IOException {
		String text = "a\r\nä𝄞\n".repeat(10_000);
		for (Charset charset : new Charset[] { StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
				StandardCharsets.UTF_32BE, Charset.forName("GB18030") }) {
			assertThat(read(text.getBytes(charset), charset)).isEqualTo(text);
		}
	}

	@Test
	void leavesOutTheByteOrderMark() throws IOException {
		assertThat(read("\uFEFFa\uFEFF".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).isEqualTo("a\uFEFF");
	}

	@Test
	void handsOverAllBeforeAWrongByteAndTellsItsLine() throws IOException {
		byte[] bytes = ("a\r\nb\rc\n".repeat(5_000) + "x?").getBytes(StandardCharsets.UTF_8);
		bytes[bytes.length - 1] = (byte) 0xFF;
		StringWriter text = new StringWriter();
		try (StrictReader reader = new StrictReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
			assertThatExceptionOfType(UnreadableSourceException.class).isThrownBy(() -> reader.transferTo(text))
				.satisfies((fault) -> assertThat(fault.line()).isEqualTo(15_001));
		}
		assertThat(text.toString()).endsWith("c\nx");
	}

	@Test
	void tellsALetterThatIsCutOff() {
		assertThatExceptionOfType(UnreadableSourceException.class)
			.isThrownBy(() -> read(new byte[] { 'a', (byte) 0xC3 }, StandardCharsets.UTF_8))
			.withMessageContaining("0xC3");
	}

	private static String read(byte[] bytes, Charset charset) throws IOException {
		StringWriter text = new StringWriter();
		try (StrictReader reader = new StrictReader(new ByteArrayInputStream(bytes), charset)) {
			reader.transferTo(text);
		}
		return text.toString();
	}

}
