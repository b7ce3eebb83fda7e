package dev.waymark.coverage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SumOfDecimalsTests {

	@ParameterizedTest
	@CsvSource({ "0.30000000000000004, 0.3", "0.39999999999999997, 0.4", "1.0000000000000002, 1.0",
			"1.2345678901234567E-9, 1.23456789012E-9", "123456.78900000001, 123456.789", "0.0, 0.0",
			"4.9E-324, 4.9E-324" })
	void leavesNoDustOfBinaryFractions(double sum, double plain) {
		assertThat(SumOfDecimals.plain(sum)).isEqualTo(plain);
	}

}
