package dev.waymark.input;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WebAddressTests {

	@ParameterizedTest
	@CsvSource({ "https://example.org/a%20b?q=1#c, https://example.org/a%20b?q=1#c",
			"HTTP://Example.org:8080, HTTP://Example.org:8080",
			"https://例え.jp/案内, https://xn--r8jz45g.jp/%E6%A1%88%E5%86%85",
			"https://пример.рф:8443/путь?вид=1, https://xn--e1afmkfd.xn--p1ai:8443/%D0%BF%D1%83%D1%82%D1%8C?%D0%B2%D0%B8%D0%B4=1",
			"https://bücher.example, https://xn--bcher-kva.example",
			"https://example.org/ä%C3%A4, https://example.org/%C3%A4%C3%A4",
			"https://someone@räksmörgås.example/x, https://someone@xn--rksmrgs-5wao1o.example/x" })
	void addressesInAnyScriptBecomeThoseThatTravel(String written, String address) {
		assertThat(WrittenValues.webAddress(written)).isEqualTo(address);
		assertThat(WrittenValues.webAddress(address)).isEqualTo(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "guide", "/ä", "ftp://bücher.example/", "https://", "https://ä b.example/", "https://-ä/",
			"https://bücher.example/a b", "javascript:ä" })
	void othersAreRefusedWithAnExample(String written) {
		assertThatIllegalArgumentException().isThrownBy(() -> WrittenValues.webAddress(written))
			.withMessageContaining("write it in full, like \"https://example.com/guide\"");
	}

}
