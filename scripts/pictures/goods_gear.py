"""Luggage, riding gear, helmets."""
from goods import *
def pannier():
    M=common();powder(M,.40);al=M['alu'];w,d,h=.215,.120,.165
    def sec(x,k=1):return [(x,d*k*sp(math.cos(a),.32),h*k*sp(math.sin(a),.32)+h) for a in lin(0,2*pi,129)[:-1]]
    X=[(-w,.90),(-w+.006,.955),(-w+.018,.985),(-w+.04,1),(-.030,1)]
    for s in(1,-1):grid('half',[[(x*s if s<0 else -x,y,z) for x,y,z in sec(q,k)] for q,k in X],M['paint'],cv=True,caps=True,sub=1,auto=None) if 0 else None
    # box seen from its outer face (-y): lower body and lid
    def blk(nm,z0,z1,top,mt):
        P=[]
        for z,k in ((z0,.90),(z0+.004,.955),(z0+.014,.988),(z0+.03,1),(z1-.002,1),(z1,.996)) if not top else ((z0,.996),(z0+.002,1),(z1-.035,.995),(z1-.018,.975),(z1-.007,.93),(z1-.001,.85)):
            P.append([(w*k*sp(math.cos(a),.30),d*(k if k>.97 else k*.985)*sp(math.sin(a),.30),z) for a in lin(0,2*pi,161)[:-1]])
        return grid(nm,P,mt,cv=True,caps=True,auto=40,sub=1)
    blk('low',0,.205,False,M['paint']);blk('lid',.212,.300,True,M['paint'])
    tube('seal',[(w*1.001*sp(math.cos(a),.30),d*1.001*sp(math.sin(a),.30),.2085) for a in lin(0,2*pi,161)[:-1]],.0048,M['rubber'],cyclic=True,res=2)
    for z in(.200,.2175):tube('trim',[(w*1.004*sp(math.cos(a),.30),d*1.004*sp(math.sin(a),.30),z) for a in lin(0,2*pi,161)[:-1]],.0030,al,cyclic=True,res=2)
    for z in(.060,.085,.110):
        tube('rib',[(x,-d*1.001,z) for x in lin(-.145,.145,5)],.0045,M['paint'],bres=4)
    for s in(1,-1):
        x=s*.125;rbox('hasp',(x,-d-.004,.206),(.040,.010,.062),al,.004,3);rbox('lever',(x,-d-.0105,.212),(.030,.007,.044),M['satin'],.0035,3);revolve('lk',(x,-d-.013,.192),(0,-1,0),[(0,.0065),(.003,.0065),(.0038,.005),(.0038,0)],M['chrome'],32,auto=30)
        for sy in(1,-1):
            for z in(.022,):
                ph=math.atan2(sy,s);grid('guard',[[(w*k*sp(math.cos(a),.30)*1.006,d*k*sp(math.sin(a),.30)*1.008,zz) for a in lin(ph-.62 if 0 else ph-.75,ph+.75,25)] for zz,k in((.003,.93),(.006,.968),(.016,.993),(.034,1.0),(.046,1.0))],M['satin'],solid=.0025,sub=1)
    tube('hd',[(-.065,0,.297),(-.060,0,.318),(-.035,0,.328),(.035,0,.328),(.060,0,.318),(.065,0,.297)],.0085,M['satin'],res=12,bres=6)
    for s in(1,-1):rbox('hb',(s*.065,0,.300),(.030,.034,.012),al,.004,3)
    script_plane((0,-d-.0002,.255),(1,0,0),(0,.03,1),M['script'],.052,.0018);rbox('refl',(0,-d-.002,.155),(.17,.005,.020),M['red'],.0022,2)
    return dict(az=-62,el=13,fw=.56)
