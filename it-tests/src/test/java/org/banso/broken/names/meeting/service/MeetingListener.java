package org.banso.broken.names.meeting.service;

import jakarta.ejb.MessageDriven;

/** Listens. */
@MessageDriven
public class MeetingListener {}
