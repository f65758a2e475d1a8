import { foldLabel } from '../../text/fold.ts';

/** Names that programs give to sheets, and that say nothing of what stands on them. */
const NO_NAME =
  /^(?:blad|sheet|feuil|feuille|tabel|table|werkblad|tab|data|export|overzicht|matrix|lijst|list|competenties?|competencies|competences?|functies?|functieprofiel(?:en)?|profiel(?:en)?|profil(?:s|es?)?|rooster|vereisten|team|resultaat|query)? ?\d{0,3}$/u;

/** The name of a sheet, where it says something of what stands on it: `Blad1` and `Matrix` do not. */
export function sheetName(name: string | undefined): string | undefined {
  return name === undefined || NO_NAME.test(foldLabel(name)) ? undefined : name;
}
