package org.banso.session.model;

/** How well a session is proven. */
public enum Factor {
    /** By the password alone, where the network's rule asks no more. */
    PASSWORD,
    /** By password and a code of the device. */
    CODE,
    /** By password and one of the printed codes. */
    RECOVERY_CODE
}