def drybag():
    M=common();cloth(M,700,.15,.0004,.42);Rr=.078;H=.235
    import random;random.seed(5)
    def sec(z):
        t=z/H;m=max(0,(t-.50)/.50);m=m*m*(3-2*m);a_=Rr*(1+.46*m)*(1 if t>.03 else .96+.04*t/.03);b_=Rr*(1-m)+.0085*m;return a_,b_,m
    P=[]
    for z in [0,.0015,.005,.010]+list(lin(.016,H,46)):
        a_,b_,m=sec(z);k=1
        if z<.010:k=.955+.045*(1-(1-z/.010)**2)**.5
        P.append([(a_*k*math.cos(q)*(1+.006*m*math.sin(9*q)+.004*math.sin(3*q+z*40)),b_*k*math.sin(q)*(1+.10*m*(1-m)*3*math.sin(7*q+z*25)+.006*math.sin(2*q-z*33)),z) for q in lin(0,2*pi,129)[:-1]])
    grid('bag',P,M['paint'],cv=True,caps=True,sub=1,auto=None)
    for z in(.012,.150):tube('seam',[(sec(z)[0]*1.004*math.cos(q),sec(z)[1]*1.004*math.sin(q),z) for q in lin(0,2*pi,97)[:-1]],.0022,M['dark'] if z<.1 else M['paint'],cyclic=True,res=3)
    base=[[(Rr*1.006*math.cos(q),Rr*1.006*math.sin(q),z) for q in lin(0,2*pi,97)[:-1]] for z in(.004,.010,.055,.058)];grid('base',base,M['rubber'],cv=True,auto=None)
    Lx=Rr*1.46;S=[((.004+.017*t)*math.cos(2*pi*2.4*t-.6),(.004+.017*t)*math.sin(2*pi*2.4*t-.6)) for t in lin(0,1,120)];zr=H+.019
    for x0,x1 in((-Lx,Lx),):grid('roll',[[(x,y*(1+.05*math.sin(x*70)),zr+z*(1+.04*math.sin(x*55+1))) for y,z in S] for x in lin(x0,x1,41)],M['paint'],solid=.0032,off=0,auto=60)
    web=mat('web',(.03,.031,.034),.8,spec=.2,bump=('vor',1500,.4,.0005))
    for s in(1,-1):
        ribbon('tab',[(s*(Lx-.01),0,zr+.021),(s*(Lx+.012),0,zr+.018),(s*(Lx+.020),0,zr+.026),(s*(Lx-.002),0,zr+.044),(s*.060,0,zr+.062),(s*.018,0,zr+.066)],(0,1,0),.027,web,.0022)
    rbox('bk1',(.0,0,zr+.0665),(.058,.030,.010),M['dark'],.004,3);rbox('bk2',(.004,0,zr+.0685),(.026,.022,.010),M['satin'],.004,3)
    for x in(-.030,.030):rbox('bk3',(x,0,zr+.0660),(.008,.029,.0085),M['dark'],.003,3)
    ring('dring',(Rr+.012,0,.182),(0,1,0),.012,.0022,M['chrome'])
    ribbon('dt',[(Rr*1.02,0,.205),(Rr*1.06,0,.198),(Rr*1.06,0,.190),(Rr*1.01,0,.165)],(0,1,0),.020,web,.002)
    script_on(lambda u,w:Vector((Rr*1.007*math.cos(-1.02+u/Rr),Rr*1.007*math.sin(-1.02+u/Rr),.105+w)),M['script'],.058,.0020)
    return dict(az=-62,el=10,fh=.74,lens=130)
