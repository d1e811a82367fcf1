/** Where a card leads: to one case, or to the reader's caseload, inside Teams and, without Teams, on the web. */
export interface CaseLinks {
  toCase(caseId: string): string;
  toCaseload(): string;
}

/** Links into the tab of the app as it is installed in Teams. */
export function caseLinks(app: { readonly teamsAppId: string; readonly publicAddress: string }): CaseLinks {
  const page = `https://teams.microsoft.com/l/entity/${encodeURIComponent(app.teamsAppId)}/caseload`;
  const web = `${app.publicAddress.replace(/\/+$/, '')}/tab/`;
  return {
    toCase: (caseId) => {
      const webUrl = `${web}?case=${encodeURIComponent(caseId)}`;
      const context = JSON.stringify({ subEntityId: caseId });
      return `${page}?webUrl=${encodeURIComponent(webUrl)}&context=${encodeURIComponent(context)}`;
    },
    toCaseload: () => `${page}?webUrl=${encodeURIComponent(web)}`,
  };
}
