"""Home, gifts and the scale model."""
from goods import *
def espresso():
    M=common();C=128;iv=mat('ivi',(.78,.74,.64),.18,0,1,.02)
    revolve('saucer',(0,0,0),(0,0,1),[(0,0),(0,.026),(.001,.0285),(.003,.0290),(.006,.040),(.011,.0560),(.0135,.0600),(.0145,.0598),(.0130,.0545),(.0085,.040),(.0065,.028),(.0062,0)],M['paint'],C,auto=None,sub=1)
    z=.0064;revolve('cup',(0,0,z),(0,0,1),[(0,0),(0,.0195),(.001,.0215),(.003,.0218),(.006,.0225),(.016,.0285),(.030,.0318),(.052,.0330),(.0545,.0332)],M['paint'],C,auto=None,sub=1)
    revolve('in',(0,0,z),(0,0,1),[(.0545,.0332),(.0555,.0326),(.0545,.0315),(.030,.0292),(.016,.026),(.008,.018),(.0075,0)],iv,C,auto=None,sub=1)
    cof=mat('cof',(.10,.035,.010),.35,spec=.4,bump=('noise',300,.15,.0004));revolve('cof',(0,0,z),(0,0,1),[(.043,.0306),(.0431,.028),(.043,0)],cof,C,auto=None)
    q=math.radians(38);e=Vector((math.cos(q),math.sin(q),0))
    tube('handle',[e*.0310+Vector((0,0,z+.043)),e*.043+Vector((0,0,z+.0465)),e*.0515+Vector((0,0,z+.040)),e*.0500+Vector((0,0,z+.028)),e*.041+Vector((0,0,z+.020)),e*.0285+Vector((0,0,z+.0185))],.0040,M['paint'],res=16,bres=6)
    script_cyl(.0327,z+.031,-55,M['script'],.019,.0006)
    st=mat('steel',(.72,.72,.72),.14,1);b=set(bpy.data.objects)
    P=[]
    for x,w,zz in((-.050,.0035,.001),(-.046,.0044,.0012),(-.03,.0032,.002),(0,.0022,.003),(.020,.0024,.0022),(.026,.0050,.001),(.034,.0088,-.001),(.043,.0090,-.0012),(.050,.0060,0),(.0535,.0015,.0012)):
        d=max(0,min(1,(x-.022)/.01))*.0028;P.append([(x,w*v,zz-d*(1-v*v)) for v in lin(-1,1,11)])
    grid('spoon',P,st,solid=.0010,sub=2,off=0);lay(T(.010,-.043,.0135)@R(12,'Z')@R(2.5,'Y'),b)
    return dict(az=-58,el=21,fw=.62)
