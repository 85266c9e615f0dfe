package org.banso.directory.model;

/** Whether the directory can be reached, for those who watch the platform from outside the application's modules. */
public interface DirectoryReach {

    /** The portable name of the bean that knows. */
    String NAME = "java:global/banso/banso-ejb-ground/DirectoryReaching!org.banso.directory.model.DirectoryReach";

    /** Whether it answers to us within its few seconds, over the same way and with the same trust as a login. */
    boolean answers();
}
