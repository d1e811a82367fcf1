import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '#tab/outlook/body.ts';

describe('the paragraphs of an email that somebody may take into an alert', () => {
  test('leave out the greeting, the signature and the disclaimer', () => {
    const text = [
      'Dear Amara,',
      '',
      'Life story work agreed in September has not been allocated.',
      'I asked twice.',
      '',
      'Thanks for looking into this with me.',
      '',
      'Kind regards,',
      'Tom',
      '',
      'Tom Whitlock',
      'Social worker',
      '',
      'This email and any attachments are confidential and intended for the addressee only.',
    ].join('\r\n');
    expect(paragraphsOf(text)).toEqual([
      'Life story work agreed in September has not been allocated.',
      'I asked twice.',
      'Thanks for looking into this with me.',
    ]);
  });

  test('leave out the message that is answered, however the mail program marks it', () => {
    const marks = [
      '-----Original Message-----\nFrom: Ben Rees',
      'On Mon, 23 Nov 2026 at 09:12, Ben Rees <ben.rees@oxfordshire.practice.example> wrote:',
      'On Mon, 23 Nov 2026 at 09:12, Ben Rees\n<ben.rees@oxfordshire.practice.example> wrote:',
      '________________________________\nFrom: Ben Rees\nSent: 23 November 2026\nTo: Tom Whitlock\nSubject: Visits',
      'From: Ben Rees\nSent: 23 November 2026\nTo: Tom Whitlock\nSubject: Visits',
    ];
    for (const mark of marks) {
      expect(paragraphsOf(`No visit since 2 October.\n\n${mark}\n\nOld words.`)).toEqual([
        'No visit since 2 October.',
      ]);
    }
  });

  test('keep what was passed on when the email says nothing of its own', () => {
    const text = [
      'Hi Amara',
      '',
      'From: Ben Rees',
      'Sent: 23 November 2026',
      'To: Tom Whitlock',
      'Subject: Visits',
      '',
      'No visit since 2 October.',
      '',
      'Regards',
      'Ben',
    ].join('\n');
    expect(paragraphsOf(text)).toEqual(['No visit since 2 October.']);
  });

  test('keep a sentence that only looks like a mark, and words after a closing in the middle', () => {
    const text = [
      'From: the review in September, nothing was done.',
      '',
      'Thanks',
      '',
      'One more thing, and it is the main thing: the placement ends on Friday and there is still no plan for it.',
    ].join('\n');
    expect(paragraphsOf(text)).toEqual([
      'From: the review in September, nothing was done.',
      'Thanks',
      'One more thing, and it is the main thing: the placement ends on Friday and there is still no plan for it.',
    ]);
  });

  test('join a wrapped line and keep the points of a list apart', () => {
    const text = [
      'The plan of 3 September says that life story work starts within a month of',
      'the review and that a named worker does it. Missing:',
      '- a named worker',
      '- a date',
    ].join('\n');
    expect(paragraphsOf(text)).toEqual([
      'The plan of 3 September says that life story work starts within a month of the review and that a named worker does it. Missing:',
      '- a named worker',
      '- a date',
    ]);
  });

  test('drop quoted lines and say nothing for an empty email', () => {
    expect(paragraphsOf('> old words\n> more\n\nStill no visit.')).toEqual(['Still no visit.']);
    expect(paragraphsOf('\n \n')).toEqual([]);
  });
});
