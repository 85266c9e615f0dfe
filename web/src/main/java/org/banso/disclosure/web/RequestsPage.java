package org.banso.disclosure.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banso.disclosure.model.RequestLine;
import org.banso.disclosure.service.DisclosureDesk;

/** The register of disclosure requests: overdue on top, then by deadline. */
@Named
@RequestScoped
public class RequestsPage {

    @Inject
    DisclosureDesk desk;

    private List<RequestLine> lines = List.of();

    @PostConstruct
    void read() {
        lines = desk.register();
    }

    public List<RequestLine> getLines() {
        return lines;
    }
}
