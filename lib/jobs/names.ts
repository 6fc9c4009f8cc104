/** The closed list of jobs. Payloads are ids: a job reads what it needs when it runs. */
export type Jobs = {
  /** sends one Delivery */
  "mail.deliver": { clinicId: string; deliveryId: string };
  /** makes cases of abandoned drafts that carry a danger sign; runs every minute */
  "drafts.sweep": Record<string, never>;
};
export type JobName = keyof Jobs;
export const JOB_NAMES = ["mail.deliver", "drafts.sweep"] as const satisfies readonly JobName[];