def saddlebag():
    M=common();L=M['leather'];lt=belt();br=M['chrome'];w,d,h=.150,.055,.205
    def rr(k,z):return [((w)*k*sp(math.cos(a),.35),d*k*sp(math.sin(a),.35)*(1+.18*math.sin(min(1,z/h)*pi)*max(0,-math.sin(a))),z) for a in lin(0,2*pi,129)[:-1]]
    grid('body',[rr(k,z) for z,k in((0,.90),(.003,.955),(.012,.99),(.03,1),(.10,1.0),(h-.02,.985),(h-.006,.95),(h,.90))],L,cv=True,caps=True,sub=1,auto=None)
    front=lambda x,z:-d*(1+.18*math.sin(min(1,max(0,z/h))*pi))*max(.2,(1-abs(x/w)**(2/.35)))**(.35/2)
    def flap(x,t):   # t 0 back top .. 1 front tip
        hw=.142
        if t<.30:
            q=t/.30;y=d*.92-q*2*d*.95;z=h+.006+.006*math.sin(q*pi)-.016*abs(x/hw)**5
        else:
            q=(t-.30)/.70;z=h+.004-q*(.118-.030*abs(x/hw)**2.6)-(1-q)**2*.016*abs(x/hw)**5;y=front(x*.9,z)-.0052-.006*(1-q)*.3
        return Vector((x,y,z))
    grid('flap',[[flap(x,t) for x in lin(-.142,.142,41)] for t in list(lin(0,.28,8))+list(lin(.30,.36,6))+list(lin(.40,1,18))],L,solid=.0036,sub=1,off=0)
    eg=[flap(-.138,t) for t in lin(.36,.985,16)]+[flap(x,.985) for x in lin(-.134,.134,31)]+[flap(.138,t) for t in lin(.985,.36,16)];stitch([p+Vector((0,-.0026,0)) for p in eg],M['cream'],(0,-1,0),.0062,.00065)
    for s in(1,-1):
        x=s*.078;P=[flap(x,t)+Vector((0,-.0038,0)) for t in lin(.42,.99,14)];zt=P[-1].z
        P+=[Vector((x,front(x,zt-q)-.0052,zt-q)) for q in(.010,.024,.038,.052,.060)]
        ribbon('st',P,(1,0,0),.026,lt,.0030)
        zb=zt-.022;c=Vector((x,front(x,zb)-.0088,zb));buckle(c,(1,0,0),(0,0,1),(0,-1,0),.0185,.0145,.0023,br)
        ribbon('keep',[(x-.016,c.y+.004,zb-.024),(x-.0145,c.y-.0012,zb-.024),(x+.0145,c.y-.0012,zb-.024),(x+.016,c.y+.004,zb-.024)],(0,0,1),.010,lt,.0022)
        for dx in(-.010,.010):stitch([p+Vector((dx,-.0019,0)) for p in P[:13]],M['cream'],(0,-1,0),.006,.00055)
        for t in(.55,):revolve('rv',flap(x,.47)+Vector((0,-.0055,0)),(0,-1,0),[(0,.0042),(.0012,.0036),(.0018,0)],br,24,auto=None)
    tube('hd',[(-.045,.005,h+.008),(-.040,.005,h+.030),(-.018,.005,h+.040),(.018,.005,h+.040),(.040,.005,h+.030),(.045,.005,h+.008)],.0062,lt,res=12,bres=6)
    for s in(1,-1):ring('dr',(s*.045,.005,h+.013),(0,1,0),.009,.0020,br)
    zz=h-.062;script_on(lambda u,w_:flap(u,.30+.70*((h+.004-(zz+w_))/.118))+Vector((0,-.0030,0)),br,.034,.0012) if 0 else script_on(lambda u,w_:Vector((u,front(u*.9,zz+w_)-.0082,zz+w_)),br,.034,.0012)
    return dict(az=-72,el=12,fw=.56)
def toolroll():
    M=common();L=M['leather'];cv=M['paint'];cloth(M,900,.4,.0008,.85);W=.15;br=mat('brass',BRASS,.25,1)
    n=260;S=[((.012+.036*t**.9)*math.cos(2*pi*3.1*t-2.0),(.012+.036*t**.9)*math.sin(2*pi*3.1*t-2.0)) for t in lin(0,1,n)]
    grid('roll',[[(x,y*1.06,z*.96) for y,z in S] for x in lin(-W,W,25)],cv,solid=.0060,off=0,auto=60)
    for s in(1,-1):tube('pip',[(s*W,y*1.06,z*.96) for y,z in S[::3]],.0034,L,res=3,bres=4)
    import random;random.seed(3)
    tools=[(.020,.6,.0062),(.026,2.4,.0052),(.022,4.3,.0058),(.034,5.3,.0048),(.034,1.5,.0046)]
    for r,a,t in tools:
        c=Vector((0,r*math.cos(a)*1.06,r*math.sin(a)*.96))
        tube('tl',[c+Vector((W-.05,0,0)),c+Vector((W+.030+.01*math.sin(a*3),0,0))],t*.75,M['chrome'],bres=6)
        if t>.0055:      # screwdriver handle
            revolve('hn',c+Vector((W+.014,0,0)),(1,0,0),[(0,.004),(.002,.0085),(.010,.0100),(.040,.0100),(.046,.0080),(.048,.004),(.048,0)],wood('tw',axis=(1,8,8)),24,auto=30)
        else:            # ring spanner head
            c2=c+Vector((W+.040,0,0));revolve('sp',c2-Vector((0,.0035,0)),(0,1,0),[(0,.0062),(0,.0108),(.001,.0115),(.006,.0115),(.007,.0108),(.007,.0062)],M['chrome'],48,closed=True,auto=30)
    for s in(1,-1):
        x=s*.080-.01;r=.0525;ribbon('st',[(x,r*1.06*math.cos(a),r*.96*math.sin(a)) for a in lin(0,2*pi,73)],(1,0,0),.022,L,.0028)
        a0=math.radians(203);e=Vector((0,math.cos(a0),math.sin(a0)));buckle((x,(r+.0045)*1.06*math.cos(a0),(r+.0045)*.96*math.sin(a0)),(1,0,0),(0,-math.sin(a0),math.cos(a0)),e,.0160,.0125,.0021,br)
        for dx in(-.0085,.0085):stitch([(x+dx,(r+.0017)*1.06*math.cos(a),(r+.0017)*.96*math.sin(a)) for a in lin(.3,2*pi-2.9,60)],M['cream'],(0,0,1),.005,.0005)
    a0=math.radians(184);Rr=.0525;rbox('patch',(-.01,-.0545,.004),(.070,.0030,.034),L,.0012,2);script_plane((-.01,-.0564,.004),(1,0,0),(0,0,1),M['cream'],.026,.0009)
    drop();return dict(az=-58,el=15,fw=.68)
