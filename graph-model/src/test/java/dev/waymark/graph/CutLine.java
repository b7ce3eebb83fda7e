package dev.waymark.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A line to a real Neo4j that can be cut and mended: a port on loopback that passes every
 * byte on. While it is cut, connections are closed and new ones refused an answer.
 */
public final class CutLine implements AutoCloseable {

	private final URI target;

	private final ServerSocket entrance;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private volatile boolean cut;

	public CutLine(URI target) {
		this.target = target;
		try {
			this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.ofVirtual().start(this::accept);
	}

	public URI uri() {
		return URI.create("bolt://127.0.0.1:" + this.entrance.getLocalPort());
	}

	public void cut() {
		this.cut = true;
		this.open.forEach(CutLine::hangUp);
		this.open.clear();
	}

	public void mend() {
		this.cut = false;
	}

	@Override
	public void close() {
		cut();
		try {
			this.entrance.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void accept() {
		while (!this.entrance.isClosed()) {
			try {
				connect(this.entrance.accept());
			}
			catch (IOException ex) {
				// A caller or the server hung up, or the entrance was closed.
			}
		}
	}

	private void connect(Socket caller) throws IOException {
		if (this.cut) {
			caller.close();
			return;
		}
		Socket server = new Socket(this.target.getHost(), this.target.getPort());
		this.open.add(caller);
		this.open.add(server);
		InputStream fromCaller = caller.getInputStream();
		OutputStream toServer = server.getOutputStream();
		InputStream fromServer = server.getInputStream();
		OutputStream toCaller = caller.getOutputStream();
		Thread.ofVirtual().start(() -> pass(fromCaller, toServer, server));
		Thread.ofVirtual().start(() -> pass(fromServer, toCaller, caller));
	}

	private static void pass(InputStream from, OutputStream to, Socket end) {
		try {
			from.transferTo(to);
		}
		catch (IOException ex) {
			// One side hung up, and so does the other.
		}
		hangUp(end);
	}

	private static void hangUp(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
