package org.banso.session.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.SealingKey;
import org.jspecify.annotations.Nullable;

/**
 * Everyone's second factor. A row is locked while a code is judged, so that of two equal codes at the same moment one is
 * taken, and no wrong one goes uncounted.
 */
@Dependent
public class SecondFactors {

    /** Printed codes that come with a factor. */
    public static final int RECOVERY_CODES = 10;

    /** No vowels and nothing that looks like another sign. */
    private static final String SIGNS = "23456789BCDFGHJKMNPQRTVWXZ";

    private static final int RECOVERY_LENGTH = 12;
    private static final int RECOVERY_GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected SecondFactors() {}

    public SecondFactors(EntityManager em) {
        this.em = em;
    }

    private record Held(
            byte[] secret,
            @Nullable Instant enrolledAt,
            long lastStep,
            @Nullable Instant lockedUntil) {}

    public boolean isEnrolled(String uid) {
        return held(uid, false).filter(held -> held.enrolledAt() != null).isPresent();
    }

    /** A secret for a device: the one that was offered and not yet confirmed, or a new one. Never that of a factor in use. */
    public byte[] offer(String uid, SealingKey key, Instant now) {
        Optional<Held> held = held(uid, true);
        if (held.isPresent() && held.get().enrolledAt() != null) {
            throw new Refused(SessionReason.NOT_WAITING);
        }
        Optional<byte[]> offered =
                held.flatMap(there -> key.open(there.secret(), binding(uid))).map(Base32::read);
        if (offered.isPresent()) {
            return offered.get();
        }
        byte[] secret = new byte[Totp.SECRET];
        RANDOM.nextBytes(secret);
        about("""
                insert into session_factor (uid, secret, offered_at) values (?uid, ?secret, ?now)
                on conflict (uid) do update set secret = excluded.secret, offered_at = excluded.offered_at
                 where session_factor.enrolled_at is null
                """, uid)
                .setParameter("secret", key.seal(Base32.write(secret), binding(uid)))
                .setParameter("now", Timestamp.from(now))
                .executeUpdate();
        return secret;
    }

    /** The first code of the new device was right: the factor is in use from now on. Answers its printed codes, once. */
    public List<String> enrol(String uid, SealingKey key, Instant now) {
        about("update session_factor set enrolled_at = ?now, wrong = 0, locked_until = null where uid = ?uid", uid)
                .setParameter("now", Timestamp.from(now))
                .executeUpdate();
        return newRecoveryCodes(uid, key);
    }

    /** Printed codes in place of those of before. */
    public List<String> newRecoveryCodes(String uid, SealingKey key) {
        about("delete from session_recovery_code where uid = ?uid", uid).executeUpdate();
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            StringBuilder code = new StringBuilder();
            for (int sign = 0; sign < RECOVERY_LENGTH; sign++) {
                if (sign > 0 && sign % RECOVERY_GROUP == 0) {
                    code.append('-');
                }
                code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
            }
            codes.add(code.toString());
            about("insert into session_recovery_code (uid, mark) values (?uid, ?mark)", uid)
                    .setParameter("mark", key.mark(plain(code.toString()), recovery(uid)))
                    .executeUpdate();
        }
        return codes;
    }

    /** Printed codes that are not used yet. */
    public int recoveryCodesLeft(String uid) {
        Object count = about("select count(*) from session_recovery_code where uid = ?uid and used_at is null", uid)
                .getSingleResult();
        return ((Number) count).intValue();
    }

    /**
     * Judges a code of the device or a printed one. A wrong one is counted: the caller commits whatever comes back.
     *
     * @return what it was, or nothing when it was wrong
     * @throws Refused CODE_LOCKED without a look at the code
     */
    public Optional<Factor> judge(String uid, String typed, FactorLimits limits, SealingKey key, Instant now) {
        Held held = held(uid, true).orElseThrow(() -> new Refused(SessionReason.NO_FACTOR));
        if (held.lockedUntil() != null && now.isBefore(held.lockedUntil())) {
            throw new Refused(SessionReason.CODE_LOCKED, held.lockedUntil());
        }
        String code = plain(typed);
        byte[] secret = key.open(held.secret(), binding(uid))
                .map(Base32::read)
                .orElseThrow(() -> new IllegalStateException("the factor of " + uid + " is sealed under another key"));
        OptionalLong step = Totp.step(secret, code, now, held.lastStep());
        if (step.isPresent()) {
            about("update session_factor set last_step = ?step, wrong = 0, locked_until = null where uid = ?uid", uid)
                    .setParameter("step", step.getAsLong())
                    .executeUpdate();
            return Optional.of(Factor.CODE);
        }
        int used = about("""
                update session_recovery_code set used_at = ?now where uid = ?uid and mark = ?mark and used_at is null
                """, uid)
                .setParameter("now", Timestamp.from(now))
                .setParameter("mark", key.mark(code, recovery(uid)))
                .executeUpdate();
        if (used == 1) {
            about("update session_factor set wrong = 0, locked_until = null where uid = ?uid", uid)
                    .executeUpdate();
            return Optional.of(Factor.RECOVERY_CODE);
        }
        about("""
                update session_factor set wrong = case when wrong + 1 >= ?tries then 0 else wrong + 1 end,
                       locked_until = case when wrong + 1 >= ?tries then cast(?until as timestamptz) end
                 where uid = ?uid
                """, uid)
                .setParameter("tries", limits.tries())
                .setParameter("until", Timestamp.from(now.plus(limits.locked())))
                .executeUpdate();
        return Optional.empty();
    }

    /** Until when no code is taken; nothing when one is. */
    public Optional<Instant> lockedUntil(String uid, Instant now) {
        return held(uid, false).map(Held::lockedUntil).filter(now::isBefore);
    }

    /** The device is lost: the factor and its printed codes are gone. */
    public void remove(String uid) {
        about("delete from session_factor where uid = ?uid", uid).executeUpdate();
    }

    private Optional<Held> held(String uid, boolean locking) {
        String sql = "select secret, enrolled_at, last_step, locked_until from session_factor where uid = ?uid"
                + (locking ? " for update" : "");
        List<?> rows = about(sql, uid).getResultList();
        return rows.stream()
                .map(found -> (Object[]) found)
                .findFirst()
                .map(row -> new Held((byte[]) row[0], instant(row[1]), ((Number) row[2]).longValue(), instant(row[3])));
    }

    private Query about(String sql, String uid) {
        return em.createNativeQuery(sql).setParameter("uid", uid);
    }

    private static @Nullable Instant instant(@Nullable Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }

    /** Full width, small letters, hyphens and spaces are taken as well. */
    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-‐‑–—−ー]", "");
    }

    private static String binding(String uid) {
        return "session-factor\n" + uid;
    }

    private static String recovery(String uid) {
        return "session-recovery\n" + uid;
    }
}
