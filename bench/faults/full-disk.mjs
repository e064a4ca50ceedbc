// Loaded before a worker (node --import): now and then the disk is full while a file for a partner is written. What the
// program then sees is what a full disk shows it: half of the bytes are there, and the write fails.
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

const share = Number(process.env.FULL_DISK ?? 0);
const { open } = promises;

promises.open = async (path, ...rest) => {
  const file = await open(path, ...rest);
  if (!String(path).includes("/exchange/") || !String(path).endsWith(".part") || Math.random() >= share)
    return file;
  return new Proxy(file, {
    get(target, name) {
      if (name === "writeFile") return (bytes) => writeHalf(target, bytes);
      const value = Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
};
syncBuiltinESMExports();

async function writeHalf(file, bytes) {
  await file.writeFile(bytes.subarray(0, bytes.length >> 1));
  throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
}
