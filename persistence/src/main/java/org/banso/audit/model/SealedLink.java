package org.banso.audit.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * A link of the chain as the database has it now: an entry, or a change of one field.
 *
 * @param content every field that the hash is over, each preceded by its length, so that no two different links look alike
 * @param values what became of the values of a change; an entry has none
 */
record SealedLink(LocalDate day, int number, String previousHash, String hash, String content, Values values) {

    /** Beside the chain stand the values; their digests are in it. */
    enum Values {
        /** They are what they were, or there never were any. */
        HOLD,
        /** One of them is not what was written. */
        ALTERED,
        /** They are gone, and no link of the chain says that they were to be forgotten. */
        TAKEN
    }

    boolean isUnaltered() {
        return hashOf(content, day, number, previousHash).equals(hash);
    }

    boolean follows(String hashBefore) {
        return hashBefore.equals(previousHash);
    }

    ChainLink place() {
        return new ChainLink(day, number, hash);
    }

    /** SHA-256, 64 hexadecimal digits. */
    static String hashOf(String content, LocalDate day, int number, String previousHash) {
        return sha256(content + "|" + day + "|" + number + "|" + previousHash);
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
