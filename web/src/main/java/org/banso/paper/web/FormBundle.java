package org.banso.paper.web;

import java.util.List;

/**
 * The forms of one case among those of many.
 *
 * @param name of its bookmark, or of its file: a case's number, never a person
 * @param forms at least one
 */
public record FormBundle(String name, List<FormSheet> forms) {

    public FormBundle {
        forms = List.copyOf(forms);
    }
}
