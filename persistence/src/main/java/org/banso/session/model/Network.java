package org.banso.session.model;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banso.kernel.model.Refused;

/**
 * A network as {@code 10.20.0.0/16} or {@code 2001:db8::/32}: an address whose bits beyond the length are all zero.
 *
 * @param address as it is written after reading
 * @param length in bits
 */
public record Network(String address, int length) {

    /** Addresses that one line may trust at most, as the shortest length: a whole private network of class A, and an ISP's prefix. */
    private static final int WIDEST_4 = 8;

    private static final int WIDEST_6 = 32;

    /** Literal addresses only, so that no name is asked of any server. */
    private static final Pattern WRITTEN =
            Pattern.compile("((?:\\d{1,3}\\.){3}\\d{1,3}|(?=.*:)[0-9A-Fa-f:]{2,39})(?:/(\\d{1,3}))?");

    /** @throws Refused {@link SessionReason#NETWORK_UNREADABLE} */
    public static Network read(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        if (!matcher.matches()) {
            throw unreadable();
        }
        byte[] address = bytes(matcher.group(1));
        int bits = address.length * Byte.SIZE;
        int length = matcher.group(2) == null ? bits : Integer.parseInt(matcher.group(2));
        if (length > bits || !isZeroFrom(address, length)) {
            throw unreadable();
        }
        return new Network(literal(address), length);
    }

    /** @throws Refused {@link SessionReason#NETWORK_TOO_WIDE} for one that trusts half the world */
    void requireNarrowFor(NetworkRule rule) {
        int widest = isOfFour() ? WIDEST_4 : WIDEST_6;
        if (rule == NetworkRule.NOT_ASKED && length < widest) {
            throw new Refused(SessionReason.NETWORK_TOO_WIDE, widest);
        }
    }

    /** Whether an address, as the server writes it, lies within. */
    public boolean holds(String other) {
        Network one = read(other);
        if (one.isOfFour() != isOfFour()) {
            return false;
        }
        byte[] mine = bytes(address);
        byte[] theirs = bytes(one.address);
        for (int bit = 0; bit < length; bit++) {
            if (bit(mine, bit) != bit(theirs, bit)) {
                return false;
            }
        }
        return true;
    }

    /** As it is written. */
    public String written() {
        return address + "/" + length;
    }

    private boolean isOfFour() {
        return bytes(address).length == 4;
    }

    private static boolean isZeroFrom(byte[] address, int length) {
        for (int bit = length; bit < address.length * Byte.SIZE; bit++) {
            if (bit(address, bit)) {
                return false;
            }
        }
        return true;
    }

    private static boolean bit(byte[] address, int place) {
        return (address[place / Byte.SIZE] >> (Byte.SIZE - 1 - place % Byte.SIZE) & 1) == 1;
    }

    private static byte[] bytes(String literal) {
        try {
            return InetAddress.getByName(literal).getAddress();
        } catch (UnknownHostException no) {
            throw unreadable(no);
        }
    }

    private static String literal(byte[] address) {
        try {
            return InetAddress.getByAddress(address).getHostAddress();
        } catch (UnknownHostException no) {
            throw unreadable(no);
        }
    }

    private static Refused unreadable() {
        return new Refused(SessionReason.NETWORK_UNREADABLE);
    }

    private static Refused unreadable(UnknownHostException cause) {
        return new Refused(cause, SessionReason.NETWORK_UNREADABLE);
    }
}
