package org.banso.directory.service;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/**
 * TLS to the directory that trusts the ward's own store and nothing else. JNDI takes a factory by its class's name only and
 * makes its sockets in the thread that opens the context, so the trust of that thread is handed over here. The name in the
 * certificate is checked by JNDI itself.
 */
public final class TrustedSockets extends SocketFactory {

    private static final ThreadLocal<SSLSocketFactory> TRUSTED = new ThreadLocal<>();

    private final SSLSocketFactory trusted;

    private TrustedSockets(SSLSocketFactory trusted) {
        this.trusted = trusted;
    }

    /** Called by JNDI. */
    public static SocketFactory getDefault() {
        SSLSocketFactory trusted = TRUSTED.get();
        if (trusted == null) {
            throw new IllegalStateException("no trust was handed over");
        }
        return new TrustedSockets(trusted);
    }

    /** What is opened by this thread until {@link #leave} trusts that store. */
    static void trust(SSLSocketFactory trusted) {
        TRUSTED.set(trusted);
    }

    static void leave() {
        TRUSTED.remove();
    }

    /** @throws IllegalStateException when there is no such store, or it cannot be read with that password */
    static SSLSocketFactory trusting(String store, String password) {
        try {
            KeyStore certificates = KeyStore.getInstance(Path.of(store).toFile(), password.toCharArray());
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(certificates);
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(null, trust.getTrustManagers(), null);
            return tls.getSocketFactory();
        } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
            throw new IllegalStateException("BANSO_LDAP_TRUSTSTORE cannot be read", e);
        }
    }

    @Override
    public Socket createSocket() throws IOException {
        return trusted.createSocket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return trusted.createSocket(host, port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return trusted.createSocket(host, port, local, localPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return trusted.createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return trusted.createSocket(host, port, local, localPort);
    }
}
