package org.banso.broken.module.meeting.web;

/** These tests count as the module of the pages. */
public class Page {}
