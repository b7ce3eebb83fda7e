package dev.waymark.seed.importing.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class HostileXmlTests {

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE rss [<!ENTITY x SYSTEM \"%s\">]>", "<!DOCTYPE rss SYSTEM \"%s\">",
			"<!DOCTYPE rss PUBLIC \"-//x\" \"%s\" [<!ENTITY x PUBLIC \"-//x\" \"%s\">]>",
			"<!DOCTYPE rss [<!ENTITY %% p SYSTEM \"%s\"> %%p;]>" })
	void opensNoFileAndNoAddress(String type, @TempDir Path folder) throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "s3cret");
		try (Listener listener = new Listener()) {
			for (String address : new String[] { secret.toUri().toString(), listener.address() }) {
				Reading reading = Reading.ofText(type.replace("%s", address).replace("%%", "%")
						+ "<rss><channel><item><guid>1</guid><title>A &x;</title></item></channel></rss>");
				assertThat(reading.toString()).doesNotContain("s3cret");
				assertThat(reading.items()).isEmpty();
				assertThat(reading.skipped()).singleElement()
					.extracting(SkippedPiece::reason)
					.asString()
					.startsWith("Names the entity &x; in line 1");
			}
			assertThat(listener.hits()).isZero();
		}
	}

	@Test
	void expandsNoEntity() throws IOException {
		StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"ha\">");
		for (int i = 1; i < 20; i++) {
			bomb.append("<!ENTITY l%d \"%s\">".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
		}
		bomb.append(
				"]><rss><channel><item><guid>1</guid><title>&l19;</title></item><item><guid>2</guid></item></channel></rss>");
		Reading reading = Reading.ofText(bomb.toString());
		assertThat(reading.skipped()).hasSize(1);
		assertThat(reading.all(Field.ID)).containsExactly("2");
	}

	@Test
	void readsAnOldFeedThatNamesItsDocumentType() throws IOException {
		assertThat(Reading
			.ofText("""
					<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://127.0.0.1:1/rss-0.91.dtd">
					<rss version="0.91"><channel><item><title>A</title><link>https://a.example/1</link></item></channel></rss>""")
			.all(Field.URL)).containsExactly("https://a.example/1");
	}

	@Test
	void endsAtElementsWithinElementsWithoutEnd() throws IOException {
		Reading reading = Reading.ofText("<rss><channel><item><guid>1</guid></item>\n" + "<a>".repeat(100_000));
		assertThat(reading.all(Field.ID)).containsExactly("1");
		assertThat(reading.end()).isNotNull().hasMessageContaining("Depth");
		assertThat(reading.end().line()).isEqualTo(2);
	}

	@Test
	void endsAtAnAttributeWithoutEnd() throws IOException {
		Reading reading = Reading.ofText("<rss><channel>\n<item x=\"" + "y".repeat(1 << 20) + "\"/></channel></rss>");
		assertThat(reading.end()).isNotNull().hasMessageContaining("attribute");
		assertThat(reading.end().line()).isEqualTo(2);
	}

	@Test
	void endsAtANameWithoutEnd() throws IOException {
		for (String start : new String[] { "<", "</", "<?", "&", "<item ", "<item x=\"&", "<item x='1' " }) {
			Reading reading = Reading.ofText("<rss><channel>\n" + start + "y".repeat(20_000));
			assertThat(reading.end()).isNotNull().hasMessageStartingWith("Has a name of more than 10,000 characters");
			assertThat(reading.end().line()).isEqualTo(2);
		}
	}

	@Test
	void takesNoLongTextForAName() throws IOException {
		String word = "y".repeat(20_000);
		Reading reading = Reading.ofText("<rss><channel><!--" + word + "--><item x=\"" + word
				+ "\"><guid>1</guid><title>" + word + "</title><description><![CDATA[<p title='" + word + "'>" + word
				+ "</p>]]></description></item></channel></rss>");
		assertThat(reading.all(Field.ID)).containsExactly("1");
		assertThat(reading.end()).isNull();
	}

	@Test
	void endsWhereNamesNeverRepeat() throws IOException {
		StringBuilder names = new StringBuilder("<rss><channel>");
		for (int i = 0; i < 20_000; i++) {
			names.append("<a").append(i).append("/>");
		}
		assertThat(Reading.ofText(names.toString()).end()).isNotNull().hasMessageContaining("different names");
	}

	@Test
	void tellsATextThatIsTooLongAndReadsOn() throws IOException {
		Reading reading = Reading.ofText("<rss><channel>\n<item><guid>1</guid><title>" + "y".repeat(9 << 20)
				+ "</title></item><item><guid>2</guid></item></channel></rss>");
		assertThat(reading.skipped()).singleElement().satisfies((skipped) -> {
			assertThat(skipped.line()).isEqualTo(2);
			assertThat(skipped.reason())
				.isEqualTo("Holds more than 8,388,608 characters; make it shorter, or take it out.");
		});
		assertThat(reading.all(Field.ID)).containsExactly("2");
	}

	@Test
	void tellsAnItemInsideAnother() throws IOException {
		Reading reading = Reading
			.ofText("<rss><channel><item><guid>1</guid>\n<item><title>Lost</title></item></item></channel></rss>");
		assertThat(reading.all(Field.ID)).containsExactly("1");
		assertThat(reading.skipped())
			.containsExactly(new SkippedPiece(2, "Lost", true, "Stands inside <item>; move it out of that one."));
	}

	@Test
	void tellsTheLineOfAWrongByte() throws IOException {
		byte[] start = "<rss><channel><item><guid>1</guid></item>\n<item><title>caf".getBytes(StandardCharsets.UTF_8);
		byte[] bytes = new byte[start.length + 1];
		System.arraycopy(start, 0, bytes, 0, start.length);
		bytes[start.length] = (byte) 0xE9;
		Reading reading = Reading.ofBytes(bytes);
		assertThat(reading.all(Field.ID)).containsExactly("1");
		assertThat(reading.end()).isNotNull().hasMessageStartingWith("Holds bytes that are not UTF-8 (0xE9)");
		assertThat(reading.end().line()).isEqualTo(2);
	}

	@Test
	void keepsWhatStandsBeforeABreakAndTellsItsLine() throws IOException {
		Reading reading = Reading
			.ofText("\n\n<rss><channel>\n<item><guid>1</guid></item>\n<item></itm></channel></rss>");
		assertThat(reading.all(Field.ID)).containsExactly("1");
		assertThat(reading.end()).isNotNull().hasMessageStartingWith("Is no XML from here on: Unexpected close tag");
		assertThat(reading.end().line()).isEqualTo(5);
	}

}
