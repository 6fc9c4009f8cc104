import type { QuestionId, ScreenId, SectionId } from "@/lib/triage";
import { type BothWhereAddressed, both, type Voiced } from "./voice";

type Text = string | Voiced;
type Catalogue = {
  sections: Record<SectionId, { title: Text; why: Text }>;
  screens: Record<ScreenId, { title: Text; intro: Text }>;
  sentinel: Record<
    "since" | "trend" | "knownCause",
    { label: Text; options: Record<string, Text> }
  >;
  common: Record<"yes" | "no" | "unsure" | "prefer_not", Text>;
  /** every question is written for both voices; both() says that one text was read for both */
  questions: Record<QuestionId, { label: Voiced; hint: Text; options: Record<string, Text> }>;
};

const catalogue = {
  sections: {
    about: {
      title: { self: "About you", other: "About the patient" },
      why: "Age and sex change what matters most.",
    },
    danger: {
      title: "Signs that need fast help",
      why: "We ask everyone. Some rare problems need quick care.",
    },
    pain: {
      title: { self: "Your pain", other: "Their pain" },
      why: "",
    },
    limbs: { title: "Legs and arms", why: "" },
    body: {
      title: { self: "Your whole body", other: "Their whole body" },
      why: "Some back pain starts in another part of the body.",
    },
    history: {
      title: { self: "Your health before", other: "Their health before" },
      why: "",
    },
    injury: { title: "Injury", why: "" },
    care: { title: "Care so far", why: "" },
    mood: {
      title: { self: "How you feel", other: "How they feel" },
      why: "Pain and mood act on each other. We ask everyone.",
    },
    free: { title: both("In your own words"), why: "" },
  },
  screens: {
    s01: {
      title: { self: "About you", other: "About the patient" },
      intro: {
        self: "For someone else? Give their age and sex.",
        other: "Give the age and sex of the patient.",
      },
    },
    s02: { title: "Pregnancy", intro: "" },
    s03: {
      title: "Numbness, pee and poo",
      intro: "After “Yes” or “Not sure” we ask a little more.",
    },
    s04: {
      title: { self: "Your legs and walking", other: "Their legs and walking" },
      intro: "After “Yes” or “Not sure” we ask a little more.",
    },
    s05: { title: "Sudden signs and fever", intro: "" },
    s06: { title: "Where it hurts", intro: "" },
    s07: { title: "How long it has hurt", intro: "" },
    s08: { title: "How bad it is", intro: "" },
    s09: { title: "What the pain is like", intro: "" },
    s10: { title: { self: "Pain in your legs", other: "Pain in their legs" }, intro: "" },
    s11: { title: "Numb, weak or clumsy", intro: "" },
    s12: { title: "Weight and strength", intro: "" },
    s13: { title: "Other signs of illness", intro: "" },
    s14: { title: "Cancer", intro: "" },
    s15: { title: "Bones and medicines", intro: "" },
    s16: { title: "Infections, heart and blood", intro: "" },
    s17: {
      title: { self: "Your first back pain", other: "Their first back pain" },
      intro: "",
    },
    s18: { title: "Stiff back and joints", intro: "" },
    s19: { title: "Falls and injuries", intro: "" },
    s20: { title: { self: "Care you have had", other: "Care they have had" }, intro: "" },
    s21: { title: "Daily life and goals", intro: "" },
    s22: {
      title: { self: "How you have felt", other: "How they have felt" },
      intro: { self: "You can leave this out.", other: "They can leave this out." },
    },
    s23: { title: { self: "Your safety", other: "Their safety" }, intro: "" },
    s24: { title: "Anything else", intro: "" },
  },
  sentinel: {
    since: {
      label: "When did this start?",
      options: {
        under2Weeks: "Less than 2 weeks ago",
        weeks2to12: "2 weeks to 3 months ago",
        over3Months: "More than 3 months ago",
        unsure: "Not sure",
      },
    },
    trend: {
      label: "Is it changing?",
      options: {
        same: "The same",
        worse: "Getting worse",
        better: "Getting better",
        unsure: "Not sure",
      },
    },
    knownCause: {
      label: {
        self: "Has a doctor checked this and told you the cause?",
        other: "Has a doctor checked this and told them the cause?",
      },
      options: { yes: "Yes", no: "No", unsure: "Not sure" },
    },
  },
  common: {
    yes: "Yes",
    no: "No",
    unsure: "Not sure",
    prefer_not: { self: "I would rather not say", other: "They would rather not say" },
  },
  questions: {
    filledBy: {
      label: both("Who is filling in this form?"),
      hint: "",
      options: {
        self: both("I am the patient"),
        helper: "The patient, with help",
        proxy: "Someone else for the patient",
      },
    },
    age: {
      label: { self: "How old are you?", other: "How old is the patient?" },
      hint: "",
      options: {},
    },
    sex: {
      label: {
        self: "What sex were you given at birth?",
        other: "What sex was the patient given at birth?",
      },
      hint: "",
      options: { female: "Female", male: "Male", other: "Another answer" },
    },
    pregnancy: {
      label: {
        self: "Are you pregnant, or did you have a baby in the last 6 months?",
        other: "Is the patient pregnant, or did they have a baby in the last 6 months?",
      },
      hint: "",
      options: {
        no: "No",
        pregnant: "Yes, pregnant now",
        possible: "Could be pregnant",
        postpartum: "Had a baby in the last 6 months",
      },
    },
    pregnancyAlarm: {
      label: {
        self: "Do you have any of these right now?",
        other: "Do they have any of these right now?",
      },
      hint: "",
      options: {
        bleeding: "Bleeding from the vagina",
        bellyPain: "Strong belly pain",
        shoulderTip: "Pain at the tip of the shoulder",
        tightenings: "Belly goes tight again and again, or waters have gone",
        none: "None of these",
      },
    },
    saddle: {
      label: {
        self: "Is any part between your legs, your private parts or your bottom numb or tingly? Or does wiping feel different?",
        other:
          "Is any part between their legs, their private parts or their bottom numb or tingly? Or does wiping feel different to them?",
      },
      hint: "",
      options: {},
    },
    bladderFlow: {
      label: {
        self: "Is it hard to start to pee? Is the flow weak? Or can you not feel the pee or a full bladder?",
        other:
          "Is it hard for them to start to pee? Is the flow weak? Or can they not feel the pee or a full bladder?",
      },
      hint: "",
      options: {},
    },
    bladderLeak: {
      label: {
        self: "Do you leak pee, or wet yourself?",
        other: "Do they leak pee, or wet themselves?",
      },
      hint: "",
      options: {},
    },
    bowel: {
      label: {
        self: "Do you have poo accidents, or can you not feel when you need to go?",
        other: "Do they have poo accidents, or can they not feel when they need to go?",
      },
      hint: "Hard poo alone is a “no”.",
      options: {},
    },
    sexFeeling: {
      label: {
        self: "Has feeling in sex changed, or can you not get an erection as before?",
        other: "Has feeling in sex changed for them, or can they not get an erection as before?",
      },
      hint: {
        self: "We ask everyone. You can skip this.",
        other: "We ask everyone. They can skip this.",
      },
      options: {},
    },
    bothLegsWeak: {
      label: {
        self: "Are both of your legs weak, or do both give way?",
        other: "Are both of their legs weak, or do both give way?",
      },
      hint: "",
      options: {},
    },
    bothLegsPain: {
      label: {
        self: "Do you have pain going down both legs at the same time?",
        other: "Do they have pain going down both legs at the same time?",
      },
      hint: "",
      options: {},
    },
    bothLegsNumb: {
      label: {
        self: "Are both of your legs also numb or tingly?",
        other: "Are both of their legs also numb or tingly?",
      },
      hint: "",
      options: {},
    },
    footDrop: {
      label: {
        self: "Does one foot drag, slap the floor or catch? Or can you not stand on your heels or toes, holding on to something safe?",
        other:
          "Does one of their feet drag, slap the floor or catch? Or can they not stand on their heels or toes, holding on to something safe?",
      },
      hint: "",
      options: {},
    },
    gait: {
      label: {
        self: "Are you unsteady when you walk, or do you fall more than before?",
        other: "Are they unsteady when they walk, or do they fall more than before?",
      },
      hint: "",
      options: {},
    },
    alarmNow: {
      label: {
        self: "Have you had any of these in the last 2 days?",
        other: "Have they had any of these in the last 2 days?",
      },
      hint: "",
      options: {
        chestPain: "New chest pain, or pain into the arm or jaw",
        breathless: "New trouble breathing",
        fainted: "Passed out or nearly did",
        tearing: "Sudden tearing pain, or the worst pain ever, all in an instant",
        pulsingBelly: "A beating lump in the belly",
        stroke: "Face, arm or leg weak on one side all of a sudden, or speech trouble",
        coldLeg: "One leg suddenly cold, pale and painful",
        veryIll: "Confused, shaking, very sleepy, or too ill to get up",
        vomitBlood: "Black sticky poo or throwing up blood",
        none: "None of these",
      },
    },
    fever: {
      label: {
        self: "Have you had a fever, chills or heavy night sweats in the last 2 weeks?",
        other: "Have they had a fever, chills or heavy night sweats in the last 2 weeks?",
      },
      hint: "",
      options: {},
    },
    feverCause: {
      label: { self: "Do you know why?", other: "Do they know why?" },
      hint: "",
      options: {
        coldFlu: "A cold or flu: cough, sore throat or runny nose",
        other: "Another cause a doctor found",
        unknown: "No cause found",
      },
    },
    feverLength: {
      label: both("How long has it lasted?"),
      hint: "",
      options: {
        upTo3Days: "3 days or less",
        over3Days: "More than 3 days",
      },
    },
    painMap: {
      label: { self: "Where does it hurt?", other: "Where does it hurt them?" },
      hint: "",
      options: {
        neck: "Neck",
        upperBack: "Upper or middle back",
        lowBack: "Low back",
        leftButtock: "Left buttock",
        rightButtock: "Right buttock",
        leftThigh: "Left thigh",
        rightThigh: "Right thigh",
        leftLowerLeg: "Left lower leg",
        rightLowerLeg: "Right lower leg",
        leftFoot: "Left foot",
        rightFoot: "Right foot",
        leftArm: "Left arm",
        rightArm: "Right arm",
        trunkBand: "A band round the body",
        belly: "Belly",
        groin: "Groin",
        shouldersHips: "Both shoulders or hips",
      },
    },
    worstSite: {
      label: { self: "Where is it worst?", other: "Where is it worst for them?" },
      hint: "",
      options: {
        neck: "Neck",
        upperBack: "Upper or middle back",
        lowBack: "Low back",
        buttock: "Buttock",
        leg: "Leg",
        arm: "Arm",
        other: "Somewhere else",
      },
    },
    painStart: {
      label: {
        self: "When did this spell of pain start?",
        other: "When did this spell of their pain start?",
      },
      hint: "",
      options: {
        under2Weeks: "Less than 2 weeks ago",
        weeks2to6: "2 to 6 weeks ago",
        weeks6to12: "6 weeks to 3 months ago",
        months3to12: "3 to 12 months ago",
        over1Year: "More than 1 year ago",
      },
    },
    painChange: {
      label: {
        self: "How has it changed in the last 2 weeks?",
        other: "How has their pain changed in the last 2 weeks?",
      },
      hint: "",
      options: {
        better: "Better",
        same: "About the same",
        worseSlowly: "Slowly worse",
        worseFast: "Much worse, fast",
        newKind: {
          self: "It is a new kind of pain for me",
          other: "It is a new kind of pain for them",
        },
      },
    },
    painWorst: {
      label: {
        self: "In the last week, how bad was your pain at its worst?",
        other: "In the last week, how bad was their pain at its worst?",
      },
      hint: {
        self: "0 is no pain. 10 is the worst you can think of.",
        other: "0 is no pain. 10 is the worst they can think of.",
      },
      options: {},
    },
    pegPain: {
      label: {
        self: "In the last week, how bad was your pain most of the time?",
        other: "In the last week, how bad was their pain most of the time?",
      },
      hint: "",
      options: {},
    },
    pegEnjoy: {
      label: {
        self: "In the last week, how much did pain stop you from enjoying life?",
        other: "In the last week, how much did pain stop them from enjoying life?",
      },
      hint: "0 is not at all. 10 is fully.",
      options: {},
    },
    pegActivity: {
      label: {
        self: "In the last week, how much did pain get in the way of your daily tasks?",
        other: "In the last week, how much did pain get in the way of their daily tasks?",
      },
      hint: "0 is not at all. 10 is fully.",
      options: {},
    },
    cannotFunction: {
      label: {
        self: "Is the pain so bad that you cannot sit, stand or walk at all?",
        other: "Is the pain so bad that they cannot sit, stand or walk at all?",
      },
      hint: "",
      options: {},
    },
    painPattern: {
      label: {
        self: "Which of these are true for your pain?",
        other: "Which of these are true for their pain?",
      },
      hint: "",
      options: {
        constant: {
          self: "It never stops, even when I lie still",
          other: "It never stops, even when they lie still",
        },
        stopsSleep: {
          self: "It wakes me and I cannot get back to sleep",
          other: "It wakes them and they cannot get back to sleep",
        },
        coughStrain: "Worse with a cough, a sneeze or straining",
        worseStanding: "Worse when standing or walking",
        worseSitting: "Worse when sitting",
        bandTrunk: "Like a tight band round the body",
        tenderSpot: "One spot on the spine hurts when touched",
        betterMoving: "Better when moving about",
        betterRest: "Better when resting",
        none: "None of these",
      },
    },
    legPain: {
      label: {
        self: "Does the pain go down your leg?",
        other: "Does the pain go down their leg?",
      },
      hint: "",
      options: {
        none: "No",
        aboveKnee: "One leg, above the knee",
        belowKnee: "One leg, past the knee",
        both: "Both legs",
      },
    },
    legVsBack: {
      label: both("Which is worse, the leg or the back?"),
      hint: "",
      options: { leg: "Leg", back: "Back", equal: "The same" },
    },
    walkLegs: {
      label: {
        self: "Do your legs hurt or feel heavy so that you must stop when you walk? What helps?",
        other:
          "Do their legs hurt or feel heavy so that they must stop when they walk? What helps?",
      },
      hint: "",
      options: {
        no: "No",
        sitBend: "Yes. Sitting or leaning forward helps",
        standStill: "Yes. Just standing still helps",
        other: "Yes. Neither helps",
      },
    },
    nerveSigns: {
      label: { self: "Do you have any of these?", other: "Do they have any of these?" },
      hint: "",
      options: {
        legNumb: "Numb or tingly patch in one leg or foot",
        legWeak: "One leg feels weak or heavy",
        feetBothNumb: "Both feet numb or tingly, starting at the toes",
        armNumb: "Numb or tingly arm or hand",
        clumsyHands: "Clumsy hands with buttons, keys or writing",
        neckShock: "Electric shock feeling when the neck bends",
        wasting: "Muscles getting thin or jumping in more than one limb",
        swallowSpeech: "Trouble swallowing, or slurred speech for weeks",
        none: "None of these",
      },
    },
    nerveNew: {
      label: {
        self: "In the last 4 weeks, did pain, numbness or weakness in your leg or arm start or get worse?",
        other:
          "In the last 4 weeks, did pain, numbness or weakness in their leg or arm start or get worse?",
      },
      hint: "",
      options: {},
    },
    weightLoss: {
      label: {
        self: "Have you lost weight without trying?",
        other: "Have they lost weight without trying?",
      },
      hint: "A planned diet is a “no”.",
      options: {},
    },
    unwell: {
      label: {
        self: "Have you felt very tired or ill for weeks, and do not know why?",
        other: "Have they felt very tired or ill for weeks, and do not know why?",
      },
      hint: "",
      options: {},
    },
    otherSymptoms: {
      label: {
        self: "Have you had any of these in the last 2 weeks?",
        other: "Have they had any of these in the last 2 weeks?",
      },
      hint: "",
      options: {
        burningPee: "Burning pee, or pain in the side",
        bloodPee: "Blood in the pee",
        yellowSkin: "Yellow skin or eyes, or very pale poo",
        blisterRash: "Blisters or a rash where it hurts",
        redEye: "A red, sore eye that light hurts",
        swollenJoint: "A hot or swollen joint, finger or toe",
        headJawVision: "New headache with jaw pain or a change in sight",
        sorefoot: "Foot pain at rest, or a black toe",
        none: "None of these",
      },
    },
    cancer: {
      label: { self: "Have you ever had cancer?", other: "Have they ever had cancer?" },
      hint: "",
      options: {},
    },
    cancerType: {
      label: both("What kind?"),
      hint: "",
      options: {
        breast: "Breast",
        prostate: "Prostate",
        lung: "Lung",
        kidney: "Kidney",
        thyroid: "Thyroid",
        blood: "Blood or bone marrow",
        melanoma: "Melanoma",
        other: "Another kind",
        skinMinor: "Skin cancer of a kind that is not melanoma",
      },
    },
    cancerWhen: {
      label: {
        self: "When was your last cancer treatment?",
        other: "When was their last cancer treatment?",
      },
      hint: "",
      options: {
        current: "Now, or it has spread",
        under10Years: "In the last 10 years",
        over10Years: "More than 10 years ago",
      },
    },
    boneHistory: {
      label: {
        self: "Have you ever been told you have any of these, or noticed them?",
        other: "Have they ever been told they have any of these, or noticed them?",
      },
      hint: "",
      options: {
        osteoporosis: "Thin or weak bones",
        lowTraumaFracture: "A bone that broke from a small fall",
        heightLoss: "Lost height or a new stoop",
        stiffSpine: "Fused or very stiff spine (ankylosing spondylitis, DISH)",
        none: "None of these",
      },
    },
    medicines: {
      label: { self: "Do you take any of these?", other: "Do they take any of these?" },
      hint: "",
      options: {
        steroids3Months: "Steroid pills for 3 months or more",
        bloodThinner: "A blood thinner",
        immuneMeds: "Medicine that makes it hard to fight germs, or chemo",
        antiInflammatory: "Ibuprofen or the like on most days",
        opioidDaily: "Strong (opioid) pain pills on most days",
        opioidExtra: {
          self: "I run out of pain pills early, or take more than told",
          other: "They run out of pain pills early, or take more than told",
        },
        sedatives: "Sleep, calming or nerve pills (diazepam, gabapentin), or much alcohol",
        none: "None of these",
      },
    },
    medsText: {
      label: {
        self: "List all your medicines, if you can.",
        other: "List all their medicines, if you can.",
      },
      hint: "",
      options: {},
    },
    infectionRisk: {
      label: {
        self: "Do you have any of these, or did you have them?",
        other: "Do they have any of these, or did they have them?",
      },
      hint: "",
      options: {
        spineProcedure: "Surgery or a shot in the spine in the last 3 months",
        woundOozing: "A wound on the back that leaks",
        recentInfection: "Blood, skin or dental infection in the last 3 months",
        dialysis: "Dialysis",
        longLine: "A drip line or port left in",
        diabetes: "Diabetes",
        hivTransplant: "HIV or a transplant",
        liverKidney: "Liver or kidney failure",
        alcohol: "Heavy drinking",
        tb: "TB, or lived with someone who had it",
        none: "None of these",
      },
    },
    ivDrugs: {
      label: {
        self: "Have you ever used a needle to take street drugs?",
        other: "Have they ever used a needle to take street drugs?",
      },
      hint: "We ask everyone. It stays private.",
      options: {},
    },
    vessels: {
      label: {
        self: "Are any of these true for you?",
        other: "Are any of these true for them?",
      },
      hint: "",
      options: {
        aneurysm: "A swollen main artery (aneurysm)",
        smoker: "Smoking, now or in the past",
        highPressure: "High blood pressure",
        none: "None of these",
      },
    },
    firstAge: {
      label: {
        self: "How old were you when you first had back pain that lasted?",
        other: "How old were they when they first had back pain that lasted?",
      },
      hint: "",
      options: {},
    },
    stiffness: {
      label: {
        self: "Is your body stiff in the morning? For how long?",
        other: "Is their body stiff in the morning? For how long?",
      },
      hint: "",
      options: {
        none: "No",
        under30: "Less than 30 minutes",
        mins30to45: "30 to 45 minutes",
        over45: "More than 45 minutes",
      },
    },
    spaFeatures: {
      label: {
        self: "Which of these are true for you, now or before?",
        other: "Which of these are true for them, now or before?",
      },
      hint: "",
      options: {
        lateNight: {
          self: "Back pain wakes me in the second half of the night",
          other: "Back pain wakes them in the second half of the night",
        },
        nsaid48: "Ibuprofen or the like helps within 2 days",
        family: "Arthritis of the spine or psoriasis in a parent, child, brother or sister",
        arthritis: "Swollen joints (arthritis)",
        heel: "Heel, elbow or knee tendon pain",
        psoriasis: "Psoriasis",
        ibd: "Crohn’s or colitis",
        uveitis: "Uveitis, an inflamed eye",
        gutGu: "Gut or sex infection just before it began",
        none: "None of these",
      },
    },
    injury: {
      label: {
        self: "In the last 3 months, did you get hurt before this pain?",
        other: "In the last 3 months, did they get hurt before this pain?",
      },
      hint: "",
      options: {
        none: "No",
        lift: "A lift, twist or cough",
        minorFall: "A small fall or bump",
        major: "A crash, a fall from height or stairs, or a hard blow",
      },
    },
    injuryWhen: {
      label: both("When was that?"),
      hint: "",
      options: {
        under2Weeks: "Less than 2 weeks ago",
        weeks2to12: "2 weeks to 3 months ago",
      },
    },
    injurySigns: {
      label: {
        self: "Since then, have you had any of these?",
        other: "Since then, have they had any of these?",
      },
      hint: "",
      options: {
        bruise: "Bruise, swelling or a bump on the spine",
        cannotWalk: "Cannot walk as before",
        none: "None of these",
      },
    },
    sportExtension: {
      label: {
        self: "Do you do a sport that bends your back a lot, such as gym, dance or bowling?",
        other: "Do they do a sport that bends their back a lot, such as gym, dance or bowling?",
      },
      hint: "",
      options: {},
    },
    physio: {
      label: {
        self: "Have you tried physical therapy (PT), or a set of moves to do at home?",
        other: "Have they tried physical therapy (PT), or a set of moves to do at home?",
      },
      hint: "",
      options: {
        none: "No",
        under6Weeks: "Yes, less than 6 weeks",
        helped: "Yes, 6 weeks or more, and it helped",
        noHelp: "Yes, 6 weeks or more, and it did not help",
      },
    },
    treatments: {
      label: {
        self: "What else have you had for this pain?",
        other: "What else have they had for this pain?",
      },
      hint: "",
      options: {
        medicine: "Pain medicine",
        injection: "A shot for the back",
        surgery: "Back surgery",
        manual: "Hands-on treatment",
        talking: "Talking therapy for pain",
        none: "None of these",
      },
    },
    tests: {
      label: {
        self: "Which tests have you had for this pain?",
        other: "Which tests have they had for this pain?",
      },
      hint: "",
      options: {
        xray: "X-ray",
        mriCt: "MRI or CT scan",
        blood: "Blood tests",
        exam: "A doctor looked at the back and legs",
        none: "None of these",
      },
    },
    toldDiagnosis: {
      label: {
        self: "Has a doctor told you the cause?",
        other: "Has a doctor told them the cause?",
      },
      hint: "",
      options: {
        disc: "Slipped or worn disc",
        stenosis: "Narrow spine canal",
        fracture: "Broken spine bone",
        slip: "Slipped bone or curved spine",
        inflammatory: "Inflammatory arthritis",
        nerve: "Nerve disease",
        muscle: "Muscle or strain",
        none: "No",
      },
    },
    lifeImpact: {
      label: {
        self: "Which of these are true for you?",
        other: "Which of these are true for them?",
      },
      hint: "",
      options: {
        offWork: {
          self: "Pain keeps me from work or seeing people",
          other: "Pain keeps them from work or seeing people",
        },
        fearMove: {
          self: "I fear that moving will harm me",
          other: "They fear that moving will harm them",
        },
        noHope: {
          self: "I do not think it will get better",
          other: "They do not think it will get better",
        },
        avoid: { self: "I avoid most activity", other: "They avoid most activity" },
        stress: "Work, benefit or legal stress over the pain",
        none: "None of these",
      },
    },
    goal: {
      label: {
        self: "What do you most want to be able to do?",
        other: "What do they most want to be able to do?",
      },
      hint: "",
      options: {},
    },
    phqNervous: {
      label: {
        self: "In the last 2 weeks, how often did you feel nervous or on edge?",
        other: "In the last 2 weeks, how often did they feel nervous or on edge?",
      },
      hint: "",
      options: {
        d0: "Not at all",
        d1: "Some days",
        d2: "More than half of the days",
        d3: "Nearly every day",
      },
    },
    phqWorry: {
      label: {
        self: "In the last 2 weeks, how often could you not stop worrying?",
        other: "In the last 2 weeks, how often could they not stop worrying?",
      },
      hint: "",
      options: {
        d0: "Not at all",
        d1: "Some days",
        d2: "More than half of the days",
        d3: "Nearly every day",
      },
    },
    phqDown: {
      label: {
        self: "In the last 2 weeks, how often did you feel down or without hope?",
        other: "In the last 2 weeks, how often did they feel down or without hope?",
      },
      hint: "",
      options: {
        d0: "Not at all",
        d1: "Some days",
        d2: "More than half of the days",
        d3: "Nearly every day",
      },
    },
    phqInterest: {
      label: {
        self: "In the last 2 weeks, how often did things give you little joy or interest?",
        other: "In the last 2 weeks, how often did things give them little joy or interest?",
      },
      hint: "",
      options: {
        d0: "Not at all",
        d1: "Some days",
        d2: "More than half of the days",
        d3: "Nearly every day",
      },
    },
    selfHarm: {
      label: {
        self: "Have you had thoughts of being better off dead or of hurting yourself?",
        other: "Have they had thoughts of being better off dead or of hurting themselves?",
      },
      hint: "",
      options: {
        no: "No",
        passive: {
          self: "I have wished not to wake up, but I would not hurt myself",
          other: "They have wished not to wake up, but would not hurt themselves",
        },
        thoughts: {
          self: "I have thought of hurting myself",
          other: "They have thought of hurting themselves",
        },
        plan: {
          self: "I have a plan, or have hurt myself",
          other: "They have a plan, or have hurt themselves",
        },
      },
    },
    freeText: {
      label: {
        self: "Is there anything else you want us to know?",
        other: "Is there anything else we should know about them?",
      },
      hint: "",
      options: {},
    },
  },
} as const satisfies Catalogue;

/** The words of every question, by the ids of lib/triage. PEG and PHQ items are in our own plain wording. */
export const questionsEn: BothWhereAddressed<typeof catalogue> = catalogue;
