-- CreateTable
CREATE TABLE "SecondLook" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "firstById" UUID NOT NULL,
    "firstTier" "Tier" NOT NULL,
    "drawnAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "secondById" UUID,
    "secondTier" "Tier",
    "text" TEXT NOT NULL DEFAULT '',
    "givenAt" TIMESTAMPTZ(3),

    CONSTRAINT "SecondLook_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateIndex
CREATE INDEX "SecondLook_clinicId_caseId_idx" ON "SecondLook"("clinicId", "caseId");

-- CreateIndex
CREATE INDEX "SecondLook_clinicId_givenAt_drawnAt_idx" ON "SecondLook"("clinicId", "givenAt", "drawnAt");

-- AddForeignKey
ALTER TABLE "SecondLook" ADD CONSTRAINT "SecondLook_clinicId_caseId_fkey" FOREIGN KEY ("clinicId", "caseId") REFERENCES "Case"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SecondLook" ADD CONSTRAINT "SecondLook_clinicId_firstById_fkey" FOREIGN KEY ("clinicId", "firstById") REFERENCES "User"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SecondLook" ADD CONSTRAINT "SecondLook_clinicId_secondById_fkey" FOREIGN KEY ("clinicId", "secondById") REFERENCES "User"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema language cannot say.

-- Nobody looks at their own decision a second time, and a look that was given is whole.
ALTER TABLE "SecondLook" ADD CONSTRAINT "second_look_by_another" CHECK ("secondById" <> "firstById");
ALTER TABLE "SecondLook" ADD CONSTRAINT "second_look_whole" CHECK (("givenAt" IS NULL) = ("secondById" IS NULL) AND ("givenAt" IS NULL) = ("secondTier" IS NULL));
-- A case waits for one second look at a time.
CREATE UNIQUE INDEX "second_look_waits_once" ON "SecondLook" ("clinicId", "caseId") WHERE "givenAt" IS NULL;
