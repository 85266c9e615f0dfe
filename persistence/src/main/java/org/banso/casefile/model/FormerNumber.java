package org.banso.casefile.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number under which a case was kept before it came here. Written once with the case, shown as it was written, and found
 * in whatever width, case and hyphen it is typed.
 */
@Entity
@Table(name = "casefile_former_number")
public class FormerNumber {

    /** Characters. */
    public static final int LONGEST = 40;

    private static final Pattern HYPHENS = Pattern.compile("[‐‑‒–—―−ー]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    @Id
    @SequenceGenerator(
            name = "casefile_former_number_seq",
            sequenceName = "casefile_former_number_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "casefile_former_number_seq")
    private long id;

    @Column(name = "case_id")
    private long caseId;

    private String number;

    private String folded;

    protected FormerNumber() {}

    public FormerNumber(long caseId, String number) {
        this.caseId = caseId;
        this.number = number;
        this.folded = folded(number);
    }

    /** What is compared. */
    public static String folded(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return SPACES.matcher(HYPHENS.matcher(text).replaceAll("-")).replaceAll("");
    }
}
