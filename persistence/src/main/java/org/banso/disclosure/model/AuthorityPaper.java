package org.banso.disclosure.model;

/** What showed that a representative may ask. */
public enum AuthorityPaper {
    /** 戸籍謄本. */
    FAMILY_REGISTER,
    /** 登記事項証明書 of a guardianship. */
    GUARDIANSHIP_CERTIFICATE,
    /** 委任状. */
    MANDATE
}
