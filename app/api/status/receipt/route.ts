import { paths } from "@/lib/base/paths";
import { readReceipt, receiptQuery } from "@/lib/cases/own/readReceipt";
import { patientFile } from "@/lib/door/patientFile";

export const GET = patientFile(receiptQuery, readReceipt, ({ reference }) =>
  paths.status(encodeURIComponent(reference)),
);
