package org.banso.directory.service;

/** The directory does not answer, and its last answer is too old to stand. */
public class DirectorySilence extends Exception {

    private static final long serialVersionUID = 1L;
}
