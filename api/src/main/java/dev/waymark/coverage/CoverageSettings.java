package dev.waymark.coverage;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import dev.waymark.content.Device;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of coverage.
 *
 * @param adequate from so many works on a cell is adequate
 * @param strong from so many on it is strong
 * @param ageLimit content published longer ago is stale
 * @param ageLimits limits of formats that have their own, by key
 * @param devices the devices that are looked at where a filter names none
 * @param trafficFrom so many events of a journey, as a decayed sum, and demand is what
 * traffic shows
 */
@ConfigurationProperties("waymark.coverage")
public record CoverageSettings(@DefaultValue("2") int adequate, @DefaultValue("3") int strong,
		@DefaultValue("730d") Duration ageLimit, @DefaultValue Map<String, Duration> ageLimits, @DefaultValue( {
				"DESKTOP", "MOBILE", "TABLET", "VOICE", "KIOSK", "TV", "PRINT" }) List<Device> devices,
		@DefaultValue("100") double trafficFrom){

	public CoverageSettings {
		ageLimits = Map.copyOf(ageLimits);
		devices = List.copyOf(devices);
	}

	CoverageRules rules() {
		return new CoverageRules(this.adequate, this.strong, this.ageLimit, this.ageLimits);
	}

}
