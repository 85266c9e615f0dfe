package org.banso.session.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.banso.desk.web.DoorBook;
import org.banso.kernel.model.Refused;
import org.banso.session.service.SecondFactorAsking;
import org.jspecify.annotations.Nullable;

/** The code of the device, or a printed one, after the password. */
@Named
@RequestScoped
public class CodePage {

    @Inject
    Threshold threshold;

    @Inject
    SecondFactorAsking asking;

    @Inject
    DoorBook record;

    private @Nullable String code;

    /** Nobody is waited for without a password. */
    public void open() throws IOException {
        if (threshold.visit().isEmpty()) {
            threshold.go(threshold.page("/login.xhtml"));
        }
    }

    public void answer() throws IOException {
        Optional<Long> visit = threshold.visit();
        if (visit.isEmpty()) {
            threshold.go(threshold.page("/login.xhtml"));
            return;
        }
        String uid = asking.whose(visit.get());
        try {
            threshold.pass(asking.answer(visit.get(), code == null ? "" : code));
        } catch (Refused refused) {
            record.wasNotLetIn(uid);
            throw refused;
        }
    }

    public void giveUp() throws IOException {
        threshold.leave();
        threshold.go(threshold.page("/login.xhtml"));
    }

    public @Nullable String getCode() {
        return null;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
