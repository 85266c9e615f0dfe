package org.banso.support.model;

/** How the contact took place (対応方法). */
public enum NoteKind {
    PHONE(false),
    INTERVIEW(true),
    HOME_VISIT(true),
    /** Going along to an office, a doctor, a place (同行). */
    ACCOMPANIMENT(true),
    /** Letter, mail or messenger. */
    MESSAGE(false),
    /** With another agency. */
    AGENCY_CONTACT(false),
    /** At a place to be (居場所). */
    PLACE(true),
    /** The plan is looked at together: is it on its way? (モニタリング) */
    MONITORING(true),
    OTHER(false);

    private final boolean faceToFace;

    NoteKind(boolean faceToFace) {
        this.faceToFace = faceToFace;
    }

    /** Whether whoever was met stood before the worker: only then is the person no longer "not yet met" (未接触). */
    public boolean isFaceToFace() {
        return faceToFace;
    }
}
