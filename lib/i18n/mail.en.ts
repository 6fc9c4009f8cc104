type DigestNumbers = { dueToday: number; late: number; unclaimed: number; reports: number };

/** Mails say that there is something to open, never why: no name, no clinical word. */
export const mailEn = {
  referral: {
    subject: (clinic: string): string => `${clinic} has sent you a letter`,
    text: (clinic: string, link: string, phone: string): string =>
      `${clinic} has sent you a letter that asks for your answer.\n\nOpen it here:\n${link}\n\nThe link is for your office only. If this reached the wrong office, call ${clinic}: ${phone}.`,
  },
  withdrawn: {
    subject: (clinic: string): string => `${clinic} has taken back a letter`,
    text: (clinic: string, when: string, phone: string): string =>
      `${clinic} has taken back the letter it sent you on ${when}. Its link does not work any more, and no answer is needed.\n\nHave you booked a visit for it? Then call ${clinic}: ${phone}.`,
  },
  patient: {
    subject: (clinic: string): string => `There is an update from ${clinic}`,
    text: (clinic: string, link: string, phone: string, emergency: string): string =>
      `There is an update on your form at ${clinic}.\n\nSee it here (you need your date of birth):\n${link}\n\nNo one reads answers to this mail. Phone: ${phone}. In an emergency call ${emergency}.`,
  },
  checkIn: {
    subject: (clinic: string): string => `${clinic}: how is it going?`,
    birthDate: "You need your date of birth.",
    text: (
      clinic: string,
      link: string,
      birthDate: string,
      phone: string,
      emergency: string,
    ): string =>
      `How is it going? Tell ${clinic} on your page:\n${link}\n\n${["It takes 3 to 5 minutes.", birthDate].join(" ").trim()}\n\nNo one reads answers to this mail. If you get worse, do not wait for us. Phone: ${phone}. In an emergency call ${emergency}.`,
  },
  statusLink: {
    subject: (clinic: string): string => `Your link from ${clinic}`,
    text: (
      clinic: string,
      reference: string,
      link: string,
      phone: string,
      emergency: string,
    ): string =>
      `Someone asked for a link to a form at ${clinic}. Its reference is ${reference}.\n\nOpen it here:\n${link}\n\nAnyone with this link can open the page. It works for 30 days. Keep it to yourself. If you did not ask for it, call us.\n\nNo one reads answers to this mail. Phone: ${phone}. In an emergency call ${emergency}.`,
  },
  draft: {
    subject: (clinic: string): string => `Your link from ${clinic}`,
    text: (clinic: string, link: string, days: number, phone: string, emergency: string): string =>
      `Someone asked for a link to a form that was saved at ${clinic}.\n\nOpen it here (you need the date of birth on the form):\n${link}\n\nA form is kept for ${days} days after it was last saved. If you did not ask for this, do nothing.\n\nNo one reads answers to this mail. Phone: ${phone}. In an emergency call ${emergency}.`,
  },
  staff: {
    subject: "There is an answer in Plumbline",
    text: (link: string): string =>
      `There is an answer that waits for you.\n\nOpen it here:\n${link}`,
  },
  escalation: {
    subject: "Plumbline: nobody has looked yet",
    text: (link: string): string =>
      `Something at the top of the queue has waited 15 minutes, and nobody has claimed it. Everyone in the team gets this mail.\n\nOpen it here and claim it:\n${link}`,
  },
  digest: {
    subject: (clinic: string): string => `Today at ${clinic}`,
    text: (n: DigestNumbers, link: string, off: string): string =>
      [
        `Yours, due today or before: ${n.dueToday}`,
        `Late, of the whole clinic: ${n.late}`,
        `Unclaimed: ${n.unclaimed}`,
        `Reports to acknowledge: ${n.reports}`,
        `\nOpen the queue:\n${link}`,
        `\nNo such mail any more? Turn it off here:\n${off}`,
      ].join("\n"),
  },
  stranded: {
    subject: "Plumbline: the nightly check found a fault",
    text: (clinic: string): string =>
      `Every night Plumbline looks for open cases and referrals at ${clinic} that have no owner, no next step or no due time. It must find none. Last night it found some.\n\nThe foot of the queue shows how many there are. Tell a clinician now, and whoever runs this server: it is a fault of the software.`,
  },
  alert: {
    subject: "Plumbline: look at the queue now",
    text: (link: string): string =>
      `Something at the top of the queue needs a person now.\n\nOpen it here:\n${link}`,
  },
} as const;
