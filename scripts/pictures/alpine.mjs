import {sharp} from './color.mjs';const W=2400,H=1200;
// soft Alpine scene, painted per pixel in float with dither: sky, four misty ridges (ridged fractal noise), plain floor
const hash=(i,s)=>{let h=Math.imul(i^Math.imul(s,0x9e3779b1),0x85ebca6b);h^=h>>>13;h=Math.imul(h,0xc2b2ae35);h^=h>>>16;return (h>>>0)/4294967296};
const n1=(x,s)=>{const i=Math.floor(x),f=x-i,u=f*f*(3-2*f);return hash(i,s)*(1-u)+hash(i+1,s)*u};
const ridge=(x,s,sc)=>{let v=0,a=1,t=0,f=1/sc;for(let o=0;o<7;o++){const q=1-Math.abs(2*n1(x*f+o*17.3,s+o)-1);v+=a*q*(o?1:q);t+=a;a*=.46;f*=2.07}return v/t};
const rgb=h=>[1,3,5].map(i=>parseInt(h.slice(i,i+2),16)),mix=(a,b,t)=>a.map((v,i)=>v+(b[i]-v)*t),ss=(a,b,v)=>{const t=Math.min(1,Math.max(0,(v-a)/(b-a)));return t*t*(3-2*t)};
export function alpine({sky0,sky1,far,near,floor0,floor1,hz=820,seed=5,sun=.2,amp=1}){const S0=rgb(sky0),S1=rgb(sky1),F0=rgb(floor0),F1=rgb(floor1),A=rgb(far),B=rgb(near),haze=mix(S1,F0,.5);
  const LY=[[300,330,760,0],[215,230,560,.36],[135,150,420,.7],[70,80,300,1]].map(([off,am,sc,t],k)=>({t,h:Float32Array.from({length:W},(_,x)=>hz-off*amp-(ridge(x,seed+k*31,sc)-.5)*am*1.5*amp),b:hz-off*amp*.25}));
  const b=Buffer.alloc(W*H*3);let q=1;
  for(let y=0;y<H;y++)for(let x=0;x<W;x++){let c=mix(S0,S1,ss(0,hz*.92,y));const g=Math.exp(-(((x/W-sun)/.34)**2)-(((y-hz*.72)/420)**2));c=mix(c,[255,248,236],.55*g);
    if(y>=hz)c=mix(F0,F1,ss(0,1,(y-hz)/(H-hz))*.9);
    else for(const l of LY){const cov=Math.min(1,Math.max(0,(y-l.h[x])/1.6+.5));if(cov<=0)continue;const m=ss(0,1,(y-l.h[x])/(l.b-l.h[x]+60));const col=mix(mix(mix(A,B,l.t),[255,246,232],.30*g),haze,.15+.80*m);c=mix(c,col,cov)}
    if(y<hz)c=mix(c,F0,ss(hz-70,hz,y));
    q=Math.imul(q,1664525)+1013904223|0;const d=((q>>>8)/16777216-.5)*2.2;for(let k=0;k<3;k++)b[3*(y*W+x)+k]=Math.min(255,Math.max(0,Math.round(c[k]+d)))}
  return sharp(b,{raw:{width:W,height:H,channels:3}}).png().toBuffer()}
