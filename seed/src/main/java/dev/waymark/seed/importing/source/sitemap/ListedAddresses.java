package dev.waymark.seed.importing.source.sitemap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import dev.waymark.seed.importing.source.UnreadableSourceException;
import dev.waymark.seed.importing.source.value.Addresses;
import dev.waymark.seed.importing.source.value.Allowance;
import dev.waymark.seed.importing.source.xml.XmlElement;
import dev.waymark.seed.importing.source.xml.XmlFile;

/**
 * Addresses that have an entry of their own.
 */
final class ListedAddresses {

	private final Set<String> addresses = new HashSet<>();

	private final Allowance allowance = new Allowance();

	private ListedAddresses() {
	}

	/**
	 * Reads through a file. Where it cannot be read any further, what came before stays.
	 * @param file the sitemap
	 * @return its addresses
	 * @throws IOException if the file cannot be read at all
	 */
	static ListedAddresses of(Path file) throws IOException {
		ListedAddresses listed = new ListedAddresses();
		try (XmlFile xml = XmlFile.open(file)) {
			for (XmlElement started = xml.next(); started != null; started = xml.next()) {
				if (started.name().equals("url")) {
					String address = Addresses
						.absolute(xml.take((name) -> !name.equals("loc"), Set.of()).element().text("loc"));
					if (address != null) {
						listed.add(address);
					}
				}
			}
		}
		catch (UnreadableSourceException ex) {
			// Told where the pages are read.
		}
		return listed;
	}

	/**
	 * Adds an address.
	 * @param address the address
	 * @return whether it was not listed before; never where there are too many to know
	 */
	boolean add(String address) {
		return !this.addresses.contains(address) && this.allowance.covers(address.length())
				&& this.addresses.add(address);
	}

}
