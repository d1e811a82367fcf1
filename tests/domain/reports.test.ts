import { describe, expect, test } from 'vitest';
import type { ServiceCommand } from '#shared/domain/commands.ts';
import type { DocumentRef } from '#shared/domain/facts.ts';
import { booked } from '#tests/support/acts.ts';
import { story } from '#tests/support/case-story.ts';
import { OXFORDSHIRE, somebody } from '#tests/support/casts.ts';

const SERVICE = { actor: { kind: 'service' }, way: 'service' } as const;
const form: DocumentRef = { kind: 'form', format: 'pdf', issue: 'stage 2' };
const filed = (document: DocumentRef): ServiceCommand => ({
  type: 'reportFiling',
  document,
  outcome: { name: 'Form.pdf', itemId: 'item', webUrl: 'https://files.example', sha256: 'ab' },
});
const opened = () => story(OXFORDSHIRE).on('Mon 23 Nov 2026').opens('Amara Okafor');

describe('filing', () => {
  test('is on the record once, however often it is reported, and a late failure does not undo it', () => {
    const once = opened().reports(filed(form));
    expect(once.facts()).toEqual([
      {
        type: 'DocumentFiled',
        document: form,
        name: 'Form.pdf',
        itemId: 'item',
        webUrl: 'https://files.example',
        sha256: 'ab',
      },
    ]);
    expect(once.reports(filed(form)).facts()).toEqual([]);
    expect(
      once.reports({ type: 'reportFiling', document: form, outcome: { failed: 'Full.' } }).facts(),
    ).toEqual([]);
  });

  test.each<[string, DocumentRef]>([
    ['kind', { ...form, kind: 'minutes' }],
    ['format', { ...form, format: 'docx' }],
    ['issue', { ...form, issue: 'stage 3' }],
  ])('of a document of another %s is a fact of its own', (_, other) => {
    const both = opened().reports(filed(form)).reports(filed(other));
    expect(both.facts()).toMatchObject([{ type: 'DocumentFiled', document: other }]);
  });

  test('that failed is on the record with its reason, and may still come about', () => {
    const failed = opened().reports({
      type: 'reportFiling',
      document: form,
      outcome: { failed: 'No library.' },
    });
    expect(failed.facts()).toEqual([{ type: 'DocumentNotFiled', document: form, reason: 'No library.' }]);
    expect(failed.reports(filed(form)).facts()).toMatchObject([{ type: 'DocumentFiled' }]);
  });
});

describe('the email that an alert came from', () => {
  const kept: ServiceCommand = { type: 'reportOriginalEmail', outcome: { sha256: 'cd', bytes: 2048 } };

  test('is kept once, and a late failure does not undo it', () => {
    const once = opened().reports(kept);
    expect(once.facts()).toEqual([{ type: 'OriginalEmailKept', sha256: 'cd', bytes: 2048 }]);
    expect(once.reports(kept).facts()).toEqual([]);
    expect(once.reports({ type: 'reportOriginalEmail', outcome: { failed: 'Gone.' } }).facts()).toEqual([]);
  });

  test('that could not be kept is on the record, and may still be kept', () => {
    const failed = opened().reports({ type: 'reportOriginalEmail', outcome: { failed: 'Gone.' } });
    expect(failed.facts()).toEqual([{ type: 'OriginalEmailNotKept', reason: 'Gone.' }]);
    expect(failed.reports(kept).facts()).toMatchObject([{ type: 'OriginalEmailKept' }]);
  });
});

describe('a booking', () => {
  const called = () => opened().does('Amara Okafor', { type: 'callMeeting', purpose: 'Settle it.' });
  const booking = booked('id-3', 'Thu 26 Nov 2026', '09:00', '09:45');

  test('is made once: what is reported after it changes nothing', () => {
    const once = called().reports(booking);
    expect(once.facts()).toMatchObject([{ type: 'MeetingBooked', meeting: 'id-3' }]);
    expect(once.reports(booked('id-3', 'Fri 27 Nov 2026', '09:00', '09:45')).facts()).toEqual([]);
    expect(
      once.reports({ type: 'reportBooking', meeting: 'id-3', outcome: { failed: 'Late.' } }).facts(),
    ).toEqual([]);
  });

  test('of a meeting that nobody called is refused', () => {
    for (const tale of [called(), opened(), story(OXFORDSHIRE).opens('Amara Okafor', { stage: undefined })])
      expect(
        tale.gives({ command: booked('id-9', 'Thu 26 Nov 2026', '09:00', '09:45'), ...SERVICE }),
      ).toEqual({
        ok: false,
        refusal: { reason: 'unknownMeeting' },
      });
  });
});

describe('a delivery', () => {
  const to = somebody('Tom Whitlock');

  test('is on the record with the way it went, or with why it did not', () => {
    const report = (outcome: Extract<ServiceCommand, { type: 'reportDelivery' }>['outcome']) =>
      opened().reports({ type: 'reportDelivery', notice: 'alert:2', to, outcome }).facts();
    expect(report({ by: 'email' })).toEqual([
      { type: 'NoticeDelivered', notice: 'alert:2', to, by: 'email' },
    ]);
    expect(report({ failed: 'Nobody there.' })).toEqual([
      { type: 'NoticeNotDelivered', notice: 'alert:2', to, reason: 'Nobody there.' },
    ]);
  });

  test('of the alert by email names to whom it went and who was copied in, or why it did not', () => {
    const report = (outcome: Extract<ServiceCommand, { type: 'reportAlertEmail' }>['outcome']) =>
      opened().reports({ type: 'reportAlertEmail', stage: '1', outcome }).facts();
    const sent = { to: ['tom@practice.example'], cc: ['ben@practice.example'] };
    expect(report(sent)).toEqual([{ type: 'AlertEmailed', stage: '1', ...sent }]);
    expect(report({ failed: 'Refused.' })).toEqual([
      { type: 'AlertNotEmailed', stage: '1', reason: 'Refused.' },
    ]);
  });
});
