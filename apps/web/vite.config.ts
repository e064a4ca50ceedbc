import react from "@vitejs/plugin-react";
import { defineConfig, type UserConfig } from "vite";

/** `npm run dev` serves the screens with a running `npm start` behind them. */
const API = process.env.CLAIMWRIGHT_API ?? "http://127.0.0.1:4180";

const config: UserConfig = defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: "dist/site",
    emptyOutDir: true,
    target: "es2023",
    reportCompressedSize: false,
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { "/api": API } },
});

export default config;
