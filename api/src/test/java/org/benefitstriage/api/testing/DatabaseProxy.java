package org.benefitstriage.api.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between the service and its database, so that a test can take the database away and give it back. */
public final class DatabaseProxy implements AutoCloseable {

    /** The port on which the running proxy takes orders: tests and test resources have different class loaders. */
    private static final String CONTROL = "triage.test.database-proxy.control";

    private static final int CUT = 'c';
    private static final int MEND = 'm';

    private final ServerSocket door;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    private DatabaseProxy(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    static DatabaseProxy to(int port) {
        try {
            DatabaseProxy proxy = new DatabaseProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
            daemon(proxy::accept);
            ServerSocket control = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            System.setProperty(CONTROL, Integer.toString(control.getLocalPort()));
            daemon(() -> proxy.takeOrders(control));
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    /** From now on every connection breaks, and no new one is made. */
    public static void cut() {
        order(CUT);
    }

    /** The database is back. */
    public static void mend() {
        order(MEND);
    }

    private static void order(int what) {
        try (Socket control = new Socket(InetAddress.getLoopbackAddress(), Integer.getInteger(CONTROL))) {
            control.getOutputStream().write(what);
            control.getInputStream().read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void takeOrders(ServerSocket control) {
        while (!door.isClosed()) {
            try (Socket client = control.accept()) {
                if (client.getInputStream().read() == CUT) {
                    cutOff();
                } else {
                    cut = false;
                }
                client.getOutputStream().write(1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void cutOff() {
        cut = true;
        open.forEach(DatabaseProxy::shut);
        open.clear();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket service = door.accept();
                if (cut) {
                    shut(service);
                    continue;
                }
                Socket database = new Socket(InetAddress.getLoopbackAddress(), target);
                service.setTcpNoDelay(true);
                database.setTcpNoDelay(true);
                open.add(service);
                open.add(database);
                daemon(() -> pump(service, database));
                daemon(() -> pump(database, service));
            } catch (IOException closed) {
                // The next accept says whether it was this connection or the door.
            }
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] buffer = new byte[16_384];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            int read = in.read(buffer);
            while (read >= 0) {
                out.write(buffer, 0, read);
                out.flush();
                read = in.read(buffer);
            }
        } catch (IOException cutOff) {
            // That is what the proxy is for.
        } finally {
            shut(from);
            shut(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void shut(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException alreadyGone) {
            // Gone is what was wanted.
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "database-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cutOff();
    }
}