def moka():
    M=common();al=mat('alum',(.66,.67,.68),.20,1);bk=M['dark'];S=10
    k=dict(auto=18,bevel=.0012)
    revolve('boil',(0,0,0),(0,0,1),[(0,.0),(0,.046),(.002,.048),(.062,.0385),(.064,.0370)],al,S,**k)
    revolve('col',(0,0,0),(0,0,1),[(.062,.036),(.0635,.0380),(.070,.0380),(.0715,.0365)],al,96,auto=30);ring('gs',(0,0,.0730),(0,0,1),.0355,.0013,mat('gas',(.65,.62,.55),.7),64)
    revolve('top',(0,0,0),(0,0,1),[(.074,.0340),(.0755,.0362),(.082,.0362),(.085,.0345),(.140,.0450),(.143,.0455),(.143,.043)],al,S,**k)
    revolve('lid',(0,0,0),(0,0,1),[(.143,.0440),(.1445,.0448),(.147,.0440),(.156,.0230),(.160,.0120),(.160,0)],al,S,**k)
    revolve('knob',(0,0,0),(0,0,1),[(.159,.0065),(.162,.0060),(.165,.0085),(.172,.0105),(.178,.0095),(.1805,.0060),(.181,0)],bk,48,auto=None,sub=1)
    q=math.radians(-128);e=Vector((math.cos(q),math.sin(q),0));n=Vector((-e.y,e.x,0))
    P=[]
    for t,w,zb in((0,.017,.100),(.35,.012,.112),(.7,.0075,.125),(1,.0045,.138)):
        r=.037+.020*t;P.append([e*(r)+Vector((0,0,.141))-Vector((0,0,.0))+n*w*v+Vector((0,0,-(1-abs(v))*(.036-.030*t))) for v in lin(-1,1,9)])
    grid('spout',P,al,solid=.0015,auto=30,bevel=.0004)
    h=-e
    P=[]
    for p,w,tk in ((h*.041+Vector((0,0,.136)),.0095,.0055),(h*.060+Vector((0,0,.1400)),.0090,.0055),(h*.076+Vector((0,0,.1350)),.0085,.0060),(h*.083+Vector((0,0,.118)),.0080,.0062),(h*.085+Vector((0,0,.095)),.0080,.0060),(h*.087+Vector((0,0,.072)),.0085,.0055)):P.append((p,w,tk))
    px=[spline(lin(0,1,6),[q_[0][i] for q_ in P]) for i in range(3)];pw=spline(lin(0,1,6),[q_[1] for q_ in P]);pt=spline(lin(0,1,6),[q_[2] for q_ in P]);G=[]
    for t in lin(0,1,40):
        c=Vector([f(t) for f in px]);d=(Vector([f(min(1,t+.02)) for f in px])-Vector([f(max(0,t-.02)) for f in px])).normalized();u=d.cross(n).normalized()
        G.append([c+n*pw(t)*sp(math.cos(a),.6)+u*pt(t)*sp(math.sin(a),.6) for a in lin(0,2*pi,33)[:-1]])
    grid('handle',G,bk,cv=True,caps=True,sub=1)
    revolve('valve',Vector((math.cos(-.95),math.sin(-.95),0))*.0405+Vector((0,0,.036)),(math.cos(-.95),math.sin(-.95),.16),[(0,.0060),(.003,.0060),(.004,.0045),(.009,.0040),(.010,.0028),(.010,0)],mat('brass',BRASS,.25,1),6,auto=20)
    return dict(az=-64,el=10,fh=.74,lens=130)
def clock():
    M=common();A=Vector((1,0,.08)).normalized();c=Vector((0,0,.098));rt=Vector((0,1,0));upv=A.cross(rt);upv=upv if upv.z>0 else -upv;ivory=mat('ivd',(.80,.76,.66),.45)
    revolve('bucket',c,A,[(-.060,0),(-.057,.022),(-.048,.044),(-.028,.064),(0,.079),(.03,.088),(.045,.0905)],M['paint'],96,auto=None,sub=1)
    revolve('ring',c,A,[(.043,.0905),(.048,.0955),(.056,.0975),(.064,.0955),(.0675,.090),(.065,.0845),(.054,.082)],M['chrome'],128,auto=None,sub=1)
    revolve('dial',c,A,[(.0540,.084),(.0541,0)],ivory,128)
    pt=lambda r,deg,o=.0548:c+A*o+(rt*math.sin(math.radians(deg))+upv*math.cos(math.radians(deg)))*r
    for k in range(60):
        big=k%5==0;tube('tk',[pt(.0785,k*6),pt(.0715 if big else .0755,k*6)],.0011 if big else .00045,M['ink'],bres=1)
    rot=Matrix((rt,upv,A)).transposed().to_euler()
    for k in range(1,13):txt(str(k),.0150,M['ink'],pt(.0600,30*k),rot,.0003,off=.0003)
    script_on(lambda u,w:c+A*.0549+rt*u+upv*(w+.027),M['ink'],.022,.0007)
    for deg,L,w,o in((304.5,.043,.0024,.0575),(54,.066,.0017,.0592)):
        d=(rt*math.sin(math.radians(deg))+upv*math.cos(math.radians(deg)));n=A.cross(d).normalized();b=c+A*o
        grid('hand',[[b+d*t+n*w*k_+A*z for k_,z in((-1,0),(0,.0008),(1,0))] for t,w in((-.014,w*.9),(L*.8,w),(L,w*.15))],M['ink'],auto=20)
    red=mat('sec',(.55,.03,.01),.4);tube('sec',[pt(-.018,192,.0605),pt(.070,192,.0605)],.0006,red,bres=2);revolve('hub',c,A,[(.054,.0045),(.0615,.0045),(.0625,.0035),(.0627,0)],M['chrome'],40,auto=30)
    revolve('glass',c,A,[(.062,.0855),(.066,.06),(.069,.03),(.070,0)],M['lens'],96,auto=None)
    revolve('foot',(0,0,0),(0,0,1),[(0,0),(0,.036),(.003,.038),(.006,.036),(.010,.020),(.022,.015),(.03,.015)],M['chrome'],64,auto=30)
    return dict(az=-40,el=8,fh=.68)
