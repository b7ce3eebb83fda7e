package dev.waymark.seed.importing.source.value;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddressesTests {

	@ParameterizedTest
	@CsvSource({ "https://a.example/x y|z, https://a.example/x%20y%7Cz", "//a.example/x, https://a.example/x",
			"https://a.example/100%, https://a.example/100%25", "https://a.example/ä?q=ö, https://a.example/ä?q=ö" })
	void keepsAWholeAddress(String written, String address) {
		assertThat(Addresses.absolute(written)).isEqualTo(address);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/x", "x.html", "ftp://a.example/x", "javascript:alert(1)", "https:///x", "https://[/", " " })
	void takesNothingElse(String written) {
		assertThat(Addresses.absolute(written)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "https://a.example/shop/spare-parts.html, Spare parts", "https://a.example/, a.example",
			"https://a.example/fi/%C3%A4%C3%A4ni_1/, Ääni 1", "https://a.example/x%ZZ?y=1, X%ZZ" })
	void makesWordsOfItsLastPart(String address, String words) {
		assertThat(Addresses.words(String.valueOf(Addresses.absolute(address)))).isEqualTo(words);
	}

}
