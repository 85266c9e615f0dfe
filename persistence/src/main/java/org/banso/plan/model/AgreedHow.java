package org.banso.plan.model;

/** How the person agreed to the plan. Only the person can, so there is no "by the family". */
public enum AgreedHow {
    /** Signed the plan, which is also the application for services (プラン兼事業等利用申込書). */
    SIGNED_FORM,
    ORAL,
    /** By letter, mail or messenger. */
    MESSAGE
}
