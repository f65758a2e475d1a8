/** The languages that texts of the product are written in. */
export type Language = 'nl' | 'en';
