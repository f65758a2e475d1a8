import type { nlDiagnostics } from '../nl/diagnostics.ts';
import { enReaderDiagnostics } from './reader-diagnostics.ts';

export const enDiagnostics: Readonly<Record<keyof typeof nlDiagnostics, string>> = {
  ...enReaderDiagnostics,
  'cli/mappings-unused': 'The crosswalk in this file was not applied. Name it with --crosswalk to make it count.',
  'cli/no-assessments': 'The files of --person hold no assessment.',
  'cli/no-competencies':
    '{file} holds no competency to compare. Give a function card, a dictionary or a CSV with a column competency.',
  'cli/no-file': 'The file {file} does not exist.',
  'cli/no-mappings': 'This file holds no crosswalk. None was applied.',
  'cli/no-profiles': 'These files hold no function.',
  'cli/no-settings':
    'This is no settings file: alignments, smallestGroup and weights are expected. No setting was applied.',
  'cli/unreadable-file': 'The file {file} cannot be read ({reason}).',
  'exchange/broken':
    'This workspace file is damaged or not complete. Nothing was read and nothing was changed. Save it again where it comes from.',
  'exchange/double-id':
    'Two records of this workspace file have the same id ({id}). Nothing was read and nothing was changed. Save it again where it comes from.',
  'exchange/invalid':
    'This file differs from what Meetlat knows, first at {where} ({count} {count?place|places}). Nothing was read and nothing was changed. Save it again where it comes from.',
  'exchange/newer-version':
    'This file is of version {version}; this program knows version {known}. Use a newer Meetlat to open it. Nothing was changed.',
  'exchange/not-a-workspace': 'This is no workspace file of Meetlat. Nothing was changed. Choose another file.',
  'exchange/unknown-json':
    'This JSON file is no output of Meetlat, no function, dictionary, links or workspace. Nothing was read. Choose another file.',
  'extract/cluster-boundary':
    'For "{label}" it is not certain where the group ends and the competency begins; "{cluster}" was read as the group. Check both.',
  'extract/condition-among-competencies':
    '"{text}" stands among the competencies but is a condition, and was put with the conditions.',
  'extract/doubtful-mark':
    '"{label}" has a mark in brackets or with a question mark. That level counts as possible, not as certain.',
  'extract/duplicate-competency': '"{label}" stands here for the second time. Both were kept; check which one holds.',
  'extract/label-wrapped':
    'The name of this competency ran on to a next line and was joined to "{label}". Check the name.',
  'extract/letter-levels':
    'The levels are letters and the document does not say whether A is the lowest or the highest. So no level is certain. Choose at each row which one holds.',
  'extract/level-above-scale':
    '"{label}" asks level {level}, but the document says that the scale has {levels}. Check the level.',
  'extract/level-column-assumed':
    'Read as the levels: {column}. The document does not say in so many words that they are levels. Check that they are.',
  'extract/level-conflict':
    '"{label}" stands twice in this document: at level {lower} and at level {higher}. Both were kept; check which one holds.',
  'extract/level-conflict-told':
    'The row of "{label}" asks level {level}, but a sentence elsewhere in this document says level {told}. Check which one holds.',
  'extract/level-gap':
    'For "{label}" level {missing} is missing between the others. Check whether the document has it, or numbers it otherwise.',
  'extract/level-range':
    '"{label}" has {text}: the lowest level counts as certain, the highest as possible. Choose which one holds.',
  'extract/list-left-out':
    'Below "{heading}" stand names with a figure ({names}). Nothing says that they are competencies, so they were left out. Are they? Then add them yourself.',
  'extract/mark-place-lost':
    '"{label}" has a mark, but the column it stood in was lost. The level was left open; fill it in yourself.',
  'extract/message-left-out':
    'This e-mail holds another message, about "{text}". It was not read, because the competencies were taken from a different message. Check whether it says something that still counts.',
  'extract/name-not-read':
    'Here stands a name that you know as a competency from elsewhere ({names}) and that was not read as a row. Does it belong? Go to the line and make it a row.',
  'extract/names-not-read':
    'From line {first} to {last} stand {n} names that you know as competencies from elsewhere ({names}) and that were not read as rows. Do they belong? Go to the lines and make them rows.',
  'extract/names-on-line-not-read':
    'On this line stand {n} names that you know as competencies from elsewhere ({names}) and that were not read as rows. Do they belong? Go to the line and make them rows.',
  'extract/no-known-kind':
    'No function card, dictionary or table was recognised in this document. Check that the right file was chosen and that there is legible text in it; else save it as text (.txt) or CSV.',
  'extract/no-mark': '"{label}" has no level. The competency is asked, its level is not known.',
  'extract/no-requirements':
    'No competency or requirement was found in this document. Check whether a page or an annex is missing.',
  'extract/not-asked': 'The document says that "{label}" is not required; it was left out.',
  'extract/organisation-inferred':
    'The organisation {organisation} is not named as such; it was inferred from "{from}". Check it.',
  'extract/pay-cell':
    'Pay scale {scale}, step {step}: the amount {amount} does not fit the table; {expected} is expected. Check whether it is a typing error.',
  'extract/pay-falls':
    'Pay scale {scale}, step {step}: the amount {amount} is lower than that of the step before ({before}). Check it.',
  'extract/pay-guessed-month':
    'Nothing says whether the amounts are yearly or monthly; their size tells that they are monthly.',
  'extract/pay-guessed-year':
    'Nothing says whether the amounts are yearly or monthly; their size tells that they are yearly.',
  'extract/pay-index':
    'The document states more than one index ({indexes}) and none of them explains the amounts. The index was left out.',
  'extract/pay-index-differs':
    'The stated index {stated} does not explain the amounts, index {found} does. The stated index was kept; check which is right.',
  'extract/pay-interrupted':
    'The pay table is interrupted by "{text}". The rows after it were read as part of the same table.',
  'extract/pay-missing': 'Pay scale {scale}: there is no amount at step {step}. That step was left out for this scale.',
  'extract/pay-period-doubt':
    'The amounts of pay scale {scale} (around {amount}) do not suit the period printed above them. The period was read as printed; check it.',
  'extract/pay-period-unknown':
    'Pay scale {scale} (amounts around {amount}): it cannot be told whether they are yearly or monthly. The scale was left out.',
  'extract/pay-row': 'This row of the pay table could not be read: "{text}". Add its amounts yourself.',
  'extract/pay-scale-name': 'Column {column} of the pay table has no legible name of a scale. The column was left out.',
  'extract/pay-step':
    'Step {step} does not come after the step before it in the pay table. This row was left out: "{text}".',
  'extract/pay-step-missing': 'Steps are missing before step {step} of the pay table ({missing}). Check the table.',
  'extract/pay-uneven':
    'Pay scale {scale} goes from {before} to {amount} at step {step}, unlike all other scales of the table. Check it.',
  'extract/pay-unread': 'Step {step}: "{text}" could not be read as an amount.',
  'extract/prose-requirement':
    'This requirement comes from running text and not from a list or table: "{text}". Check whether it is a competency.',
  'extract/row-without-label':
    'This row has a level ({text}) but no competency. The row was left out; check what it belongs to and add it yourself.',
  'extract/scale-conflict':
    'The document names a scale of {one} levels and one of {other}. Neither was used; check which one holds.',
  'extract/selection-conflict':
    '{part} has two different minima: {kept} % and {other} %. {kept} % was kept; check which is right.',
  'extract/selection-minimum':
    'The minimum for {part} is {minimum} points, more than the {points} points that can be had. The minimum was left out; check both.',
  'extract/selection-total':
    'The points of the parts add up to {sum}, but the document says {total}. Check the points.',
  'extract/skipped-mark':
    'A mark is missing in the row of "{label}": level {lower} is certain, {higher} possible. Check the row.',
  'extract/tautology': '"{text}" only says that the requirements of the function hold, and was left out.',
  'extract/two-marks':
    '"{label}" has two marks where the table has one each time: level {lower} is certain, {higher} possible. Choose which one holds.',
  'extract/unread-gradation':
    '"{label}" has "{text}" where a level is expected. The level was left open; fill it in yourself.',
  'extract/unread-selection':
    'This sentence names points or percentages of an examination, but not clearly what they apply to: "{text}". Complete the rule yourself.',
  'harmonise/alignment-unusable':
    'The alignment chosen for {source} ({from} to {to} levels) is incomplete, falls or goes past the highest level. It was not used; correct it in the settings.',
  'harmonise/ambiguous-label':
    'In the dictionary of {source} the alternative label "{label}" belongs to more than one competency. It counts for neither; remove it from one of them.',
  'harmonise/ambiguous-reference':
    'The reference to "{competency}" of {source} may mean more than one competency. This mapping was not used; name the organisation or give each dictionary a title of its own.',
  'harmonise/circle':
    'These competencies are narrower than each other in turn: {labels}. That cannot all be true. Check their links.',
  'harmonise/conflict':
    'The confirmed mappings would make "{first}" and "{second}" of {source} one competency. Those mappings count as suggestions until you reject or change one.',
  'harmonise/disagreement':
    'Links say different things about "{from}" and "{to}". They count as possible until you choose what holds.',
  'harmonise/duplicate-requirement':
    '{function}: "{competency}" is listed twice with different levels. Level {low} is certain, {high} possible. Correct the card.',
  'harmonise/level-above-scale':
    '{function}: "{competency}" asks level {level} on a scale of {levels}. It was counted as {levels}. Check the card.',
  'harmonise/mapping-changed':
    '"{from}" and "{to}" are linked, but a dictionary now says something else than it did then. The link counts as possible until you check it.',
  'harmonise/scale-assumed':
    '{organisation}: the length of the scale is printed nowhere ("{label}", among others). It was taken to have {levels} levels. Open the dictionary of that organisation if you have it.',
  'overlap/too-many-functions':
    'There are {count} functions: comparing every two of them takes more memory than is safe, so none are compared. Open fewer at a time.',
  'score/above-scale':
    '"{competency}" was rated above its scale of {levels} {count} {count?time|times} (among others {held}, for {person}). It was counted as {levels}. Check whether the scale is right.',
  'score/earlier-edition':
    '{count} {count?rating was|ratings were} given on another edition than the one at hand: "{title}" {version} (among others for {person}); what it said has changed since. They count as they were given then. Ask for those competencies to be rated again.',
  'score/other-scale':
    '{count} {count?rating was|ratings were} given on another edition than the one at hand: "{title}" {version}, with a scale of {levels} (among others for {person}). The scale has another length now. In a match and in a team the number given counts, unless the same place on the scale of now is lower or higher: then it is unsure. Ask for those competencies to be rated again.',
  'score/rated-twice':
    '{person}: "{competency}" was rated both {lower} and {higher} in one assessment. The lower one counts. Check the assessment.',
  'score/too-many-matches':
    'There are {assessments} assessments and {functions} functions. Every match was worked out, but only the best {told} functions of each assessment are shown. Open fewer at a time to see them all.',
  'score/unknown-competency':
    '"{competency}" is in none of the opened cards and dictionaries, so {count} {count?rating does|ratings do} not count. Check the spelling, or open the dictionary that has it.',
  'state/file-too-large':
    '{file} is {size} MB; Meetlat reads files of up to {limit} MB. Split the file and open the parts.',
  'state/file-unreadable':
    '{file} could not be opened. Was it moved, renamed or is it still in use? Choose it again. Nothing has changed.',
  'state/nothing-to-keep':
    'There was nothing in {file} that Meetlat can keep: no function, dictionary, assessment, team, training or link. Choose another file.',
  'table/ambiguous-date':
    'Column {column}: {text} was read as {date} (day first). Nothing in this file says whether the day or the month comes first.',
  'table/ambiguous-number':
    'Column {column}: {text} was read as {value} (the point separates thousands). Write decimals with a comma to avoid doubt.',
  'table/defined-twice': '{label} is in the dictionary twice with a different definition. Both were kept.',
  'table/letter-order':
    'The levels are the letters {letters} and the document does not say whether A is the lowest or the highest. A was taken to be the lowest. Check that.',
  'table/letters-held':
    'The levels are the letters {letters} and the document does not say whether A is the lowest or the highest. So nobody was given a level. Add a legend, or use figures.',
  'table/level-out-of-range':
    'Column {column} has {text}, but its levels run from 0 to {highest}. The level was left open; check it and fill it in yourself.',
  'table/levels-as-printed':
    'The levels are words without a number: {words}. They were read from low to high as they stand; check that.',
  'table/levels-disagree':
    '{label}: one table asks {one} and the other {other}. The lowest level is certain, the highest possible; choose which is right.',
  'table/no-rows': 'The table has column headers but no rows.',
  'table/not-asked': '{label} is marked as not applicable and is no requirement.',
  'table/number-out-of-range':
    'Column {column} has {text} where a number from {least} to {most} is expected. The cell was left out; check it.',
  'table/other-functions':
    'This table is about other functions than this card ({functions}) and was not read. Put it apart if you need it.',
  'table/rated-twice':
    '{label} is rated twice in the same assessment. The lowest level counts; check which one is right.',
  'table/rater-assumed':
    'An assessment does not say who rated; it was read as a self-assessment. Fill in the column rater if that is wrong.',
  'table/rater-not-told':
    'The table does not say who found the levels of these people. The rater is set to "other"; change that if you know better.',
  'table/required-of-nobody':
    'The row {text} says what is required, but not of which function. It was not read; put the function above the table.',
  'table/required-twice': '{label} is asked twice of the same function. Both rows were kept.',
  'table/row-without': 'This row has nothing in the column {column} and was therefore not read.',
  'table/rows-above': '{count} {count?row|rows} above the column headers {count?was|were} not read.',
  'table/share-as-percent': 'Column {column}: {text} was read as {text} % of a full post.',
  'table/table-not-read':
    'What this table holds was not recognised and was not read. Check whether it holds requirements.',
  'table/two-levels-held':
    'Column {column}: {text} names two levels for one person. The competency counts as not known; choose one.',
  'table/unknown-rater':
    'Column {column}: {text} is no known rater (self, manager, peer, assessor) and counts as another rater.',
  'table/unknown-word': 'Column {column}: {text} is no word that this column knows. The cell was not read.',
  'table/unread-date': 'Column {column}: {text} is not a date. Write it as 2026-11-30 or 30/11/2026.',
  'table/unread-gradation':
    'Column {column} has "{text}" where a level is expected. The level was left open; fill it in yourself.',
  'table/unread-number': 'Column {column} has "{text}" where a number is expected. The cell was left out; check it.',
  'table/unread-row': 'This row belongs to no competency and was not read: {text}',
  'table/unread-yes-no': 'Column {column} has "{text}" where yes or no is expected. The cell was left out; check it.',
  'table/unused-column': 'The column {column} does not belong to this table and was not read.',
  'table/weight-rounded': 'The weight {text} was rounded to {value}; weights count in hundredths.',
  'team/unknown-competency':
    'Training {training}: "{competency}" is in none of the opened cards and dictionaries; this effect does not count.',
  'team/unknown-dictionary':
    'Training {training} names "{dictionary}", but no opened card or dictionary goes by that name: its scale is not known, and it does not count. Open the dictionary, or mend the name.',
};
