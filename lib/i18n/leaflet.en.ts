/**
 * The leaflet at /back-pain. Facts: NHS advice on back pain, NICE guideline NG59 (2016, updated 2020), the GIRFT cauda
 * equina pathway (2023); the sentences are ours.
 */
export const leafletEn = {
  title: "Back pain: when to get help, and what helps",
  intro:
    "This page is for anyone with back pain. It holds general advice and knows nothing about you. You do not need the form to use it.",
  parts: {
    signs: "Seven signs to know",
    helps: "What helps until then",
    stretches: "Six gentle stretches",
    back: "When to ask again",
    sources: "Where this comes from",
  },
  nowTitle: (number: string): string => `Call ${number} or go to an emergency department now if:`,
  nowWhy:
    "These can mean that nerves in the spine are being pressed, or that it is not the back at all. Hours count.",
  todayTitle: "Call a clinic or doctor today if:",
  callClinic: "Call the clinic:",
  signsIntro:
    "Most back pain gets better in some weeks. These seven signs say that someone should look at it.",
  how: { now: "Get help now", today: "Get help today", soon: "Get help within days or weeks" },
  signs: {
    severe: {
      title: "The pain is very bad, or it stays",
      text: "You can hardly sit, stand or walk. Or it is no better after six weeks, or gets worse.",
    },
    leg: {
      title: "It goes down the leg",
      text: "Pain, tingling, numbness or weakness runs to the thigh, the shin or the foot. Get help today if your foot drags. Call for help now if it is both legs and they get weak or numb.",
    },
    bladder: {
      title: "Pee, poo or feeling between the legs has changed",
      text: "You cannot pee or cannot feel it, you leak pee or poo, or you are numb there. Nerves are at risk. Do not wait.",
    },
    illness: {
      title: "Fever, chills or lost weight",
      text: "You feel ill with it, or lose weight and do not try to. It can be an infection or another illness.",
    },
    cancer: {
      title: "Cancer, now or in the past",
      text: "The pain is new, or not like the pain you know.",
    },
    injury: {
      title: "A fall, a crash or a hard blow",
      text: "The pain came after it. Get help today if your bones are weak or you take steroids, even if it was a small fall. Call for help now if it was a bad crash or fall.",
    },
    noBetter: {
      title: "Nothing has helped",
      text: "You kept moving, took pain medicine or had physical therapy. It still keeps you from work, from sleep or from people you love.",
    },
  },
  helpsIntro:
    "You do not need to wait until the pain is gone. To move a little is safe for most people, and it helps.",
  helps: [
    {
      title: "Keep moving",
      text: "Do what you can of your day. Bed rest makes the back stiff and weak. Rest for a short time, then get up.",
    },
    {
      title: "Take short walks",
      text: "Five minutes, some times a day, on flat ground. Add a minute when it goes well.",
    },
    {
      title: "Pace it",
      text: "Do less on a good day than you could, and a little on a bad day. Stop before the pain stops you. Change how you sit or stand each half hour.",
    },
    {
      title: "Use heat",
      text: "A warm pack or a hot water bottle in a towel, for 15 to 20 minutes. Some like a cold pack better. Do not sleep on it, and do not use it on skin that is numb.",
    },
    {
      title: "Sleep so that it eases",
      text: "Lie on your side with a pillow between the knees. Or lie on your back with a pillow under them.",
    },
    {
      title: "Use simple pain medicine with care",
      text: "Take it as its leaflet says. Ask a pharmacist which one is safe for you. Ask first if you are pregnant, take a blood thinner, or have had trouble with your stomach, heart or kidneys.",
    },
  ],
  stretchesIntro:
    "Go slowly and breathe. A pull is fine, sharp pain is not. Start with a few and do them once or twice a day.",
  stop: "Stop if pain runs further down the leg, or if you feel numb, tingly or weak.",
  wait: "Do not do them after a fresh fall or crash. Do not do them with a sign above that says now or today.",
  stretches: {
    kneeToChest: {
      title: "Knee to chest",
      text: "Lie on your back with your knees bent. Pull one knee to your chest with both hands. Hold for five slow breaths. Change legs. Five times each.",
      picture: "A person lies on the back and pulls one knee to the chest.",
    },
    pelvicTilt: {
      title: "Pelvic tilt",
      text: "Lie on your back with your knees bent. Make your belly firm and press your low back into the floor. Hold for five seconds and let go. Ten times.",
      picture: "A person lies with bent knees and presses the low back into the floor.",
    },
    catCamel: {
      title: "Cat and camel",
      text: "Go on hands and knees. Round your back up like a cat. Then let it sink and lift your head. Go slowly between the two. Ten times.",
      picture: "A person on hands and knees rounds the back up and lets it sink.",
    },
    hipHinge: {
      title: "Hip hinge",
      text: "Stand with your feet apart and your hands on your hips. Keep your back straight and push your hips back, with soft knees. Come up again. Ten times.",
      picture: "A person stands and bends at the hips with a straight back.",
    },
    calf: {
      title: "Calf stretch",
      text: "Put your hands on a wall. Step one foot back and keep its heel down. Lean in until you feel a pull in the calf. Hold for 20 seconds. Three times each leg.",
      picture: "A person leans on a wall with one leg stretched back, heel on the floor.",
    },
    hamstring: {
      title: "Back of the thigh",
      text: "Lie on your back. Put a towel round one foot and lift that leg. Make the knee as straight as feels good. Hold for 20 seconds. Three times each leg.",
      picture: "A person lies on the back and holds one leg up with a towel.",
    },
  },
  back: [
    "Ask again if it is no better after six weeks, or at any time if it gets worse.",
    "If the clinic has told you to look after it at home, you can come back to it: call, and give your reference.",
  ],
  toForm: "Tell the clinic about your back pain",
  sourcesText: "The facts are from these. The words are our own.",
  sources: [
    "NHS (United Kingdom): Back pain",
    "NICE guideline NG59: Low back pain and sciatica in over 16s, 2016, updated 2020",
    "GIRFT: National suspected cauda equina syndrome pathway, 2023",
  ],
  checked: "Written on 26 November 2026. No clinician has signed it off yet.",
} as const;
