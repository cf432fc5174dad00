/** How tall the picture of a crossings timeline is, known before it is drawn so that nothing moves. */
export function heightOfCrossings(): number {
  return 190;
}
