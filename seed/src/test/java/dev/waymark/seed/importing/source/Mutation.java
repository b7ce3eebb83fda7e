package dev.waymark.seed.importing.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * One way to spoil a file.
 */
enum Mutation {

	CUT {
		@Override
		byte[] applied(byte[] file, Hazards hazards, RandomGenerator random) {
			return Bytes.slice(file, 0, random.nextInt(file.length));
		}
	},

	GARBLED_BYTES {
		@Override
		byte[] applied(byte[] file, Hazards hazards, RandomGenerator random) {
			byte[] garbled = file.clone();
			for (int i = random.nextInt(1, 20); i > 0; i--) {
				garbled[random.nextInt(garbled.length)] = (byte) random.nextInt(256);
			}
			return garbled;
		}
	},

	OTHER_ENCODING {
		@Override
		byte[] applied(byte[] file, Hazards hazards, RandomGenerator random) {
			String text = new String(file, StandardCharsets.UTF_8);
			Charset charset = Charset.forName(Bytes.any(ENCODINGS, random));
			if (random.nextBoolean()) {
				text = text.replaceFirst("encoding=\"[^\"]*\"", "encoding=\"" + Bytes.any(ENCODINGS, random) + "\"");
			}
			return text.getBytes(charset);
		}
	},

	REPEATED_PART {
		@Override
		byte[] applied(byte[] file, Hazards hazards, RandomGenerator random) {
			int from = Bytes.boundary(file, random);
			int to = Bytes.boundaryAfter(file, from, random);
			return Bytes.inserted(file, to, Bytes.slice(file, from, to));
		}
	},

	MOVED_INSIDE {
		@Override
		byte[] applied(byte[] file, Hazards hazards, RandomGenerator random) {
			int from = Bytes.boundary(file, random);
			int to = Bytes.boundaryAfter(file, from, random);
			return Bytes.inserted(file, Bytes.boundary(file, random), Bytes.slice(file, from, to));
		}
	},

	NESTED_ELEMENT {
		@Override
		byte[] applied(byte[] file, Hazards hazards, RandomGenerator random) {
			String element = Bytes.element(file, random);
			return Bytes.inserted(file, Bytes.boundary(file, random), element.getBytes(StandardCharsets.UTF_8));
		}
	},

	MISSING_PART {
		@Override
		byte[] applied(byte[] file, Hazards hazards, RandomGenerator random) {
			int from = Bytes.boundary(file, random);
			return Bytes.joined(Bytes.slice(file, 0, from),
					Bytes.slice(file, Bytes.boundaryAfter(file, from, random), file.length));
		}
	},

	BOMB {
		@Override
		byte[] applied(byte[] file, Hazards hazards, RandomGenerator random) {
			byte[] named = Bytes.inserted(file, Bytes.boundary(file, random),
					"&x;&x;".getBytes(StandardCharsets.UTF_8));
			return Bytes.inserted(named, Bytes.afterDeclaration(named),
					Bytes.any(hazards.bombs(), random).getBytes(StandardCharsets.UTF_8));
		}
	},

	WITHOUT_END {
		@Override
		byte[] applied(byte[] file, Hazards hazards, RandomGenerator random) {
			String open = Bytes.any(List.of("<a>", "<item>", "<b x='1'>", "[", "{\"a\":", "<![CDATA[", "&lt;b&gt;"),
					random);
			return Bytes.inserted(file, Bytes.boundary(file, random),
					open.repeat(100_000).getBytes(StandardCharsets.UTF_8));
		}
	},

	HUGE_VALUE {
		@Override
		byte[] applied(byte[] file, Hazards hazards, RandomGenerator random) {
			String filler = Bytes.any(List.of("x", "<i>x</i>", "x ", "ä", "7", "\\n", "&#65;", "\n#"), random)
				.repeat(1 << 20);
			String value = Bytes.any(List.of("%s", "<x y=\"%s\"/>", "<!--%s-->", "\"%s\"", "<%s/>", "<?%s?>"), random);
			return Bytes.inserted(file, Bytes.anywhere(file, random),
					value.replace("%s", filler).getBytes(StandardCharsets.UTF_8));
		}
	},

	ODD_CHARACTERS {
		@Override
		byte[] applied(byte[] file, Hazards hazards, RandomGenerator random) {
			String odd = Bytes.any(
					List.of("&nbsp;", "&foo;", "&#0;", "&#x110000;", "&", "<", "]]>", "\u0000", "\u0008", "\uFEFF",
							"\uFFFF", "\uD835\uDD1E", "\\uD800", "\"", "\\", "}", "]", "%ZZ", "%s%n", "\u2028"),
					random);
			return Bytes.inserted(file, Bytes.anywhere(file, random), odd.getBytes(StandardCharsets.UTF_8));
		}
	},

	ODD_VALUES {
		@Override
		byte[] applied(byte[] file, Hazards hazards, RandomGenerator random) {
			String[] parts = new String(file, StandardCharsets.UTF_8).split("(?<=[>\"])(?=[^<\"]+[<\"])");
			parts[random.nextInt(parts.length)] = Bytes
				.any(List.of("", "9".repeat(400), "-1", "null", "https://[::", "//", "%", "2026-99-99",
						"Thu, 99 Foo 99999 99:99:99 +9999", "x-default", "😀", "[]", "{}", "true"), random)
					+ random.nextInt();
			return String.join("", parts).getBytes(StandardCharsets.UTF_8);
		}
	};

	private static final List<String> ENCODINGS = List.of("UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-1", "windows-1252",
			"KOI8-R", "GB18030", "Shift_JIS", "UTF-32BE", "IBM037", "US-ASCII");

	/**
	 * Spoils a file.
	 * @param file its bytes, not empty; they stay as they are
	 * @param hazards what a file may name that nobody must open
	 * @param random decides where and how
	 */
	abstract byte[] applied(byte[] file, Hazards hazards, RandomGenerator random);

	/**
	 * What a file may name that nobody must open.
	 *
	 * @param file the address of a file
	 * @param server the address of a server
	 */
	record Hazards(String file, String server) {

		List<String> bombs() {
			StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
			for (int i = 1; i < 12; i++) {
				laughs.append("<!ENTITY l%d \"%s\">".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
			}
			return List.of(laughs + "<!ENTITY x \"&l11;\">]>",
					"<!DOCTYPE x [<!ENTITY x \"" + "y".repeat(1 << 20) + "\">]>", "<!DOCTYPE x [<!ENTITY x \"&x;\">]>",
					"<!DOCTYPE x [<!ENTITY x SYSTEM \"" + this.file + "\">]>",
					"<!DOCTYPE x [<!ENTITY x SYSTEM \"" + this.server + "\">]>",
					"<!DOCTYPE x SYSTEM \"" + this.server + "\">",
					"<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + this.server + "\"> %p;]>",
					"<!DOCTYPE x [<!ATTLIST item a CDATA \"" + "z".repeat(1 << 16) + "\">]>",
					"<?xml-stylesheet href=\"" + this.server + "\"?>");
		}

	}

}
