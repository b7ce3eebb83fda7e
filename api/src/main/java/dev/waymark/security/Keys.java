package dev.waymark.security;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

import dev.waymark.secret.SecretFile;
import dev.waymark.server.EmbeddedSettings;
import dev.waymark.server.StartRefusedException;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/**
 * The keys: set, or made at the first start. A new admin key is shown on the console,
 * past the log, so that no log file keeps it.
 */
@Configuration(proxyBeanMethods = false)
class Keys {

	@Bean
	AdminKey adminKey(SecuritySettings settings, EmbeddedSettings data) {
		Path file = data.directory().resolve("admin.key");
		SecretFile key = key(settings.adminKey(), file);
		if (key.made()) {
			System.out.printf("Admin key, made just now and shown this once (kept in %s):%n  %s%n", file, key.value());
		}
		return new AdminKey(key.value());
	}

	@Bean
	SigningKey signingKey(SecuritySettings settings, EmbeddedSettings data) {
		return new SigningKey(key(settings.signingKey(), data.directory().resolve("signing.key")).value());
	}

	@Bean
	SignedVisitorIds signedVisitorIds(SecuritySettings settings, EmbeddedSettings data) {
		return new SignedVisitorIds(key(settings.visitorKey(), data.directory().resolve("visitor.key")).value());
	}

	@Bean
	KeySessions keySessions(AdminKey adminKey, SigningKey signingKey, Clock clock) {
		return new KeySessions(adminKey, signingKey, clock);
	}

	private static SecretFile key(@Nullable String setting, Path file) {
		if (StringUtils.hasText(setting)) {
			return new SecretFile(setting.strip(), false);
		}
		try {
			return SecretFile.readOrCreate(file);
		}
		catch (IOException ex) {
			throw new StartRefusedException("The key in " + file + " cannot be read or made (" + ex.getMessage()
					+ "); make the folder writable, or name another one with --waymark.embedded.directory=<folder>.",
					ex);
		}
	}

}
