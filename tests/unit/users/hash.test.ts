import { expect, test } from "vitest";
import { hashPassword, inTurn, isRight } from "@/lib/users/hash";

test("hashes are argon2id with 19 MiB and two passes", async () => {
  expect(await hashPassword("any words at all")).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test("the same letters, composed or not, are the same password", async () => {
  const hash = await hashPassword("contraseña larguísima".normalize("NFC"));
  expect(await isRight(hash, "contraseña larguísima".normalize("NFD"))).toBe(true);
  expect(await isRight(hash, "contrasena larguisima")).toBe(false);
  expect(await isRight(null, "contraseña larguísima")).toBe(false);
});

test("at most two checks run at once, and a crowd is turned away unread", async () => {
  let [running, most] = [0, 0];
  const slow = async () => {
    most = Math.max(most, ++running);
    await new Promise((done) => setTimeout(done, 2));
    running -= 1;
    return "checked";
  };
  const answers = await Promise.all(Array.from({ length: 80 }, () => inTurn(slow)));
  expect(most).toBe(2);
  expect(answers.filter((answer) => answer === "checked")).toHaveLength(52);
  expect(await inTurn(slow)).toBe("checked");
});

test("a check that throws gives its place back", async () => {
  const fails = () => inTurn(() => Promise.reject(new Error("broken")));
  for (let i = 0; i < 5; i++) await expect(fails()).rejects.toThrow("broken");
  expect(await inTurn(async () => 1)).toBe(1);
});
