package org.benefitstriage.api.problems;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.benefitstriage.api.testing.TestCaller;

/** A request no client library would send. */
final class RawRequest {

    private static final int CHUNK = 8192;

    private RawRequest() {}

    /** Sends one request line and gives everything that comes back. */
    static String send(String line) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Posts a body of this many letters in chunks, without saying how long it will be. */
    static String chunked(String path, TestCaller caller, int letters) throws IOException {
        String credentials = Base64.getEncoder()
                .encodeToString((caller.id() + ":" + caller.secret()).getBytes(StandardCharsets.UTF_8));
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Basic "
                + credentials + "\r\nContent-Type: application/json\r\nIdempotency-Key: " + UUID.randomUUID()
                + "\r\nTransfer-Encoding: chunked\r\n\r\n";
        String chunk = Integer.toHexString(CHUNK) + "\r\n" + "a".repeat(CHUNK) + "\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            for (int sent = 0; sent < letters; sent += CHUNK) {
                out.write(chunk.getBytes(StandardCharsets.US_ASCII));
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
