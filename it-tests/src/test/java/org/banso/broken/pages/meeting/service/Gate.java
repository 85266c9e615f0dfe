package org.banso.broken.pages.meeting.service;

/** For services only. */
public class Gate {}
