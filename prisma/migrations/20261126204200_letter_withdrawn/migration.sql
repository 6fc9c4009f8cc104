-- AlterEnum
ALTER TYPE "MailKind" ADD VALUE 'referral_withdrawn' AFTER 'referral_link';
