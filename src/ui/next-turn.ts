/** The end of this turn: watchers were told what changed in it. */
export async function nextTurn(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
}
