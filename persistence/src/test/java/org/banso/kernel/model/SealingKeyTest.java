package org.banso.kernel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealingKeyTest {

    private static final String TEXT = "母より架電。息子(34)は九年…";
    private static final SealingKey CIPHER = SealingKeyFixture.cipher('k');

    @Test
    void whatWasSealedOpensUnderTheSameKeyAndBinding() {
        assertThat(CIPHER.open(CIPHER.seal(TEXT, "mine"), "mine")).contains(TEXT);
    }

    @Test
    void itDoesNotOpenForAnybodyElse() {
        assertThat(CIPHER.open(CIPHER.seal(TEXT, "mine"), "yours")).isEmpty();
    }

    @Test
    void itDoesNotOpenUnderAnotherKey() {
        assertThat(SealingKeyFixture.cipher('x').open(CIPHER.seal(TEXT, "mine"), "mine"))
                .isEmpty();
    }

    @Test
    void itDoesNotOpenWhenOneBitWasChanged() {
        byte[] sealed = CIPHER.seal(TEXT, "mine");
        for (int i = 0; i < sealed.length; i++) {
            byte[] altered = sealed.clone();
            altered[i] ^= 1;
            assertThat(CIPHER.open(altered, "mine")).as("byte %s", i).isEmpty();
        }
        assertThat(CIPHER.open(new byte[3], "mine")).isEmpty();
    }

    @Test
    void theSameTextIsNeverSealedTheSameWay() {
        assertThat(CIPHER.seal(TEXT, "mine")).isNotEqualTo(CIPHER.seal(TEXT, "mine"));
    }

    @Test
    void theTextIsNotInWhatIsStored() {
        byte[] sealed = CIPHER.seal("SEARCHABLE", "mine");

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("SEARCHABLE");
    }

    @Test
    void aKeyOfAnotherLengthIsRefused() {
        String sixteen = Base64.getEncoder().encodeToString(new byte[16]);

        assertThatThrownBy(() -> SealingKey.of(sixteen)).isInstanceOf(IllegalArgumentException.class);
    }
}
