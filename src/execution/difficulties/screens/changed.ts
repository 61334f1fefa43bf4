/** What is asked again after a step: the lists themselves, the day, and reports that quote them. */
export const changedByDifficulties = ['/difficulties', '/today', '/plans', '/overview']
