/** The words of every question, by the ids of lib/triage. PEG and PHQ items are in our own plain wording. */
export const questionsEn = {
  sections: {
    about: {
      title: "About you",
      why: "Age and sex change what matters most.",
    },
    danger: {
      title: "Signs that need fast help",
      why: "We ask everyone. Rare nerve, heart or infection problems need quick care.",
    },
    pain: {
      title: "Your pain",
      why: "Where, how long and how it behaves.",
    },
    limbs: {
      title: "Legs and arms",
      why: "Shows if a nerve may be involved.",
    },
    body: {
      title: "Your whole body",
      why: "Some back pain starts in another part of the body.",
    },
    history: {
      title: "Your health before",
      why: "Past illness changes what is likely.",
    },
    injury: {
      title: "Injury",
      why: "A fall or crash can break a bone.",
    },
    care: {
      title: "Care so far",
      why: "Helps choose the right next step.",
    },
    mood: {
      title: "How you feel",
      why: "Pain and mood affect each other. We ask everyone.",
    },
    free: {
      title: "In your own words",
      why: "Anything we missed.",
    },
  },
  screens: {
    s01: {
      title: "About you",
      intro: "",
    },
    s02: {
      title: "Pregnancy",
      intro: "",
    },
    s03: {
      title: "Numbness, bladder and bowel",
      intro:
        "If yes or not sure, we ask when it began, if it is getting worse, and if a doctor found the cause.",
    },
    s04: {
      title: "Your legs and walking",
      intro:
        "If yes or not sure, we ask when it began, if it is getting worse, and if a doctor found the cause.",
    },
    s05: {
      title: "Sudden signs and fever",
      intro: "",
    },
    s06: {
      title: "Where it hurts",
      intro: "",
    },
    s07: {
      title: "How long it has hurt",
      intro: "",
    },
    s08: {
      title: "How bad it is",
      intro: "",
    },
    s09: {
      title: "What your pain is like",
      intro: "",
    },
    s10: {
      title: "Pain in your legs",
      intro: "",
    },
    s11: {
      title: "Numbness and weakness",
      intro: "",
    },
    s12: {
      title: "Weight and energy",
      intro: "",
    },
    s13: {
      title: "Other symptoms",
      intro: "",
    },
    s14: {
      title: "Cancer",
      intro: "",
    },
    s15: {
      title: "Bones and medicines",
      intro: "",
    },
    s16: {
      title: "Infections, heart and blood vessels",
      intro: "",
    },
    s17: {
      title: "Your first back pain",
      intro: "",
    },
    s18: {
      title: "Stiffness",
      intro: "",
    },
    s19: {
      title: "Falls and injuries",
      intro: "",
    },
    s20: {
      title: "Care you have had",
      intro: "",
    },
    s21: {
      title: "Daily life and goals",
      intro: "",
    },
    s22: {
      title: "How you have felt",
      intro: "",
    },
    s23: {
      title: "Your safety",
      intro: "",
    },
    s24: {
      title: "In your own words",
      intro: "",
    },
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
      label: "Has a doctor checked this and told you the cause?",
      options: {
        yes: "Yes",
        no: "No",
        unsure: "Not sure",
      },
    },
  },
  common: {
    yes: "Yes",
    no: "No",
    unsure: "Not sure",
    prefer_not: "I would rather not say",
  },
  questions: {
    age: {
      label: "How old are you?",
      hint: "",
      options: {},
    },
    sex: {
      label: "What sex were you given at birth?",
      hint: "",
      options: {
        female: "Female",
        male: "Male",
        other: "Another answer",
      },
    },
    filledBy: {
      label: "Who is filling in this form?",
      hint: "",
      options: {
        self: "I am the patient",
        helper: "The patient, with help",
        proxy: "Someone else for the patient",
      },
    },
    pregnancy: {
      label: "Are you pregnant, or did you have a baby in the last 6 months?",
      hint: "",
      options: {
        no: "No",
        pregnant: "Yes, I am pregnant",
        possible: "I could be",
        postpartum: "I had a baby in the last 6 months",
      },
    },
    pregnancyAlarm: {
      label: "Do you have any of these right now?",
      hint: "",
      options: {
        bleeding: "Bleeding from the vagina",
        bellyPain: "Strong belly pain",
        shoulderTip: "Pain at the tip of the shoulder",
        tightenings: "Belly tightens again and again, or waters have gone",
        none: "None of these",
      },
    },
    saddle: {
      label:
        "Is any part between your legs, your private parts or your bottom numb or tingly? Or does wiping feel different?",
      hint: "",
      options: {},
    },
    bladderFlow: {
      label:
        "Is it hard to start to pee, is the flow weak, or can you not feel the pee or a full bladder?",
      hint: "",
      options: {},
    },
    bladderLeak: {
      label: "Do you leak pee, or wet yourself?",
      hint: "",
      options: {},
    },
    bowel: {
      label: "Do you have poo accidents, or can you not feel when you need to go?",
      hint: 'Hard poo alone is a "no".',
      options: {},
    },
    sexFeeling: {
      label:
        "Has feeling during sex, or getting an erection, changed? We ask everyone. You can skip this.",
      hint: "",
      options: {},
    },
    bothLegsWeak: {
      label: "Are both of your legs weak, or do both give way?",
      hint: "",
      options: {},
    },
    bothLegsPain: {
      label: "Do you have pain going down both legs at the same time?",
      hint: "",
      options: {},
    },
    bothLegsNumb: {
      label: "Are both legs also numb or tingly?",
      hint: "",
      options: {},
    },
    footDrop: {
      label:
        "Does one foot drag, slap the floor or catch? Or can you not stand on your heels or toes, holding on to something safe?",
      hint: "",
      options: {},
    },
    gait: {
      label: "Are you unsteady when you walk, or do you fall more than before?",
      hint: "",
      options: {},
    },
    alarmNow: {
      label: "Have you had any of these in the last 2 days?",
      hint: "",
      options: {
        chestPain: "New chest pain, or pain into the arm or jaw",
        breathless: "New trouble breathing",
        fainted: "Passed out or nearly did",
        tearing: "Sudden tearing pain, or the worst pain of my life in an instant",
        pulsingBelly: "A beating lump in the belly",
        stroke: "Face, arm or leg weak on one side all of a sudden, or speech trouble",
        coldLeg: "One leg suddenly cold, pale and painful",
        veryIll: "Confused, shaking, very sleepy, or too ill to get up",
        vomitBlood: "Black sticky poo or vomiting blood",
        none: "None of these",
      },
    },
    fever: {
      label: "Have you had a fever, chills or heavy night sweats in the last 2 weeks?",
      hint: "",
      options: {},
    },
    feverCause: {
      label: "Do you know why?",
      hint: "",
      options: {
        coldFlu: "A cold or flu: cough, sore throat or runny nose",
        other: "Another cause a doctor found",
        unknown: "No cause found",
      },
    },
    feverLength: {
      label: "How long has it lasted?",
      hint: "",
      options: {
        upTo3Days: "3 days or less",
        over3Days: "More than 3 days",
      },
    },
    painMap: {
      label: "Where does it hurt? Tap all the places.",
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
      label: "Where is it worst?",
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
      label: "When did this spell of pain start?",
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
      label: "How has it changed in the last 2 weeks?",
      hint: "",
      options: {
        better: "Better",
        same: "About the same",
        worseSlowly: "Slowly worse",
        worseFast: "Much worse, fast",
        newKind: "It is a new kind of pain for me",
      },
    },
    painWorst: {
      label: "In the last week, how bad was your pain at its worst?",
      hint: "0 is no pain. 10 is the worst you can think of.",
      options: {},
    },
    pegPain: {
      label: "In the last week, how bad was your pain most of the time?",
      hint: "",
      options: {},
    },
    pegEnjoy: {
      label: "How much did pain get in the way of enjoying life?",
      hint: "0 is not at all. 10 is fully.",
      options: {},
    },
    pegActivity: {
      label: "How much did pain get in the way of your daily tasks?",
      hint: "0 is not at all. 10 is fully.",
      options: {},
    },
    cannotFunction: {
      label: "Is the pain so bad that you cannot sit, stand or walk at all?",
      hint: "",
      options: {},
    },
    painPattern: {
      label: "Which of these are true for your pain?",
      hint: "",
      options: {
        constant: "It never stops, even when I lie still",
        stopsSleep: "It wakes me and I cannot get back to sleep",
        coughStrain: "Worse when I cough, sneeze or strain",
        worseStanding: "Worse when I stand or walk",
        worseSitting: "Worse when I sit",
        bandTrunk: "Like a tight band round my body",
        tenderSpot: "One spot on the spine hurts when touched",
        betterMoving: "Better when I move about",
        betterRest: "Better when I rest",
        none: "None of these",
      },
    },
    legPain: {
      label: "Does the pain go down your leg?",
      hint: "",
      options: {
        none: "No",
        aboveKnee: "One leg, above the knee",
        belowKnee: "One leg, past the knee",
        both: "Both legs",
      },
    },
    legVsBack: {
      label: "Which is worse, the leg or the back?",
      hint: "",
      options: {
        leg: "Leg",
        back: "Back",
        equal: "The same",
      },
    },
    walkLegs: {
      label: "Do your legs hurt or feel heavy so that you must stop when you walk? What helps?",
      hint: "",
      options: {
        no: "No",
        sitBend: "Yes. Sitting or leaning forward helps",
        standStill: "Yes. Just standing still helps",
        other: "Yes. Neither helps",
      },
    },
    nerveSigns: {
      label: "Do you have any of these?",
      hint: "",
      options: {
        legNumb: "Numb or tingly patch in one leg or foot",
        legWeak: "One leg feels weak or heavy",
        feetBothNumb: "Both feet numb or tingly, starting at the toes",
        armNumb: "Numb or tingly arm or hand",
        clumsyHands: "Clumsy hands with buttons, keys or writing",
        neckShock: "Electric shock feeling when I bend my neck",
        wasting: "Muscles getting thin or jumping in more than one limb",
        swallowSpeech: "Trouble swallowing, or slurred speech for weeks",
        none: "None of these",
      },
    },
    nerveNew: {
      label:
        "Did any pain, numbness or weakness in a leg or arm start or get worse in the last 4 weeks?",
      hint: "",
      options: {},
    },
    weightLoss: {
      label: "Have you lost weight without trying?",
      hint: 'A planned diet is a "no".',
      options: {},
    },
    unwell: {
      label: "Have you felt very tired or ill for weeks, and do not know why?",
      hint: "",
      options: {},
    },
    otherSymptoms: {
      label: "Have you had any of these in the last 2 weeks?",
      hint: "",
      options: {
        burningPee: "Burning when I pee, or pain in my side",
        bloodPee: "Blood in my pee",
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
      label: "Have you ever had cancer?",
      hint: "",
      options: {},
    },
    cancerType: {
      label: "What kind?",
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
        skinMinor: "Skin cancer that is not melanoma",
      },
    },
    cancerWhen: {
      label: "When was your last cancer treatment?",
      hint: "",
      options: {
        current: "Now, or it has spread",
        under10Years: "In the last 10 years",
        over10Years: "More than 10 years ago",
      },
    },
    boneHistory: {
      label: "Have you ever been told you have any of these, or noticed them?",
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
      label: "Do you take any of these?",
      hint: "",
      options: {
        steroids3Months: "Steroid pills for 3 months or more",
        bloodThinner: "A blood thinner",
        immuneMeds: "Medicine that weakens how you fight germs, or chemo",
        antiInflammatory: "Ibuprofen or the like on most days",
        opioidDaily: "Strong (opioid) pain pills on most days",
        opioidExtra: "I run out early or take more than told",
        sedatives: "Sleep, calming or nerve pills (diazepam, gabapentin), or much alcohol",
        none: "None of these",
      },
    },
    medsText: {
      label: "List your medicines if you can.",
      hint: "",
      options: {},
    },
    infectionRisk: {
      label: "Do any of these apply to you?",
      hint: "",
      options: {
        spineProcedure: "Surgery or a shot in the spine in the last 3 months",
        woundOozing: "A wound on my back that leaks",
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
      label: "Have you ever used a needle to take street drugs? We ask everyone. It stays private.",
      hint: "",
      options: {},
    },
    vessels: {
      label: "Do any of these apply to you?",
      hint: "",
      options: {
        aneurysm: "A swollen main artery (aneurysm)",
        smoker: "I smoke or used to",
        highPressure: "High blood pressure",
        none: "None of these",
      },
    },
    firstAge: {
      label: "How old were you when you first had back pain that lasted?",
      hint: "",
      options: {},
    },
    stiffness: {
      label: "Is your body stiff in the morning? For how long?",
      hint: "",
      options: {
        none: "No",
        under30: "Less than 30 minutes",
        mins30to45: "30 to 45 minutes",
        over45: "More than 45 minutes",
      },
    },
    spaFeatures: {
      label: "Which of these are true for you, now or before?",
      hint: "",
      options: {
        lateNight: "Back pain wakes me in the second half of the night",
        nsaid48: "Ibuprofen or the like helps within 2 days",
        family: "A parent, child, brother or sister has spine arthritis or psoriasis",
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
      label: "In the last 3 months, did you get hurt before this pain?",
      hint: "",
      options: {
        none: "No",
        lift: "A lift, twist or cough",
        minorFall: "A small fall or bump",
        major: "A crash, a fall from height or stairs, or a hard blow",
      },
    },
    injuryWhen: {
      label: "When was that?",
      hint: "",
      options: {
        under2Weeks: "Less than 2 weeks ago",
        weeks2to12: "2 weeks to 3 months ago",
      },
    },
    injurySigns: {
      label: "Since then, have you had any of these?",
      hint: "",
      options: {
        bruise: "Bruise, swelling or a bump on the spine",
        cannotWalk: "I cannot walk as before",
        none: "None of these",
      },
    },
    sportExtension: {
      label: "Do you do a sport that bends your back a lot, such as gym, dance or bowling?",
      hint: "",
      options: {},
    },
    physio: {
      label: "Have you tried physio, or a set of moves to do at home?",
      hint: "",
      options: {
        none: "No",
        under6Weeks: "Yes, less than 6 weeks",
        helped: "Yes, 6 weeks or more, and it helped",
        noHelp: "Yes, 6 weeks or more, and it did not help",
      },
    },
    treatments: {
      label: "What else have you had for this pain?",
      hint: "",
      options: {
        medicine: "Pain medicine",
        injection: "Injection for the back",
        surgery: "Back surgery",
        manual: "Hands-on treatment",
        talking: "Talking therapy for pain",
        none: "None of these",
      },
    },
    tests: {
      label: "Which tests have you had for this pain?",
      hint: "",
      options: {
        xray: "X-ray",
        mriCt: "MRI or CT scan",
        blood: "Blood tests",
        exam: "A doctor looked at my back and legs",
        none: "None of these",
      },
    },
    toldDiagnosis: {
      label: "Has a doctor told you the cause?",
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
      label: "Which of these are true for you?",
      hint: "",
      options: {
        offWork: "Pain keeps me from work or seeing people",
        fearMove: "I fear that moving will harm me",
        noHope: "I do not think it will get better",
        avoid: "I avoid most activity",
        stress: "Work, benefit or legal stress over the pain",
        none: "None of these",
      },
    },
    goal: {
      label: "What do you most want to be able to do?",
      hint: "",
      options: {},
    },
    phqNervous: {
      label: "In the last 2 weeks, how often did you feel nervous or on edge?",
      hint: "",
      options: {
        d0: "Not at all",
        d1: "Some days",
        d2: "More than half of the days",
        d3: "Nearly every day",
      },
    },
    phqWorry: {
      label: "How often could you not stop worrying?",
      hint: "",
      options: {
        d0: "Not at all",
        d1: "Some days",
        d2: "More than half of the days",
        d3: "Nearly every day",
      },
    },
    phqDown: {
      label: "How often did you feel down or without hope?",
      hint: "",
      options: {
        d0: "Not at all",
        d1: "Some days",
        d2: "More than half of the days",
        d3: "Nearly every day",
      },
    },
    phqInterest: {
      label: "How often did things give you little joy or interest?",
      hint: "",
      options: {
        d0: "Not at all",
        d1: "Some days",
        d2: "More than half of the days",
        d3: "Nearly every day",
      },
    },
    selfHarm: {
      label: "Have you had thoughts of being better off dead or of hurting yourself?",
      hint: "",
      options: {
        no: "No",
        passive: "I have wished not to wake up, but I would not hurt myself",
        thoughts: "I have thought of hurting myself",
        plan: "I have a plan, or have hurt myself",
      },
    },
    freeText: {
      label: "Is there anything else you want us to know?",
      hint: "",
      options: {},
    },
  },
} as const;
