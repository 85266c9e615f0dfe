package org.banso.support.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A {@link NoteSegment} as a row of its note; EclipseLink does not embed records. */
@Embeddable
class NoteSegmentRow {

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private String content;

    protected NoteSegmentRow() {}

    NoteSegmentRow(int position, NoteSegment said) {
        this.position = position;
        this.origin = said.origin();
        this.content = said.text();
    }
}
