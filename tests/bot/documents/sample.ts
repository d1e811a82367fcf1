import type { DocumentModel } from '#bot/application/ports/documents.ts';

/** An alert form as it stands once the resolution is recorded. The people are made up. */
export const alertForm: DocumentModel = {
  title: 'Resolution and Escalation Process Alert Form',
  heading: 'Oxfordshire County Council · Quality Assurance Service',
  reference: 'RE-2026-0142',
  language: 'en-GB',
  writtenAt: '2026-11-30T10:15:00Z',
  footer: 'Official – sensitive. For the child’s file.',
  facts: [
    { label: 'Date of alert', value: 'Mon 23 Nov 2026' },
    { label: 'Name of child, FWi/LAS number', value: 'Kezia Müller, 48213' },
    { label: 'Social worker, team manager', value: 'Łukasz Nowak, Bethan Rees' },
    { label: 'IRO/IC', value: 'Amara Okafor' },
    { label: 'Response requested from whom', value: 'Jaya Patel, Area Service Manager' },
    { label: 'Date response due', value: 'Mon 30 Nov 2026' },
    { label: 'Stage of alert', value: 'Stage 2' },
    { label: 'Concurrent referral to Cafcass', value: 'No' },
  ],
  sections: [
    {
      heading: 'Issues and expected outcomes',
      level: 1,
      blocks: [
        {
          kind: 'table',
          caption: '',
          columns: ['Issue', 'Expected outcome'],
          rows: [
            [
              'The permanence plan agreed at the second review (“long-term fostering with the current carers”) has not gone to panel. It was due by 30 September; no new date is known.',
              'Panel date booked within 5 working days, and the carers & child told of it.',
            ],
            [
              'Life story work has not started.',
              'A worker is named and the first session is held by 18 Dec 2026.',
            ],
          ],
        },
      ],
    },
    {
      heading: 'Response',
      level: 1,
      blocks: [
        {
          kind: 'paragraph',
          quote: true,
          text: 'I agree that this has drifted. The panel papers were held up by a medical report that we have now chased.\n\nPanel is booked for 14 January. The £420 for the life story materials is approved.',
        },
        {
          kind: 'facts',
          facts: [
            { label: 'Response by', value: 'Jaya Patel, Area Service Manager' },
            { label: 'Date', value: 'Thu 26 Nov 2026' },
          ],
        },
      ],
    },
    {
      heading: 'Resolution',
      level: 1,
      blocks: [
        {
          kind: 'list',
          items: [
            'Panel on 14 January 2027, papers in by 18 December.',
            'Café visit with Zoë to begin life story work.',
          ],
        },
        {
          kind: 'facts',
          facts: [
            { label: 'Resolution recorded by IRO', value: 'Amara Okafor' },
            { label: 'Date', value: 'Mon 30 Nov 2026' },
          ],
        },
      ],
    },
    { heading: 'Follow-up', level: 2, blocks: [] },
  ],
};

/** A case record with many entries, so that its table goes over several pages. */
export function caseRecord(entries: number): DocumentModel {
  return {
    ...alertForm,
    title: 'Case record',
    sections: [
      {
        heading: 'Every entry, in order',
        level: 1,
        blocks: [
          {
            kind: 'table',
            caption: 'Times are London times.',
            columns: ['No.', 'When', 'Who', 'What'],
            rows: Array.from({ length: entries }, (_, index) => [
              `${index + 1}`,
              'Mon 23 Nov 2026, 09:31',
              'Amara Okafor, Independent Reviewing Officer',
              `Entry ${index + 1}: the alert was delivered and read, and the manager asked for the panel papers.`,
            ]),
          },
        ],
      },
    ],
  };
}

/** Minutes on the agenda of a meeting under the procedure. */
export const minutes: DocumentModel = {
  title: 'Minutes of a CDEP meeting',
  heading: 'Newcastle City Council · Children’s Safeguarding Standards Unit',
  reference: 'CDEP-2026-0031',
  language: 'en-GB',
  writtenAt: '2026-12-01T16:05:00Z',
  footer: 'Only the dispute and what was done is recorded here.',
  facts: [
    { label: 'Meeting', value: 'Tue 1 Dec 2026, 14:00 to 14:45, Teams' },
    { label: 'Stage', value: 'Stage 2' },
    { label: 'Chair', value: 'Ruth Hall, Group Manager' },
  ],
  sections: [
    {
      heading: 'Attendance',
      level: 1,
      blocks: [
        {
          kind: 'table',
          caption: 'Who the stage requires, and who came',
          columns: ['Name', 'Role', 'Present'],
          rows: [
            ['Ruth Hall', 'Group Manager', 'Yes'],
            ['Dan Moss', 'IRO', 'Yes'],
            ['Priya Shah', 'Team Manager', 'Yes'],
            ['Tom Ward', 'Social Worker', 'Apologies'],
          ],
        },
      ],
    },
    ...[
      'Child’s details',
      'Meeting details',
      'Reason for meeting',
      'Views of parties involved',
      'Actions taken to date',
      'Discussion',
      'Outcome',
      'Dispute resolved',
      'Dispute remains',
      'Next steps',
    ].map((heading, index) => ({
      heading: `${index + 1}. ${heading}`,
      level: 1 as const,
      blocks: [
        {
          kind: 'paragraph' as const,
          text: 'The IRO said that the plan was agreed at the review in June and has not been carried out.\nThe Group Manager set out what stood in the way.',
        },
      ],
    })),
    {
      heading: 'Actions',
      level: 1,
      blocks: [
        {
          kind: 'table',
          caption: '',
          columns: ['Action', 'Who', 'By when'],
          rows: [['Send the placement papers to panel', 'Priya Shah', 'Fri 4 Dec 2026']],
        },
      ],
    },
  ],
};