def chainlock():
    M=common();st=mat('hard',(.40,.40,.42),.24,1);n=30;pts=[]
    for k in range(481):
        t=k/480;a=-.9+2*pi*1.0*t*.93;r=.118+.012*math.sin(2*a+.5);pts.append(Vector((r*1.15*math.cos(a),r*.85*math.sin(a),.0125)))
    Q=resample(pts,n*4+1)
    for k in range(n):
        p=Q[k*4+2];t=(Q[min(k*4+4,len(Q)-1)]-Q[k*4]).normalized();u=Vector((0,0,1));v=t.cross(u);s=math.radians(38 if k%2 else -52);x=v*math.cos(s)+u*math.sin(s)
        l=.0165;w=.0082;tube('link',[p+t*l*sp(math.cos(q),.7)+x*w*sp(math.sin(q),.75) for q in lin(0,2*pi,25)[:-1]],.0046,st,cyclic=True,res=4,bres=5)
    c=(Q[0]+Q[-1])/2+Vector((.012,-.012,0));b=set(bpy.data.objects)
    slab('pl',.034,.026,.5,[(0,.004),(.0015,.0012),(.005,0),(.026,0),(.0295,.0012),(.031,.004)],M['paint'],128,auto=40)
    slab('pl2',.0348,.0268,.5,[(.0095,.001),(.010,0),(.0125,0),(.013,.001)],M['chrome'],128,auto=None)
    tube('sh',[(-.020,.022,.0155),(-.021,.044,.0155),(-.012,.060,.0155),(0,.064,.0155),(.012,.060,.0155),(.021,.044,.0155),(.020,.022,.0155)],.0058,M['chrome'],res=12,bres=8)
    revolve('cyl',(0,-.0255,.0155),(0,-1,0),[(0,.0100),(.002,.0100),(.003,.0088),(.003,0)],M['chrome'],48,auto=30);rbox('slot',(0,-.0287,.0155),(.0095,.0008,.0018),M['dark'],.0003,1)
    script_plane((0,0,.0312),(1,0,0),(0,1,0),M['script'],.026,.0008)
    lay(T(c.x,c.y-.028,0)@R(12,'Z'),b);drop();return dict(az=-84,el=34,fw=.64)
def disclock():
    M=common();powder(M,.3)
    b=set(bpy.data.objects)
    slab('body',.042,.030,.55,[(0,.006),(.002,.0018),(.007,0),(.036,0),(.041,.0018),(.043,.006)],M['paint'],128,auto=40,sub=1)
    rbox('gap',(.022,.012,.0215),(.052,.046,.0095),M['dark'],.002,2)
    slab('inl',.030,.019,.55,[(.0425,.001),(.0436,0),(.0440,.0015)],M['satin'],96,auto=None)
    revolve('cyl',(-.0405,0,.0215),(-1,0,0),[(0,.013),(.0035,.013),(.005,.0115),(.005,0)],M['chrome'],64,auto=30);rbox('slot',(-.0460,0,.0215),(.0008,.0018,.011),M['dark'],.0003,1)
    revolve('pin',(.026,.006,.012),(0,0,1),[(0,.0065),(.020,.0065)],M['chrome'],48)
    for x,y in((-.024,.0),):script_plane((0,0,.0441),(1,0,0),(0,1,0),M['script'],.023,.0008)
    lay(R(0,'Z'),b)
    e=mat('cable',(.62,.10,.01),.45);pts=[Vector((-.020+.105*t+.0,.040+.012*math.cos(2*pi*9*t),.0155+.012*math.sin(2*pi*9*t))) for t in lin(0,1,9*18+1)];pts=[Vector((.048,-.008,.012)),Vector((.066,-.004,.006)),Vector((.085,.020,.006)),Vector((.092,.038,.016))]+list(reversed(pts))+[Vector((-.034,.052,.004)),Vector((-.050,.060,.003))]
    tube('cb',pts,.0023,e,res=3,bres=4);ring('lp',(-.059,.066,.003),(0,0,1),.0095,.0023,e);drop();return dict(az=-118,el=28,fw=.60)
