package org.banso.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Where a list of the page at hand is had as a file: the same page with its question, and which list. */
@Named
@RequestScoped
public class TakeAddress {

    private static final String BEGINS = ListsAsFiles.PARAMETER + "=";

    @Inject
    HttpServletRequest request;

    /** @param list its name on the page @param form {@code excel} or {@code csv} */
    public String of(String list, String form) {
        String query = request.getQueryString();
        String kept = query == null
                ? ""
                : Arrays.stream(query.split("&", -1))
                        .filter(part -> !part.isEmpty() && !part.startsWith(BEGINS))
                        .map(part -> part + "&")
                        .collect(Collectors.joining());
        return request.getRequestURI() + "?" + kept + BEGINS + list + "." + form;
    }
}
