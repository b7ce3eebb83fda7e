package dev.waymark.event;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.waymark.WaymarkApplication;
import org.jspecify.annotations.Nullable;

/**
 * The application in a process of its own, which can be killed and started again on the
 * same data folder and port.
 */
final class ServerProcess implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final Path folder;

	private final int port;

	private @Nullable Process process;

	ServerProcess(Path folder) throws IOException {
		this.folder = folder;
		try (ServerSocket socket = new ServerSocket(0)) {
			this.port = socket.getLocalPort();
		}
	}

	URI address() {
		return URI.create("http://localhost:" + this.port);
	}

	/** Starts, and waits until requests are taken. */
	void start() throws IOException, InterruptedException {
		Path output = this.folder.resolve("output.txt");
		Process started = new ProcessBuilder(command()).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
			.start();
		this.process = started;
		Instant end = Instant.now().plus(PATIENCE);
		try (HttpClient http = HttpClient.newHttpClient()) {
			while (!healthy(http)) {
				if (!started.isAlive() || Instant.now().isAfter(end)) {
					throw new IllegalStateException("The server does not start: " + Files.readString(output));
				}
				Thread.sleep(100);
			}
		}
	}

	private List<String> command() {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		ManagementFactory.getRuntimeMXBean()
			.getInputArguments()
			.stream()
			.filter((argument) -> argument.startsWith("--") || argument.startsWith("-XX:"))
			.forEach(command::add);
		command.addAll(List.of("-Xmx1g", "-cp", System.getProperty("java.class.path"),
				WaymarkApplication.class.getName(), "--server.port=" + this.port, "--waymark.embedded.bolt-port=0",
				"--waymark.embedded.directory=" + this.folder, "--waymark.learning.half-life=3650000d",
				"--spring.graphql.schema.additional-files=classpath:probe/probe.graphqls"));
		return command;
	}

	private boolean healthy(HttpClient http) throws InterruptedException {
		try {
			HttpRequest request = HttpRequest.newBuilder(address().resolve("/actuator/health")).build();
			return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Ends it as {@code kill -9} does. */
	void kill() throws InterruptedException {
		if (this.process != null) {
			this.process.destroyForcibly().waitFor();
		}
	}

	@Override
	public void close() throws InterruptedException {
		kill();
	}

}
