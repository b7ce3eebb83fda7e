package dev.waymark.security;

import dev.waymark.security.SignedVisitorIds.VisitorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SignedVisitorIdsTests {

	private final SignedVisitorIds ids = new SignedVisitorIds("key");

	@Test
	void aSignatureIsTheHexadecimalHmacOfTheId() {
		// printf %s "The quick brown fox jumps over the lazy dog" | openssl dgst -sha256
		// -hmac key
		assertThat(this.ids.sign("The quick brown fox jumps over the lazy dog"))
			.endsWith(".f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8");
	}

	@ParameterizedTest
	@ValueSource(strings = { "anna", "a.b.c", "käyttäjä 訪客", "two\nlines", "." })
	void whatWasSignedIsVouchedFor(String id) {
		assertThat(this.ids.read(this.ids.sign(id))).contains(new VisitorId(id, true));
		assertThat(this.ids.read(id)).contains(new VisitorId(id, false));
	}

	@Test
	void aSignatureOfAnotherKeyOrAnotherIdIsNoId() {
		assertThat(new SignedVisitorIds("another key").read(this.ids.sign("anna"))).isEmpty();
		assertThat(this.ids.read(this.ids.sign("anna").replace("anna", "otto"))).isEmpty();
	}

}
