package org.banso.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.banso.audit.model.BrokenLink;
import org.banso.audit.model.ChainProof;
import org.banso.audit.model.ChainTables;
import org.banso.audit.model.DayHead;
import org.banso.audit.model.HeadFile;
import org.banso.audit.model.HeadKey;
import org.banso.audit.model.HeadSigner;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./banso audit verify [--heads file] [--key base64]}, {@code audit heads}, {@code audit key}: proves the trail without
 * the server and without the application's database user, from any machine that reaches the database as a reader.
 *
 * <p>Which database: {@code BANSO_DB_HOST}, {@code _PORT}, {@code _NAME}, {@code BANSO_DB_AUDIT_USER}, {@code _PASSWORD}; nothing
 * said means the demonstration on this machine. The public key comes from the command or from {@code BANSO_AUDIT_PUBLIC_KEY}
 * and never from the database.
 */
public final class AuditCommand {

    /** What the process ends with. */
    public static final int HOLDS = 0;

    public static final int BROKEN = 2;

    private static final String HELP = """
            The commands are:
              audit verify [--heads file] [--key base64]   names the first link that does not hold, or says that all do
              audit heads                                  prints the signed heads, to be kept elsewhere
              audit key                                    makes a new pair of keys for BANSO_AUDIT_...""";

    private final PrintStream out;
    private final Map<String, String> environment;

    public AuditCommand(PrintStream out, Map<String, String> environment) {
        this.out = out;
        this.environment = environment;
    }

    /** @return what the process ends with */
    public int run(List<String> words) {
        return switch (words.isEmpty() ? "" : words.get(0)) {
            case "verify" -> verify(option(words, "--heads"), option(words, "--key"));
            case "heads" -> heads();
            case "key" -> key();
            default -> throw new CannotStart(HELP);
        };
    }

    private static @Nullable String option(List<String> words, String name) {
        int at = words.indexOf(name);
        if (at < 0) {
            return null;
        }
        if (at + 1 == words.size()) {
            throw new CannotStart(name + " what?\n" + HELP);
        }
        return words.get(at + 1);
    }

    private int verify(@Nullable String file, @Nullable String givenKey) {
        HeadKey key = publicKey(givenKey);
        List<DayHead> kept = file == null ? List.of() : keptHeads(Path.of(file));
        try (Connection connection = connect()) {
            // one moment for all that is read: the server goes on sealing and signing meanwhile
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            ChainTables tables = new ChainTables(connection);
            Optional<BrokenLink> broken = new ChainProof(tables, key, kept).firstBroken();
            if (broken.isPresent()) {
                BrokenLink first = broken.get();
                out.printf(
                        "BROKEN: %s, link %d: %s%n",
                        first.day(), first.number(), first.kind().sentence());
                return BROKEN;
            }
            out.println("The audit trail holds: " + tables.summary() + ".");
            out.println(
                    kept.isEmpty()
                            ? "Without heads that were kept elsewhere nobody can tell whether the newest days were cut off."
                            : kept.size() + " heads that were kept elsewhere agree with it.");
            return HOLDS;
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private int heads() {
        try (Connection connection = connect()) {
            out.print(HeadFile.write(new ChainTables(connection).heads()));
            return HOLDS;
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private int key() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            out.println("BANSO_AUDIT_SIGNING_KEY=" + HeadSigner.raw(pair.getPrivate()));
            out.println("BANSO_AUDIT_PUBLIC_KEY=" + HeadKey.raw(pair.getPublic()));
            return HOLDS;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has Ed25519", e);
        }
    }

    private HeadKey publicKey(@Nullable String given) {
        String said = given == null ? environment.getOrDefault("BANSO_AUDIT_PUBLIC_KEY", "") : given;
        if (said.isBlank() && !isDemonstration()) {
            throw new CannotStart("Which key? Give --key, or set BANSO_AUDIT_PUBLIC_KEY.");
        }
        try {
            return HeadKey.of(said.isBlank() ? HeadKey.OF_THE_DEMONSTRATION : said);
        } catch (IllegalArgumentException e) {
            throw new CannotStart("That is no public key: " + e.getMessage() + ".", e);
        }
    }

    private static List<DayHead> keptHeads(Path file) {
        try {
            return HeadFile.read(Files.readString(file, StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new CannotStart("The file %s cannot be read.".formatted(file), e);
        } catch (IllegalArgumentException e) {
            throw new CannotStart("%s: %s.".formatted(file, e.getMessage()), e);
        }
    }

    private boolean isDemonstration() {
        return environment.getOrDefault("BANSO_DB_HOST", "").isBlank();
    }

    private Connection connect() throws SQLException {
        Properties who = new Properties();
        who.setProperty("user", environment.getOrDefault("BANSO_DB_AUDIT_USER", DemoDatabase.AUDITOR));
        who.setProperty("password", environment.getOrDefault("BANSO_DB_AUDIT_PASSWORD", DemoDatabase.PASSWORD));
        who.setProperty("sslmode", environment.getOrDefault("BANSO_DB_SSLMODE", "prefer"));
        who.setProperty("readOnly", "true");
        who.setProperty("ApplicationName", "banso-audit");
        String port = environment.getOrDefault(
                "BANSO_DB_PORT",
                isDemonstration() ? String.valueOf(Ports.from(environment).database()) : "5432");
        return DriverManager.getConnection(
                "jdbc:postgresql://%s:%s/%s"
                        .formatted(
                                isDemonstration() ? "127.0.0.1" : environment.get("BANSO_DB_HOST"),
                                port,
                                environment.getOrDefault("BANSO_DB_NAME", DemoDatabase.NAME)),
                who);
    }

    private static CannotStart unreachable(SQLException e) {
        return new CannotStart("The database cannot be read: %s.".formatted(e.getMessage()), e);
    }
}
