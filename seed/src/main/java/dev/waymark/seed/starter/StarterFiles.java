package dev.waymark.seed.starter;

import java.util.List;

/**
 * Where starter files come from.
 */
sealed interface StarterFiles permits FolderFiles, ClasspathFiles {

	/**
	 * Reads every YAML file, sub-folders included.
	 * @return the files by name, at least one
	 * @throws StarterFilesUnreadableException if there is nothing to read
	 */
	List<SourceFile> read();

	static boolean isYaml(String name) {
		return name.endsWith(".yaml") || name.endsWith(".yml");
	}

}
