package org.banso.support.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.banso.access.model.Delicate;

/** A {@link NoteSegment} as a row of its note; EclipseLink does not embed records. */
@Embeddable
class NoteSegmentRow {

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private String content;

    /** Bits of {@link Delicate}. */
    private int about;

    protected NoteSegmentRow() {}

    NoteSegmentRow(int position, NoteSegment said) {
        this.position = position;
        this.origin = said.origin();
        this.content = said.text();
        this.about = Delicate.bits(said.about());
    }
}