def earplugs():
    M=common();C=96;al=M['paint'];powder(M,.30);or_=mat('foam',(.72,.18,.03),.75,sheen=.3,bump=('noise',900,.35,.0004))
    b=set(bpy.data.objects);revolve('cap',(0,0,0),(0,0,1),[(0,0),(0,.0105),(.001,.0118),(.034,.0118),(.035,.0112)],al,C,auto=30)
    for k in range(4):z=.006+.006*k;revolve('gr',(0,0,0),(0,0,1),[(z,.0118),(z+.0006,.0121),(z+.0024,.0121),(z+.003,.0118)],al,C,auto=30)
    revolve('thr',(0,0,0),(0,0,1),[(.034,.0105)]+[(.0355+.0014*k+d,r) for k in range(4) for d,r in((0,.0100),(.0007,.0106))]+[(.041,.0100),(.041,.0085),(.003,.0085),(.003,0)],M['alu'],C,auto=25)
    script_cyl(.0122,.0305,-70,M['script'],.0085,.00028) if 0 else None
    lay(R(90,'Y')@R(40,'Z'),b);drop(b);lay(T(-.030,-.006,0)@R(24,'Z'),b)
    b=set(bpy.data.objects);revolve('lid',(0,0,0),(0,0,1),[(.0,.0112),(.001,.0118),(.014,.0118),(.0165,.0105),(.0175,.008),(.0175,.0035),(.021,.0030),(.024,.0030),(.024,0)],al,C,auto=30);revolve('li',(0,0,0),(0,0,1),[(0,.0112),(.0005,.0098),(.012,.0098),(.012,0)],M['alu'],C,auto=30)
    ring('kr',(0,0,.0255),(0,1,0),.0042,.0009,M['chrome'],24);ring('kr2',(.006,.0,.0385),(.5,.6,.1),.0115,.0010,M['chrome'])
    lay(R(-78,'Y')@T(0,0,0),b);drop(b);lay(T(.024,.026,0)@R(150,'Z'),b)
    for (x,y,az) in((.008,-.022,35),(.030,-.014,-20)):
        b=set(bpy.data.objects);revolve('plug',(0,0,0),(0,0,1),[(0,0),(0,.0058),(.0008,.0066),(.004,.0064),(.014,.0054),(.021,.0046),(.0245,.0034),(.026,.0015),(.0262,0)],or_,64,auto=None,sub=1);lay(R(90,'Y'),b);drop(b);lay(T(x,y,0)@R(az,'Z'),b)
    return dict(az=-86,el=34,fw=.58)
