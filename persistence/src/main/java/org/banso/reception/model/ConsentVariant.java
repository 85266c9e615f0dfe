package org.banso.reception.model;

/** Which of the two forms was filled in: 【本人同意あり】 or 【本人同意なし】. */
public enum ConsentVariant {
    WITH_CONSENT,
    WITHOUT_CONSENT
}
