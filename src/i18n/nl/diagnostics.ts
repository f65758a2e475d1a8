/** What each diagnostic code says to a person. `{name}` is filled in from the diagnostic's values. */
export const nlDiagnostics = {
  'read/empty': 'Het bestand is leeg. Er is niets gelezen en niets gewijzigd.',
} as const;