def gauge():
    M=common();A=Vector((0,0,1));c=Vector((0,0,0));br=mat('brass',BRASS,.24,1);iv=mat('ivd',(.80,.77,.68),.45);b=set(bpy.data.objects)
    revolve('can',c,A,[(0,0),(0,.0255),(.002,.0275),(.018,.0280)],M['satin'],96,auto=30);revolve('boot',c,A,[(.002,.0278),(.004,.0305),(.008,.0315),(.016,.0315),(.020,.0305),(.0215,.0285)],M['paint'],96,auto=None,sub=1)
    revolve('bz',c,A,[(.019,.0282),(.0205,.0292),(.0235,.0292),(.0245,.0278),(.0235,.0262)],M['chrome'],128,auto=None,sub=1);revolve('dial',c,A,[(.0205,.0270),(.0206,0)],iv,96)
    pt=lambda r,d,z=.0209:Vector((r*math.sin(math.radians(d)),r*math.cos(math.radians(d)),z))
    for k in range(41):
        d=-130+260*k/40;bg=k%10==0;tube('tk',[pt(.0250,d),pt(.0212 if bg else .0228 if k%5==0 else .0238,d)],.0004 if bg else .0002,M['ink'],bres=1)
    for k in range(5):txt(str(k),.0064,M['ink'],pt(.0172,-130+65*k),(0,0,0),.0002,off=.0001)
    txt('bar',.0048,M['ink'],pt(.0140,180),(0,0,0),.0002);script_plane(pt(.0085,0),(1,0,0),(0,1,0),M['ink'],.0085,.00026)
    red=mat('ndl',(.55,.03,.01),.4);tube('nd',[pt(-.006,12,.0222),pt(0,12,.0222),pt(.0215,12,.0218)],.0006,red,radii=[1.5,1.2,.4]);revolve('hb',c,A,[(.0207,.0024),(.0228,.0024),(.0233,.0016),(.0233,0)],M['dark'],32,auto=30)
    revolve('gl',c,A,[(.0232,.0264),(.0246,.013),(.0250,0)],thinglass('cg',(.99,.99,1),1.5,.01,.0),96,auto=None)
    revolve('nk',(0,-.027,.011),(0,-1,0),[(0,.0075),(.006,.0075),(.007,.0062),(.012,.0062)],br,6,auto=20);revolve('nk2',(0,-.038,.011),(0,-1,0),[(0,.0052),(.006,.0050)],br,32,auto=30)
    hose=[(0,-.040,.011),(0,-.058,.009),(.012,-.078,.0055),(.045,-.086,.0055),(.075,-.066,.0055),(.080,-.030,.0055),(.070,.004,.0055),(.074,.034,.0055)]
    tube('hose',hose,.0052,M['rubber'],res=20,bres=6)
    for k in range(0):pass
    d=Vector((.004,.030,0)).normalized();e=Vector(hose[-1]);revolve('ck',e,d,[(-.004,.0055),(-.003,.0064),(.006,.0064),(.008,.0058),(.009,.0068),(.020,.0068),(.021,.0060),(.0215,.004),(.018,.0036),(.018,0)],br,48,auto=30)
    for k in range(30):
        a=2*pi*k/30;d_,a1,a2=basis(d);v=a1*math.cos(a)+a2*math.sin(a);tube('kn',[e+d*t+v*.0068 for t in(.010,.019)],.0004,br,bres=1)
    revolve('bt',(.0,.0290,.011),(0,1,0),[(0,.0050),(.004,.0050),(.005,.0040),(.005,0)],br,32,auto=30)
    drop();return dict(az=-90,el=46,fw=.62,glass=True)
def luggage_tag():
    M=common();L=M['leather'];T_=.0040;br=mat('brass',BRASS,.24,1)
    def out(k,i=0):
        a=2*pi*k/120;x=(.052-i)*sp(math.cos(a),.45);t=max(0,(x-.030)/.022);return x,(.031-i)*sp(math.sin(a),.45)*(1-.42*t*t)
    grid('tag',[[(*out(k,i),z) for k in range(120)] for z,i in((0,.0016),(.0004,.0004),(.001,0),(T_-.001,0),(T_-.0004,.0004),(T_,.0016))],L,cv=True,caps=True,auto=30)
    stitch([(*out(k,.0036),T_+.0001) for k in range(120)],M['cream'],(0,0,1),.0048,.0005,True)
    slab('win',.030,.0165,.18,[(T_-.0002,.0),(T_+.0006,.0002),(T_+.0008,.0012)],belt(),96,at=(-.010,0,0),auto=30);slab('card',.0272,.0138,.14,[(T_+.0004,0),(T_+.0009,0)],M['cream'],96,at=(-.010,0,0),auto=30)
    script_plane((-.010,.001,T_+.0010),(1,0,0),(0,1,0),M['ink'],.0185,.0005);tube('ln',[(x,-.0090,T_+.0010) for x in(-.030,-.01,.010)],.0002,M['ink'],bres=1)
    revolve('eye',(.0395,0,0),(0,0,1),[(.0003,.0060),(T_+.0006,.0060),(T_+.0010,.0050),(T_+.0004,.0038),(.0003,.0038)],br,48,auto=30)
    pts=[(.0395,.0,.0010),(.046,.001,.0075),(.058,.006,.0082),(.082,.020,.0055),(.108,.016,.0048),(.118,-.004,.0050),(.104,-.022,.0055),(.080,-.018,.0062),(.060,-.006,.0085),(.047,-.001,.0092)]
    Q=resample(pts,40);f=[spline(lin(0,1,len(pts)),[p[i] for p in pts]) for i in range(3)];Q=[Vector([g(t) for g in f]) for t in lin(0,1,60)]
    wd=[]
    for k in range(60):
        t=(Q[min(59,k+1)]-Q[max(0,k-1)]).normalized();m=min(1,max(0,(k/59-.10)/.16))*min(1,max(0,(.92-k/59)/.14));v=Vector((0,0,1))*1;s=t.cross(Vector((0,0,1))).normalized();wd.append((s*(1-m)+Vector((0,0,1))*m).normalized())
    for i in range(60):Q[i].z+=.0035*min(1,max(0,(i/59-.10)/.16))*min(1,max(0,(.92-i/59)/.14))
    ribbon('strap',Q,wd,.0105,belt(),.0020);buckle((.0830,.0205,.0098),(1,.15,0),(0,0,1),(0,1,0),.0080,.0085,.0014,br)
    drop();return dict(az=-96,el=42,fw=.66)
