package org.banso.session.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.banso.session.model.Enrolled;
import org.banso.session.model.FactorOffer;
import org.banso.session.service.SecondFactorAsking;
import org.jspecify.annotations.Nullable;

/** The first device: its secret as a picture and as text, and its first code. */
@Named
@RequestScoped
public class EnrolPage {

    private static final int GROUP = 4;

    @Inject
    Threshold threshold;

    @Inject
    SecondFactorAsking asking;

    @Inject
    PrintedCodes printed;

    private @Nullable String code;
    private @Nullable FactorOffer offer;

    public void open() throws IOException {
        if (threshold.visit().isEmpty()) {
            threshold.go(threshold.page("/login.xhtml"));
        }
    }

    public void enrol() throws IOException {
        Optional<Long> visit = threshold.visit();
        if (visit.isEmpty()) {
            threshold.go(threshold.page("/login.xhtml"));
            return;
        }
        Enrolled enrolled = asking.enrol(visit.get(), code == null ? "" : code);
        printed.are(enrolled.printed());
        threshold.pass(enrolled.entrance());
    }

    public QrPicture.Drawing getPicture() {
        return QrPicture.of(offer().uri());
    }

    /** In groups of four, to be typed. */
    public String getSecret() {
        return offer().secret().replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }

    private FactorOffer offer() {
        if (offer == null) {
            offer = asking.offer(threshold.visit().orElseThrow());
        }
        return offer;
    }

    public @Nullable String getCode() {
        return null;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
