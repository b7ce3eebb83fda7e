package dev.waymark.scalar;

import java.util.Map;

import dev.waymark.Answer;
import dev.waymark.Api;
import dev.waymark.WaymarkTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@WaymarkTest
class ScalarsTests {

	private final Api api;

	ScalarsTests(Api api) {
		this.api = api;
	}

	@ParameterizedTest
	@CsvSource({ "moment, 2026-03-01T09:30:00+02:00, 2026-03-01T07:30:00Z",
			"moment, 2026-03-01t09:30:00.250z, 2026-03-01T09:30:00.250Z", "language, zh-hant-tw, zh-Hant-TW",
			"language, FI, fi", "amount, 0012.50, 12.50", "amount, -3, -3",
			"amount, 123456789012345678901234567890.123456789012, 123456789012345678901234567890.123456789012",
			"address, https://example.com/a?b=c#d, https://example.com/a?b=c#d" })
	void areReadStrictlyAndWrittenCanonically(String argument, String sent, String answered) {
		String document = "query ($value: %s) { probe { echo(%s: $value) { %s } } }".formatted(type(argument), argument,
				argument);
		Answer inVariable = this.api.query(document, Map.of("value", sent));
		Answer inDocument = this.api.query("{ probe { echo(%s: \"%s\") { %s } } }".formatted(argument, sent, argument));
		assertThat(inVariable.data("/probe/echo/" + argument).asString()).isEqualTo(answered);
		assertThat(inDocument.data("/probe/echo/" + argument).asString()).isEqualTo(answered);
	}

	@Test
	void anAmountSentAsANumberStaysExact() {
		Answer answer = this.api.post("""
				{"query": "query ($a: Decimal) { probe { echo(amount: $a) { amount } } }", "variables": {"a": 12.10}}
				""");
		assertThat(answer.data("/probe/echo/amount").asString()).isEqualTo("12.10");
		assertThat(this.api.query("{ probe { echo(amount: 0.10) { amount } } }").data("/probe/echo/amount").asString())
			.isEqualTo("0.10");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2026-03-01", "2026-03-01T09:30:00", "2026-03-01T09:30Z", "2026-02-30T00:00:00Z",
			"2026-03-01T24:00:01Z", "2026-03-01 09:30:00Z", "2026-03-01T09:30:00+99:00", "١٢٣٤-03-01T09:30:00Z" })
	void whatIsNoMomentIsRefused(String input) {
		assertThatIllegalArgumentException().isThrownBy(() -> Moments.read(input)).withMessageContaining(input);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "zh_Hant", "english-language-tag-x", "e", "en-", "../etc", "en US" })
	void whatIsNoLanguageTagIsRefused(String input) {
		assertThatIllegalArgumentException().isThrownBy(() -> Languages.read(input)).withMessageContaining("zh-Hant");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1,5", "1e1000000000", "NaN", " 1", "0x10", "1.", ".5", "+1" })
	void whatIsNoAmountIsRefused(String input) {
		assertThatIllegalArgumentException().isThrownBy(() -> Amounts.read(input)).withMessageContaining("1250.00");
	}

	@Test
	void aFloatingAmountInJavaIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> Amounts.read(0.1));
		assertThatIllegalArgumentException().isThrownBy(() -> Amounts.write(0.1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "example.com", "/guide", "ftp://example.com", "javascript:alert(1)", "https://",
			"https:///x", "https://exa mple.com", "data:text/html,x" })
	void whatIsNoWebAddressIsRefused(String input) {
		assertThatIllegalArgumentException().isThrownBy(() -> WebAddresses.read(input))
			.withMessageContaining("https://example.com");
	}

	@Test
	void theSchemaDescribesThem() {
		Answer answer = this.api.query("{ __type(name: \"DateTime\") { description specifiedByURL } }");
		assertThat(answer.data("/__type/description").asString()).contains("RFC 3339");
		assertThat(answer.data("/__type/specifiedByURL").asString()).contains("rfc3339");
	}

	private static String type(String argument) {
		return switch (argument) {
			case "moment" -> "DateTime";
			case "language" -> "Locale";
			case "amount" -> "Decimal";
			default -> "URL";
		};
	}

}