def sign():
    M=common();a_,b_=.150,.098;X=Matrix.Identity(4)
    dome=lambda r:.016*(1-r**2.2)
    def lvl(r,off=0):return [(a_*r*sp(math.cos(t),.82),b_*r*sp(math.sin(t),.82),dome(r)+off) for t in lin(0,2*pi,161)[:-1]]
    grid('plate',[lvl(r) for r in lin(.001,1,40)]+[[(p[0]*1.012,p[1]*1.014,-.003) for p in lvl(1)],[(p[0],p[1],-.005) for p in lvl(1)]],M['paint'],cv=True,sub=1,auto=None)
    iv=mat('ive',(.74,.69,.56),.22,0,1,.02)
    for r0,r1 in((.905,.940),(.868,.880)):grid('bd',[lvl(r,.0003) for r in lin(r0,r1,4)],iv,cv=True,auto=None)
    def surf(u,w):
        r=math.sqrt((u/a_)**2+(w/b_)**2);return Vector((u,w,dome(min(1,r))+.0005))
    script_on(lambda u,w:surf(u+.002,w),iv,.104,.0036)
    for s in(1,-1):
        p=surf(s*.128,0);revolve('ey',p,(0,0,1),[(-.001,.0030),(-.001,.0052),(.0006,.0052),(.0012,.0042),(.0012,.0030),(-.001,.0030)],M['chrome'],40,auto=30);revolve('eh',p,(0,0,1),[(.0004,.0030),(.0003,0)],M['dark'],32)
    lay(R(62,'X'));drop()
    b=set(bpy.data.objects);w=wood('sw',axis=(2,12,12))
    for s in(1,-1):rbox('leg',(s*.055,.055,.045),(.014,.010,.110),w,.003,3,rot=(math.radians(-30),0,0));rbox('ft',(s*.055,-.004,.005),(.016,.036,.010),w,.003,3)
    drop();return dict(az=-72,el=14,fw=.60)
def model():
    scooter.use('vela-125');M=scooter.materials((.4,.4,.4),seat=(.20,.075,.03));scooter.build(M,('comfort',),('classic',),('mirrors',))
    for o in objs():o['grp']='base'
    w=wood('plinth',(.13,.055,.024),(.05,.02,.009),3.2,.30,(1,7,7));b=set(bpy.data.objects)
    lay(T(0,0,.115))
    rbox('plinth',(.015,0,.058),(1.72,.66,.114),w,.022,5);rbox('felt',(.015,0,.002),(1.68,.62,.008),M['dark'],.003,2)
    br=mat('brass',BRASS,.28,1);rbox('plaque',(.015,-.333,.060),(.42,.006,.062),br,.004,3);script_plane((.015,-.338,.060),(1,0,0),(0,0,1),M['ink'],.052,.0024)
    for s in(1,-1):revolve('sc',(.015+s*.19,-.336,.060),(0,-1,0),[(0,.008),(.003,.007),(.004,0)],br,24,auto=None)
    return dict(az=-52,el=9,fh=.74,lens=120)
def candle():
    M=common();C=128;wax=mat('wax',(.80,.74,.60),.45,spec=.4)
    revolve('tin',(0,0,0),(0,0,1),[(0,0),(0,.036),(.001,.0375),(.003,.038),(.046,.038),(.0485,.0385),(.0490,.0380),(.0480,.0368),(.040,.0366)],M['paint'],C,auto=None,sub=1)
    ring('rim',(0,0,.0488),(0,0,1),.0379,.0009,mat('brass',BRASS,.22,1),64)
    revolve('wax',(0,0,0),(0,0,1),[(.0395,.0367),(.0410,.0360),(.0412,.030),(.0404,.012),(.0402,0)],wax,C,auto=None)
    tube('wick',[(0,0,.040),(.0005,0,.047),(.002,.0005,.0525)],.0011,mat('wick',(.12,.10,.08),.9),bres=3)
    revolve('label',(0,0,0),(0,0,1),[(.012,.0382),(.0122,.0384),(.036,.0384),(.0362,.0382)],mat('lab',(.70,.65,.52),.6),C,auto=None)
    script_cyl(.0386,.0248,-56,M['ink'],.0195,.00065)
    b=set(bpy.data.objects);br=M['paint']
    revolve('lid',(0,0,0),(0,0,1),[(0,0),(0,.0385),(.0008,.0395),(.0090,.0395),(.0098,.0388),(.0098,.0380),(.0022,.0378),(.0022,0)],br,C,auto=30);ring('lr',(0,0,.0096),(0,0,1),.0386,.0008,mat('brass',BRASS,.22,1),64)
    lay(T(.012,.069,.0375)@R(-28,'Z')@R(90-14,'Y')@R(180,'Y'),b);b2=[o for o in objs(b)];z=low(b2);move(b2,T(0,0,-z))
    return dict(az=-48,el=18,fw=.58)
