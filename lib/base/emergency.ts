/** The number to call in an emergency while no clinic could be read: the United States'. */
export const USUAL_EMERGENCY = "911";
