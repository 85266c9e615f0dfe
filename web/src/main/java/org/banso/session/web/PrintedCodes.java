package org.banso.session.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.List;

/** The printed codes between their making and the moment when their owner has them on paper. */
@SessionScoped
public class PrintedCodes implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient List<String> codes = List.of();

    public List<String> codes() {
        return codes == null ? List.of() : codes;
    }

    public void are(List<String> made) {
        codes = List.copyOf(made);
    }

    public void areOnPaper() {
        codes = List.of();
    }
}
