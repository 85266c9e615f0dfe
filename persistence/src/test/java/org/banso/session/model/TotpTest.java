package org.banso.session.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);

    /** RFC 6238, appendix B: all eighteen. The secret is that of the published code: as long as the hash. */
    @ParameterizedTest
    @CsvSource({
        "59, HmacSHA1, 20, 94287082",
        "59, HmacSHA256, 32, 46119246",
        "59, HmacSHA512, 64, 90693936",
        "1111111109, HmacSHA1, 20, 07081804",
        "1111111109, HmacSHA256, 32, 68084774",
        "1111111109, HmacSHA512, 64, 25091201",
        "1111111111, HmacSHA1, 20, 14050471",
        "1111111111, HmacSHA256, 32, 67062674",
        "1111111111, HmacSHA512, 64, 99943326",
        "1234567890, HmacSHA1, 20, 89005924",
        "1234567890, HmacSHA256, 32, 91819424",
        "1234567890, HmacSHA512, 64, 93441116",
        "2000000000, HmacSHA1, 20, 69279037",
        "2000000000, HmacSHA256, 32, 90698825",
        "2000000000, HmacSHA512, 64, 38618901",
        "20000000000, HmacSHA1, 20, 65353130",
        "20000000000, HmacSHA256, 32, 77737706",
        "20000000000, HmacSHA512, 64, 47863826"
    })
    void givesTheCodesOfTheStandard(long second, String algorithm, int length, String code) {
        byte[] secret = "1234567890".repeat(7).substring(0, length).getBytes(StandardCharsets.US_ASCII);

        assertThat(Totp.code(secret, Totp.stepAt(Instant.ofEpochSecond(second)), 8, algorithm))
                .isEqualTo(code);
    }

    @Test
    void aDeviceHasTheLastSixDigits() {
        assertThat(Totp.code(SECRET, Totp.stepAt(NOW))).isEqualTo("050471");
    }

    @Test
    void takesACodeOfTheStepBeforeAndAfterAndNoOther() {
        long step = Totp.stepAt(NOW);
        for (long other = step - 4; other <= step + 4; other++) {
            assertThat(Totp.step(SECRET, Totp.code(SECRET, other), NOW, 0).isPresent())
                    .as("step %d", other - step)
                    .isEqualTo(Math.abs(other - step) <= 1);
        }
    }

    @Test
    void takesNoStepTwiceAndNoneBeforeIt() {
        long step = Totp.stepAt(NOW);

        assertThat(Totp.step(SECRET, Totp.code(SECRET, step), NOW, step)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, step - 1), NOW, step)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, step + 1), NOW, step)).hasValue(step + 1);
    }

    @ParameterizedTest
    @CsvSource({"''", "05047", "0504710", "05047x", "０５０４７１"})
    void takesNothingElse(String typed) {
        assertThat(Totp.step(SECRET, typed, NOW, 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void writesSecretsAsTheStandardDoes(String bytes, String written) {
        assertThat(Base32.write(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
        assertThat(Base32.read(written)).isEqualTo(bytes.getBytes(StandardCharsets.US_ASCII));
    }
}
