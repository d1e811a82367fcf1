/** The person who is signed in. */
export interface SignedIn {
  readonly id: string;
  readonly name: string;
}
