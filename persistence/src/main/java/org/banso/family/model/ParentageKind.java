package org.banso.family.model;

/** How a child is its parent's. */
public enum ParentageKind {
    BIRTH,
    ADOPTED,
    FOSTER
}