def grinder():
    M=common();C=128;st=mat('steel',(.30,.30,.31),.30,1);wd=wood('kw',(.24,.11,.045),(.11,.045,.018),26,.3,(1,1,8))
    revolve('body',(0,0,0),(0,0,1),[(0,0),(0,.0235),(.0012,.0250),(.060,.0250),(.0612,.0243)],st,C,auto=30)
    revolve('up',(0,0,0),(0,0,1),[(.0612,.0243),(.0625,.0252),(.064,.0255),(.140,.0255),(.1415,.0248)],M['paint'],C,auto=30)
    for z in(.0655,.1385):revolve('rg',(0,0,0),(0,0,1),[(z-.0012,.0254),(z,.0259),(z+.0012,.0254)],M['chrome'],C,auto=None)
    revolve('cap',(0,0,0),(0,0,1),[(.1415,.0240),(.143,.0252),(.147,.0250),(.152,.0200),(.155,.0100),(.158,.0070),(.166,.0065),(.166,0)],M['chrome'],C,auto=None,sub=1)
    revolve('hubn',(0,0,0),(0,0,1),[(.163,.0075),(.165,.0085),(.173,.0085),(.175,.0070),(.176,0)],M['chrome'],6,auto=20)
    q=math.radians(20);e=Vector((math.cos(q),math.sin(q),0));ribbon('arm',[e*-.006+Vector((0,0,.169)),e*.02+Vector((0,0,.170)),e*.05+Vector((0,0,.173)),e*.072+Vector((0,0,.180)),e*.088+Vector((0,0,.1835))],(-e.y,e.x,0),.011,st,.0026)
    revolve('peg',e*.082+Vector((0,0,.182)),(0,0,1),[(0,.0028),(.008,.0028)],M['chrome'],24);revolve('knob',e*.082+Vector((0,0,.187)),(0,0,1),[(0,0),(0,.0070),(.002,.0085),(.010,.0120),(.018,.0135),(.024,.0115),(.027,.006),(.0275,0)],wd,64,auto=None,sub=1)
    script_cyl(.0257,.102,-52,M['script'],.026,.0008);return dict(az=-56,el=11,fh=.74,lens=130)
def blanket():
    M=common();cloth(M,520,.6,.0016,.95);iv=mat('bi',(.68,.63,.51),.95,spec=.15,sheen=.4,bump=('vor',520,.6,.0016));L=.20
    def spiral(n=260,turns=4.6,r1=.068):return [((.006+(r1-.006)*(t**.80))*math.cos(2*pi*turns*t-1.9),(.006+(r1-.006)*(t**.80))*math.sin(2*pi*turns*t-1.9)) for t in lin(0,1,n)]
    S=spiral();xs=sorted(set(lin(-L,L,49)))
    bands=[(-.170,-.155),(-.140,-.132),(.132,.140),(.155,.170)]
    edges=sorted({-L,L,*[v for b in bands for v in b]})
    for x0,x1 in zip(edges,edges[1:]):
        m=iv if any(abs((x0+x1)/2-(a+b)/2)<.004 for a,b in bands) else M['paint']
        grid('cl',[[(x,y+.0007*math.sin(40*x+y*90),z+.0008*math.sin(31*x+70*z)) for y,z in S] for x in lin(x0,x1,9)],m,solid=.0088,off=0,auto=60)
    import random;random.seed(2)
    for s in(1,-1):
        for k in range(0,258,3):
            y,z=S[k];d=random.uniform(-.004,.004);tube('fr',[(s*L,y,z),(s*(L+.010),y+d*.5,z-.001),(s*(L+.020+abs(d)),y+d,z-.004)],.0013,M['paint'] if k%2 else iv,res=2,bres=1,radii=[1,.9,.6])
    lt=belt()
    for s in(1,-1):
        x=s*.095;r=.0755
        ribbon('strap',[(x,r*math.cos(a),r*math.sin(a)) for a in lin(0,2*pi,73)],(1,0,0),.024,lt,.0028)
        a0=math.radians(205);buckle((x,(r+.004)*math.cos(a0),(r+.004)*math.sin(a0)),(1,0,0),(0,-math.sin(a0),math.cos(a0)),(0,math.cos(a0),math.sin(a0)),.0175,.0135,.0022,mat('brass',BRASS,.25,1))
        for dx in(-.0092,.0092):stitch([(x+dx,(r+.0016)*math.cos(a),(r+.0016)*math.sin(a)) for a in lin(.2,2*pi-2.9,60)],M['cream'],(0,0,1),.006,.0006)
    ribbon('hb',[(x,0,.0790) for x in lin(-.107,.107,9)],(0,1,0),.024,lt,.0028);tube('hd',[(-.055,0,.080),(-.050,0,.098),(-.022,0,.111),(.022,0,.111),(.050,0,.098),(.055,0,.080)],.0068,lt,res=12,bres=6)
    drop();return dict(az=-60,el=14,fw=.66)
