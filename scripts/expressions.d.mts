/** Every regular expression written in the source, once, with a file that holds it. */
export declare function expressionsOfSource(): ReadonlyMap<string, string>;
/** Whether a line of strangers' text, at its longest, cannot make an expression take exponential or polynomial time. */
export declare function isSafeExpression(literal: string): boolean;
/** The name of an expression in the list. */
export declare function nameOfExpression(literal: string): string;
/** Names of the expressions that were found safe by this checker; none when the list is another checker's. */
export declare function safeExpressions(): ReadonlySet<string>;
