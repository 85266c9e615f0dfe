package org.banso.reception.model;

/** 相談経路: through whom the caller found the desk. */
public enum Route {
    SELF_FOUND,
    WELFARE_DESK,
    ANSUKO,
    PORT,
    HEALTH,
    EDU_CENTER,
    SCHOOL,
    CHILD_FAMILY_CENTER,
    MINSEI,
    OTHER
}