def notebook():
    M=common();W,Hh,t=.070,.105,.017;pg=mat('pg',(.74,.70,.60),.8,bump=('weave',260,.4,.0004))
    slab('pages',W-.003,Hh-.003,.06,[(.0032,0),(t-.0032,0)],pg,auto=30)
    for z in(0,t-.0030):slab('cover',W,Hh,.10,[(z,.0030),(z+.0003,.0008),(z+.0010,.0),(z+.0022,.0),(z+.0029,.0008),(z+.0030,.0030)],M['paint'],auto=22)
    P=[[(-W+.0045-.0050*math.sin(q),y,t/2-(t/2)*math.cos(q)) for q in lin(0,pi,17)] for y in lin(-Hh+.001,Hh-.001,5)]
    grid('spine',P,M['paint'],solid=.0028,off=0,sub=1);cloth(M,1000,.35,.0007,.5)
    el=mat('el',(.02,.02,.02),.8);x=W*.70
    ribbon('elastic',[(x,-Hh-.0012,t/2),(x,-Hh-.001,t-.001),(x,-Hh+.004,t+.0005),(x,0,t+.0005),(x,Hh-.004,t+.0005),(x,Hh+.001,t-.001),(x,Hh+.0012,t/2),(x,Hh+.001,.001)],(1,0,0),.0065,M['leather'],.0010)
    script_plane((-.008,.012,t+.0001),(1,0,0),(0,1,0),mat('brass',BRASS,.25,1),.046,.0011)
    ribbon('mark',[(-.020,-Hh+.012,t*.55),(-.020,-Hh-.004,t*.5),(-.021,-Hh-.014,t*.25),(-.023,-Hh-.024,.0012),(-.027,-Hh-.042,.0008)],(1,0,0),.0055,mat('rb',(.40,.015,.02),.6,sheen=.5),.0007)
    b=set(bpy.data.objects);pen=M['chrome'];X=(0,1,0);c=(.098,-.012,.0052)
    revolve('pen',c,X,[(-.064,0),(-.0635,.0008),(-.054,.0022),(-.045,.0040),(-.044,.0046),(.0,.0050)],pen,64,auto=30);revolve('pen2',c,X,[(0,.0050),(.0005,.0053),(.060,.0052),(.064,.0046),(.0655,.0030),(.0655,0)],M['paint'],64,auto=30);ring('pr',(c[0],c[1],c[2]),X,.0050,.0006,pen);tube('clip',[(c[0],c[1]+.060,c[2]+.0050),(c[0],c[1]+.056,c[2]+.0078),(c[0],c[1]+.030,c[2]+.0066),(c[0],c[1]+.024,c[2]+.0060)],.0010,pen,bres=3);lay(T(.098,-.012,0)@R(-9,'Z')@T(-.098,.012,0),b)
    lay(R(24,'Z'));drop();return dict(az=-90,el=42,fh=.68)
COLOURS={'espresso','clock','sign','model','candle','grinder','blanket','notebook'}
