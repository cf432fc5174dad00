import puppeteer from "puppeteer-core";
const b = await puppeteer.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox"]});
const p = await b.newPage(); await p.setJavaScriptEnabled(false);
const [w,out,...files]=process.argv.slice(2);
let i=0;
for (const f of files){ await p.setViewport({width:+w,height:600}); await p.goto(f.includes(":")?f:"file://"+f); await p.screenshot({path:`${out}${i++}.png`,fullPage:true}); }
await b.close();
