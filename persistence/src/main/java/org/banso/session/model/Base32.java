package org.banso.session.model;

import java.io.ByteArrayOutputStream;

/** RFC 4648, section 6, without padding: how a secret is written for a person to type. */
public final class Base32 {

    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    public static String write(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int buffer = 0;
        for (byte next : bytes) {
            buffer = buffer << Byte.SIZE | next & 0xff;
            held += Byte.SIZE;
            while (held >= BITS) {
                text.append(SIGNS.charAt(buffer >> held - BITS & 0x1f));
                held -= BITS;
            }
            buffer &= (1 << held) - 1;
        }
        if (held > 0) {
            text.append(SIGNS.charAt(buffer << BITS - held & 0x1f));
        }
        return text.toString();
    }

    /** @throws IllegalArgumentException when a sign is none of the alphabet's */
    public static byte[] read(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int held = 0;
        int buffer = 0;
        for (char sign : text.toCharArray()) {
            int value = SIGNS.indexOf(sign);
            if (value < 0) {
                throw new IllegalArgumentException("no sign of base 32");
            }
            buffer = buffer << BITS | value;
            held += BITS;
            if (held >= Byte.SIZE) {
                bytes.write(buffer >> held - Byte.SIZE & 0xff);
                held -= Byte.SIZE;
            }
            buffer &= (1 << held) - 1;
        }
        return bytes.toByteArray();
    }
}