def washbag():
    M=common();L=M['leather'];lt=belt();w,d,h=.125,.062,.120
    def lv(z):
        t=z/h;k=1-.06*max(0,t-.5)/.5;return w*k,d*(1-.34*max(0,(t-.35)/.65)**1.6)
    P=[]
    for z,k in((0,.92),(.003,.965),(.010,.99),(.02,1))+tuple((q,1) for q in lin(.03,h-.012,8))+((h-.006,.97),(h-.001,.90),(h,.80)):
        a_,b_=lv(z);P.append([(a_*k*sp(math.cos(a),.42),b_*k*sp(math.sin(a),.42),z) for a in lin(0,2*pi,129)[:-1]])
    grid('bag',P,M['paint'],cv=True,caps=True,sub=1,auto=None);cloth(M,900,.45,.0009,.85)
    P=[]
    for z,k in((-.0004,.915),(.003,.97),(.010,.998),(.02,1.008),(.042,1.008),(.044,1.004)):
        a_,b_=lv(max(0,z));P.append([(a_*k*sp(math.cos(a),.42),b_*k*sp(math.sin(a),.42),z) for a in lin(0,2*pi,129)[:-1]])
    grid('foot',P,L,cv=True,auto=None,sub=1);a_,b_=lv(.040);stitch([(a_*1.010*sp(math.cos(a),.42),b_*1.010*sp(math.sin(a),.42),.0395) for a in lin(0,2*pi,161)],M['cream'],(0,0,1),.006,.0006)
    br=mat('brass',BRASS,.24,1);rbox('tape',(0,0,h+.0005),(w*1.62,.020,.003),M['dark'],.001,2)
    for k in range(96):x=-w*.78+w*1.56*k/95;rbox('tooth',(x,(.0012 if k%2 else -.0012),h+.0026),(.0013,.0042,.0016),br,.0003,1)
    rbox('slider',(w*.70,0,h+.0050),(.011,.0075,.005),br,.0018,3);tube('pull',[(w*.70,0,h+.0072),(w*.72,-.006,h+.0085),(w*.75,-.020,h+.004),(w*.76,-.030,h-.004)],.0014,br,bres=3)
    ribbon('tag',[(w*.755,-.027,h-.001),(w*.765,-.035,h-.010),(w*.77,-.0420,h-.024),(w*.77,-.0455,h-.036)],(1,0,0),.009,L,.0020)
    for s in(1,-1):ribbon('end',[(s*w*.80,0,h+.002),(s*w*.90,0,h-.001),(s*w*.955,0,h-.012),(s*w*.985,0,h-.030)],(0,1,0),.024,L,.0026)
    ribbon('loop',[(-w*.97,0,.095),(-w*1.04,0,.096),(-w*1.10,0,.086),(-w*1.10,0,.060),(-w*1.06,0,.046),(-w*1.0,0,.044)],(0,1,0),.018,L,.0028)
    z=.074;a_,b_=lv(z);rbox('patch',(-.045,-b_-.0008,z),(.062,.0026,.030),L,.0011,2,rot=(math.radians(-6),0,0));script_plane((-.045,-b_-.0024,z),(1,0,0),(0,.10,1),br,.022,.0008)
    drop();return dict(az=-66,el=16,fw=.58)
COLOURS={'pannier','drybag','toolroll','chainlock','disclock','earplugs','gauge','washbag'}
