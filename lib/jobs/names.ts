/** The closed list of jobs. Payloads are ids: a job reads what it needs when it runs. */
export type Jobs = {
  /** sends one Delivery */
  "mail.deliver": { clinicId: string; deliveryId: string };
};
export type JobName = keyof Jobs;
export const JOB_NAMES = ["mail.deliver"] as const satisfies readonly JobName[];
