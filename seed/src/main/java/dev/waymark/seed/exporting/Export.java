package dev.waymark.seed.exporting;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import dev.waymark.editing.Entities;
import dev.waymark.editing.Entities.Kept;
import dev.waymark.graph.Graph;
import dev.waymark.seed.form.EntityForm;
import dev.waymark.seed.form.EntityForms;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes all that the content team keeps, one entity a line. What changes meanwhile may
 * be in the file as before or as after.
 */
public final class Export {

	private static final int PAGE = 2_000;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Entities entities;

	/**
	 * Exports a graph.
	 * @param graph to read from
	 */
	public Export(Graph graph) {
		this.entities = new Entities(graph);
	}

	/**
	 * Writes a file. It is there when it is complete.
	 * @param file is replaced where it exists
	 * @return how many entities
	 * @throws IOException if it cannot be written
	 */
	public long writeTo(Path file) throws IOException {
		Path part = file.resolveSibling(file.getFileName() + ".part");
		long count = 0;
		try (BufferedWriter writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
			for (EntityForm form : EntityForms.all()) {
				count += write(form, writer);
			}
		}
		Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		return count;
	}

	private long write(EntityForm form, Writer writer) throws IOException {
		long count = 0;
		List<String> keys = this.entities.keys(form.kind(), "", PAGE);
		while (!keys.isEmpty()) {
			for (Kept kept : this.entities.of(form.kind(), keys)) {
				writer.write(JSON.writeValueAsString(form.write(kept)));
				writer.write('\n');
				count++;
			}
			keys = this.entities.keys(form.kind(), keys.getLast(), PAGE);
		}
		return count;
	}

}
