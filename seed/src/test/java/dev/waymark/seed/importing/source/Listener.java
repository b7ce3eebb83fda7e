package dev.waymark.seed.importing.source;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server on this machine that nobody should ever come to. It counts who does.
 */
final class Listener implements AutoCloseable {

	private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

	private final AtomicInteger hits = new AtomicInteger();

	Listener() throws IOException {
		Thread.ofVirtual().start(this::count);
	}

	String address() {
		return "http://127.0.0.1:" + this.socket.getLocalPort() + "/evil.dtd";
	}

	int hits() {
		return this.hits.get();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

	private void count() {
		while (!this.socket.isClosed()) {
			try {
				this.socket.accept().close();
				this.hits.incrementAndGet();
			}
			catch (IOException ex) {
				// Closed.
			}
		}
	}

}
