package org.banso.broken.names.meeting.service;

import jakarta.ejb.MessageDriven;

/** Listens under another name. */
@MessageDriven
public class BrokenEar {}
