/** Words of the caseload: what needs me, and all my cases. */
export const caseloadWords = {
  title: 'Caseload',
  raise: 'Raise an alert',
  administration: 'Administration',
  needs: 'Needs you',
  nothing: 'Nothing is asked of you now.',
  all: 'All my cases',
  shown: (count: number, more: boolean) =>
    more ? `first ${count}` : count === 1 ? '1 case' : `${count} cases`,
  order: 'The soonest due first',
  more: 'Load more',
  columns: {
    reference: 'Reference',
    child: 'Child',
    stage: 'Stage',
    due: 'Due',
    owner: 'Owner',
    waitingFor: 'With',
    category: 'Theme',
  },
  empty: {
    title: 'No cases are yours yet',
    text: 'Cases that you own, must answer or are told about appear here, with the soonest due first.',
    other: 'or open an email in Outlook and choose Resolution',
  },
  error: {
    title: 'We could not read your cases',
    drafts: (count: number) =>
      count === 0
        ? 'Nothing on the record is lost.'
        : `Nothing you wrote is lost: ${count === 1 ? '1 draft is' : `${count} drafts are`} kept on this computer.`,
    asItWas: (time: string) => `As it was at ${time}, read only`,
    urgent: 'Urgent? The due dates are also in your Teams chat with Resolution.',
  },
} as const;
