import { colors, families } from '../../theme.ts';

const sans = `"${families.sans}",system-ui,sans-serif`;
const serif = `"${families.serif}",Georgia,serif`;

/** The page on a screen of any width; print takes over from it and changes what differs. */
export const screenRules = `
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--desk);color:var(--ink);font:17px/1.6 ${serif}}
.cover,main,.title-block{max-width:74rem;margin:0 auto;background:var(--paper)}
main,.title-block{padding:1px clamp(1rem,5vw,4.5rem) 4rem}
.title-block{padding-bottom:1px}
:target{scroll-margin-top:1rem}
.chapter>p,.chapter>ul,.chapter>ol,.chapter>.callout,.footnotes{max-width:44rem}
p{margin:0 0 .9em;overflow-wrap:break-word}
.lead{font-size:1.12em;color:var(--muted)}
.centered{text-align:center;max-width:none!important}
.long{overflow-wrap:anywhere}
a{color:var(--brand)}
a:focus-visible,.scroll:focus-visible{outline:2px solid var(--brand);outline-offset:2px}
.skip{position:absolute;left:-99em;font-family:${sans}}
.skip:focus{left:.5rem;top:.5rem;z-index:2;background:var(--paper);padding:.5rem .8rem}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
h1,h2,h3,h4,h5,h6,.cover,.table,figure,.callout,.profile,.contents,.signatures,.draft,.title-block p{font-family:${sans}}
h2,h3,h4,h5,h6{color:var(--color,var(--brand));line-height:1.22;text-wrap:balance;overflow-wrap:anywhere}
h2{position:relative;font-size:2.1rem;margin:4.5rem 0 1.8rem;padding-bottom:.75rem}
h2::after{content:"";position:absolute;left:0;bottom:0;width:4.5rem;height:4px;background:var(--color,var(--brand))}
h2 .label{display:block;font-size:1rem;letter-spacing:.08em;color:var(--muted);margin-bottom:.35rem}
h3{font-size:1.5rem;margin:2.8rem 0 .9rem}
h4{font-size:1.2rem;margin:2.2rem 0 .6rem}
h5,h6{font-size:1.05rem;margin:1.8rem 0 .4rem}
:is(h3,h4,h5) .label{margin-right:.5em}
:is(h3,h4,h5)[data-tone]{border-left:5px solid var(--color);padding-left:.6rem}
ul,ol{padding-left:1.7em;margin:0 0 1.2em}
li>p{margin-bottom:.3em}
sup{line-height:0}
sup a{text-decoration:none;padding:0 .1em}
.draft{margin:0;padding:.5rem 1rem;background:var(--bad-tint);color:var(--bad-color);font-weight:700;text-align:center;position:sticky;top:0;z-index:1}
.draft-mark{display:none}
.title-block h1{font-size:2.3rem;line-height:1.15;color:var(--brand);margin:3rem 0 .4rem;overflow-wrap:anywhere}
.title-block p{color:var(--muted)}
.cover{position:relative;border-top:18px solid ${colors.brand}}
.cover p,.cover h1{margin:0;padding-inline:clamp(1rem,5vw,4.5rem);overflow-wrap:anywhere}
.cover .organisation{padding-top:3.5rem;text-transform:uppercase;letter-spacing:.06em;font-weight:700;color:var(--muted)}
.cover .emblem{padding-top:2rem;line-height:0}
.cover .emblem+.organisation{padding-top:1.4rem}
.emblem img{max-height:6.5rem;max-width:100%}
.letter .emblem{text-align:center;margin:0 0 .8rem}
.cover .series{padding-top:4.5rem;font-weight:700;color:var(--brand)}
.cover .series span{font-weight:400;margin:0 .5em;color:var(--muted)}
.cover h1{padding-block:.6rem 1.1rem;font:700 clamp(2.3rem,6vw,3.9rem)/1.12 ${serif};color:var(--brand)}
.cover .subtitle{font-size:1.45rem}
.cover .period{font-size:1.45rem;font-weight:700}
.cover svg{display:block;width:100%;height:clamp(9rem,30vw,21rem);margin-top:1.5rem}
.cover .place{background:${colors.brand};color:#fff;font-weight:700;padding-block:1.9rem}
.contents ul{list-style:none;padding:0;margin:0;font-size:.98rem}
.contents li{padding:.16rem 0}
.contents a{display:grid;grid-template-columns:auto 1fr;column-gap:.7em;text-decoration:none;color:var(--ink)}
.contents a>:only-child{grid-column:1/-1}
.contents a:hover{color:var(--brand);text-decoration:underline}
.contents .label{min-width:2.2em;color:var(--muted)}
.tables .label{min-width:4.6em}
.figures .label{min-width:5.5em}
.headings [data-level="1"]{font-weight:700;margin-top:.7em}
.headings [data-level="1"] .label{min-width:5em;color:var(--brand)}
.headings [data-level="2"]{padding-left:1.4em}
.headings [data-level="3"]{padding-left:3.4em;font-size:.94em}
.scroll{overflow-x:auto;position:relative}
.table{margin:1.8rem 0}
table{border-collapse:collapse;width:100%;min-width:min(42rem,calc(var(--columns)*7.5rem));font-size:.86rem;line-height:1.36;font-variant-numeric:tabular-nums lining-nums}
table.compact{min-width:min(62rem,calc(var(--columns)*5.2rem));font-size:.76rem}
caption,figcaption{font-size:.94rem;line-height:1.4}
caption{text-align:left;padding-bottom:.5rem;position:sticky;left:0;max-width:calc(100vw - 2*clamp(1rem,5vw,4.5rem))}
:is(caption,figcaption) strong{color:var(--brand);margin-right:.35em}
td,th{padding:.36em .6em;border:1px solid var(--hairline);text-align:left;vertical-align:top;overflow-wrap:break-word}
.compact :is(td,th){padding:.32em .5em}
thead th{background:var(--header);color:var(--header-ink);vertical-align:middle;border-color:color-mix(in srgb,var(--header-ink) 35%,var(--header))}
.numbers td{background:var(--zebra);color:var(--muted);font-size:.86em;padding-block:.1em}
.end{text-align:right}
.center{text-align:center}
.group :is(td,th){background:var(--tint,var(--brand-tint));color:var(--color,var(--brand));font-weight:700}
.group>:first-child,.compact .group>:first-child{box-shadow:inset 4px 0 var(--color,var(--brand));padding-left:.9em}
.total :is(td,th){background:var(--brand-tint);font-weight:700;border-top:2px solid var(--brand);border-bottom:2px solid var(--brand)}
tbody :is(td,th)[data-tone]{color:var(--color)}
td:is([data-tone=good],[data-tone=warning],[data-tone=bad]){background:var(--tint)}
.strength-3{font-weight:700}
.note{font-size:.82rem;line-height:1.45;color:var(--muted);margin:.5rem 0;max-width:none}
figure{margin:2.2rem 0}
figure svg{display:block;overflow:visible}
.picture{width:100%;min-width:calc(var(--width)*1.15px);max-width:calc(var(--width)*1.75px);height:auto;margin-inline:auto}
.picture.photo{min-width:0;background:#fff}
.panels{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,max(19rem,calc((100% - (var(--columns) - 1)*2rem)/var(--columns)))),1fr));gap:1.6rem 2rem}
.panels svg{width:100%;height:auto;max-width:30rem}
.legend{width:17.7rem;max-width:100%;margin-top:.9rem}
.lone{max-width:34rem;margin-inline:auto}
.lone .panels{display:block}
.lone .panels svg{max-width:none}
figcaption{text-align:center;padding-top:.8rem}
figure .note{text-align:center}
.callout{background:var(--tint);border-left:5px solid var(--color);padding:.8rem 1.1rem;margin:1.4rem 0;font-size:.95rem}
.callout p{margin:.15rem 0}
.callout>p:first-child{color:var(--color)}
.chip{display:inline-block;border:1px solid var(--color);background:var(--tint);color:var(--color);border-radius:4px;padding:0 .45em;font:700 .84em/1.5 ${sans}}
.profile{border:1px solid var(--rule);border-radius:6px;overflow:hidden;max-width:60rem;margin:1.6rem 0}
.profile header{background:var(--color);color:var(--paper);padding:1rem 1.3rem 1.1rem}
.profile header p{margin:0;font-weight:700;font-size:.9rem;letter-spacing:.03em}
.profile .title{margin:.15rem 0 0;padding:0;border:0;font-size:1.75rem;color:inherit}
.profile dl{margin:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));background:var(--tint)}
.profile dl>div{padding:.55rem 1.3rem}
.profile dl>.wide-fact{grid-column:1/-1;background:var(--paper);border-top:1px solid var(--hairline);display:grid;grid-template-columns:minmax(7rem,11rem) 1fr;gap:.2rem 1rem}
.profile dt{color:var(--color);font-weight:700;font-size:.88rem;line-height:1.7}
.profile dd{margin:0;font-size:.96rem;line-height:1.5;overflow-wrap:anywhere}
.signatures{display:grid;grid-template-columns:1fr 1fr;gap:2.6rem 1.5rem;text-align:center;margin:3rem 0;line-height:1.4}
.signatures>div{display:grid;grid-row:span 2;grid-template-rows:subgrid;row-gap:0}
.signatures p{margin:0}
.signatures .name{margin-top:5rem;font-weight:700;text-decoration:underline;text-underline-offset:.18em}
.signatures .dotted{text-decoration:none}
.signatures>:last-child{grid-column:1/-1}
.signatures.single{grid-template-columns:1fr;width:min(100%,22rem);margin-left:auto}
.aside{margin-left:50%}
.clauses{margin:1.4rem 0;max-width:46rem}
.clauses>div{display:grid;grid-template-columns:minmax(6rem,8rem) 1fr;gap:.3rem 1rem;margin-bottom:.7rem}
.clauses dt::after{content:" :";float:right}
.clauses dd{margin:0}
.clauses dd :is(p,ol){margin-bottom:.3em}
caption.bare{padding:0}
body.letter :is(main,.title-block){max-width:54rem}
body.letter .clauses{max-width:none}
body.letter :is(h2,h3,h4){text-align:center;font-family:${serif};font-size:1.15rem;color:var(--ink)}
body.letter h2::after{content:none}
body.letter h2 .label{font-size:inherit;letter-spacing:0;color:inherit}
body.letter :is(.table,.signatures){font-family:${serif}}
.footnotes{border-top:1px solid var(--rule);margin-top:3rem;padding-top:.8rem;font-size:.86rem}
.footnotes li{margin-bottom:.3em}
@media (max-width:36rem){
body{font-size:16px}
h2{font-size:1.65rem;margin-top:3rem}
h3{font-size:1.3rem}
.profile dl>.wide-fact{grid-template-columns:1fr}
.signatures{grid-template-columns:1fr}
.aside{margin-left:18%}
.headings [data-level="2"]{padding-left:.6em}
.headings [data-level="3"]{padding-left:1.4em}
}
`.trim();
