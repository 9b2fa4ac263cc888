"""Travel and hiking goods."""
from goods import *
def flask():
    M=common();powder(M);st=mat('steel',(.70,.70,.71),.20,1);C=128
    revolve('body',(0,0,0),(0,0,1),[(0,0),(0,.0385),(.0015,.0405),(.006,.0412),(.012,.0412),(.178,.0412),(.192,.0408),(.203,.0385),(.208,.0365)],M['paint'],C,auto=None,sub=1)
    revolve('foot',(0,0,0),(0,0,1),[(-.0002,.03),(0,.0400),(.002,.0417),(.010,.0417),(.011,.0412)],st,C,auto=30)
    revolve('neck',(0,0,0),(0,0,1),[(.206,.0365),(.208,.0378),(.213,.0378),(.215,.0365)],st,C,auto=30)
    revolve('cup',(0,0,0),(0,0,1),[(.2145,.0365),(.216,.0400),(.219,.0410),(.224,.0405),(.262,.0375),(.2685,.0365),(.2725,.0335),(.274,.0290),(.274,0)],st,C,auto=None,sub=1)
    q=math.radians(-5);e=Vector((math.cos(q),math.sin(q),0))
    tube('handle',[e*.0385+up()+Vector((0,0,.262)),e*.052+Vector((0,0,.263)),e*.058+Vector((0,0,.252)),e*.0575+Vector((0,0,.238)),e*.051+Vector((0,0,.2265)),e*.0395+Vector((0,0,.2275))],.0031,st,res=16,bres=6)
    for z in(.165,.170):revolve('gr',(0,0,0),(0,0,1),[(z-.0006,.0411),(z,.0414),(z+.0006,.0411)],st,C,auto=None)
    script_cyl(.0414,.098,-52,st,.036,.0012);return dict(az=-48,el=9,fh=.74,lens=140)
def tumbler():
    M=common();powder(M);st=mat('steel',(.70,.70,.71),.20,1);C=128
    revolve('body',(0,0,0),(0,0,1),[(0,0),(0,.0285),(.0015,.0305),(.008,.0318),(.055,.0345),(.130,.0402),(.139,.0410)],M['paint'],C,auto=None,sub=1)
    revolve('lip',(0,0,0),(0,0,1),[(.138,.0408),(.140,.0416),(.145,.0418),(.1465,.0412),(.1455,.039)],st,C,auto=30);revolve('foot',(0,0,0),(0,0,1),[(-.0002,.025),(0,.0300),(.0015,.0314),(.007,.0322),(.0075,.0318)],st,C,auto=30)
    revolve('lid',(0,0,0),(0,0,1),[(.145,.0402),(.148,.0408),(.152,.0405),(.155,.0385),(.1555,.036),(.1520,.034),(.1515,0)],M['dark'],C,auto=30)
    slab('slide',.0175,.0085,.6,[(0,0),(.003,0),(.0042,.001)],M['satin'],64,at=(.010,-.010,.1515))
    revolve('sleeve',(0,0,0),(0,0,1),[(.050,.0346),(.0505,.0362),(.054,.0368),(.094,.0393),(.0975,.0391),(.098,.0378)],M['leather'],C,auto=None)
    for z,r in((.0535,.0370),(.0945,.0395)):
        for k in range(0,60):a=2*pi*k/60;b=a+.062;tube('st',[(r*math.cos(t),r*math.sin(t),z) for t in(a,(a+b)/2,b)],.0005,M['cream'],res=2,bres=1)
    script_cyl(.0386,.074,-52,M['cream'],.022,.0007);return dict(az=-50,el=14,fh=.70,lens=130)
def lantern():
    M=common();C=96;st=M['alu'];glow=mat('glow',(1,.85,.6),.5,emit=(1,.55,.20,1.15))
    revolve('base',(0,0,0),(0,0,1),[(0,0),(0,.060),(.002,.0625),(.008,.063),(.026,.0625),(.034,.060),(.040,.052),(.043,.046),(.050,.045)],M['paint'],C,auto=None,sub=1)
    revolve('b2',(0,0,0),(0,0,1),[(.048,.0455),(.049,.0475),(.054,.0475),(.056,.0455)],M['chrome'],C,auto=30)
    revolve('globe',(0,0,0),(0,0,1),[(.055,.043),(.062,.0475),(.080,.0515),(.098,.0515),(.116,.0475),(.126,.043)],thinglass('lg',(.97,.97,.95),1.5,.02,.03),C,auto=None,sub=1)
    revolve('stem',(0,0,0),(0,0,1),[(.05,.012),(.066,.011),(.068,.006)],M['chrome'],48,auto=30);revolve('led',(0,0,0),(0,0,1),[(.068,.0),(.068,.0095),(.075,.012),(.100,.012),(.108,.0085),(.110,0)],glow,48,auto=None)
    revolve('t1',(0,0,0),(0,0,1),[(.125,.0440),(.1255,.0485),(.128,.0500),(.133,.0500),(.135,.0485)],M['chrome'],C,auto=30)
    revolve('top',(0,0,0),(0,0,1),[(.134,.0475),(.138,.0545),(.142,.0550),(.150,.046),(.158,.034),(.163,.0300),(.170,.029)],M['paint'],C,auto=None,sub=1)
    for z in(.147,.153):pass
    revolve('chim',(0,0,0),(0,0,1),[(.168,.0285),(.1685,.0315),(.171,.032),(.174,.0305),(.177,.024),(.1785,.010),(.1785,0)],M['chrome'],C,auto=None)
    for k in range(14):a=2*pi*k/14;rbox('vent',(.0292*math.cos(a),.0292*math.sin(a),.1655),(.001,.0045,.0055),M['dark'],.0003,1,rot=(0,0,a))
    for k in range(4):
        a=2*pi*k/4+.5;p=lambda r,z:(r*math.cos(a),r*math.sin(a),z);tube('wire',[p(.047,.052),p(.0545,.066),p(.0565,.090),p(.0545,.114),p(.049,.130)],.0015,M['chrome'],res=10)
    ring('wr',(0,0,.090),(0,0,1),.0575,.0014,M['chrome'])
    a=math.radians(35);e=Vector((math.cos(a),math.sin(a),0))
    for s in(1,-1):revolve('ear',e*s*.049+Vector((0,0,.131)),e*s,[(-.003,.005),(.005,.005),(.006,.004),(.006,0)],M['chrome'],32,auto=30)
    tube('bail',[e*.054+Vector((0,0,.131)),e*.060+Vector((0,0,.150)),e*.058+Vector((0,0,.185)),e*.035+Vector((0,0,.216)),Vector((0,0,.226)),e*-.035+Vector((0,0,.216)),e*-.058+Vector((0,0,.185)),e*-.060+Vector((0,0,.150)),e*-.054+Vector((0,0,.131))],.0019,M['chrome'],res=12)
    revolve('grip',Vector((0,0,.2255))-e*.02,e,[(0,.002),(0,.0048),(.002,.0058),(.038,.0058),(.040,.0048),(.040,.002)],wood('gw',axis=(8,8,8)),32,auto=30)
    revolve('knob',Vector((math.cos(-.28)*.062,math.sin(-.28)*.062,.019)),(math.cos(-.28),math.sin(-.28),0),[(0,.009),(.008,.0085),(.010,.0075),(.0102,0)],M['chrome'],32,auto=30)
    script_on(lambda u,w:Vector((.0635*math.cos(-1.15+u/.063),.0635*math.sin(-1.25+u/.063),.018+w)),M['script'],.020,.0008)
    return dict(az=-50,el=10,fh=.76,lens=130,glass=True)
def bowl():
    M=common();C=128
    revolve('bowl',(0,0,0),(0,0,1),[(.0,0),(0,.032),(.001,.0345),(.004,.0355),(.006,.036),(.012,.046),(.026,.0640),(.042,.0735),(.052,.0765),(.0535,.0800),(.0528,.0808),(.0512,.0765),(.042,.0718),(.026,.0620),(.013,.045),(.009,.034),(.0085,0)],M['paint'],C,auto=None,sub=1)
    ring('rim',(0,0,.0534),(0,0,1),.0805,.0014,M['dark'],64)
    sp_=mat('sps',(.68,.68,.69),.16,1);pts=[(-.060,.0,.0725),(-.02,.012,.0640),(.03,.028,.0535),(.045,.033,.0520)]
    return dict(az=-60,el=20,fw=.62)
def cutlery():
    M=common();st=mat('ti',(.52,.50,.48),.28,1)
    def handle(n=24,L=.105,w0=.0062,w1=.0085):return [(-L*t,w0+(w1-w0)*t**1.5 if t<.96 else (w0+(w1-w0))*(1-((t-.96)/.04)**2*.5)) for t in lin(0,1,n)]
    def tool(out,dish):
        n=len(out);P=[]
        for x,w in out:P.append([(x,w*v,dish(x,v)) for v in lin(-1,1,15)])
        return grid('tool',P,st,solid=.0014,sub=2,off=0)
    hz=lambda x:.0042*math.sin(min(1,max(0,(-x)/.05))*pi)+.004*max(0,(-x-.05)/.055)
    H=list(reversed(handle()))
    sh=H+[(.004,.0070),(.010,.0105),(.018,.0155),(.028,.0192),(.038,.0195),(.048,.0165),(.055,.0105),(.058,.0035)]
    b=set(bpy.data.objects);tool(sh,lambda x,v:hz(x) if x<0 else -.0085*math.sin(min(1,x/.058)*pi)*(1-v*v)+.0005+.003*(x/.058)**2);drop(b);lay(T(0,.040,.0003)@R(2,'Z'),b)
    kn=H+[(.004,.0072),(.012,.0088),(.03,.0094),(.06,.0094),(.08,.0085),(.092,.0060),(.097,.0022)]
    b=set(bpy.data.objects);tool(kn,lambda x,v:hz(x)+.0002 if x<0 else .0006-.0005*v*min(1,x/.02));drop(b);lay(T(-.012,-.036,.0003)@R(-3,'Z'),b)
    fk=H+[(.004,.0072),(.012,.0100),(.020,.0122),(.027,.0126)]
    b=set(bpy.data.objects);tool(fk,lambda x,v:hz(x) if x<0 else -.004*math.sin(min(1,x/.05)*pi)+.0005)
    for k in range(4):
        y=-.0108+.0072*k;grid('tine',[[(x,y+w*v,-.004*math.sin(min(1,x/.05)*pi)+.0005+.0025*max(0,(x-.03)/.03)**2) for v in lin(-1,1,5)] for x,w in((.024,.0024),(.030,.0023),(.040,.0021),(.052,.0018),(.058,.0011),(.060,.0004))],st,solid=.0014,sub=2,off=0)
    drop(b);lay(T(-.004,.002,.0003),b)
    strap=M['leather'];ribbon('wrap',[(-.055,y,.0078+.0) for y in lin(-.050,.052,9)],(1,0,0),.030,strap,.0022);script_plane((-.055,.0,.0093),(0,-1,0),(1,0,0),M['cream'],.018,.0006)
    for dx in(-.0125,.0125):stitch([(-.055+dx,-.050,.0090),(-.055+dx,.052,.0090)],M['cream'],(0,0,1),.004,.0004)
    for y in(-.050,.052):ribbon('wr',[(-.055,y,.0078),(-.055,y*1.05,.006),(-.055,y*1.06,.003),(-.055,y*1.02,.0006),(-.055,y*.9,.0004)],(1,0,0),.030,strap,.0022)
    return dict(az=-112,el=46,fw=.62)
def pot():
    M=common();C=128;ti=mat('ti',(.50,.49,.48),.30,1);P=[(0,0),(0,.046),(.001,.0505),(.004,.0540),(.008,.0552),(.085,.0552),(.0875,.0565),(.0882,.0560),(.0872,.0545),(.010,.0535),(.006,.048),(.004,0)]
    revolve('pot',(0,0,0),(0,0,1),P,ti,C,auto=None,sub=1)
    revolve('lid',(0,0,0),(0,0,1),[(.086,.0540),(.0885,.0568),(.0905,.0570),(.0915,.0555),(.0905,.0525),(.0905,.0470),(.0925,.0440),(.0945,.020),(.0945,0)],ti,C,auto=None,sub=1)
    tube('lk',[(-.014,0,.0945),(-.014,0,.106),(-.010,0,.111),(.010,0,.111),(.014,0,.106),(.014,0,.0945)],.0018,M['chrome'],res=10);revolve('lks',(-.011,0,.1108),(1,0,0),[(0,.001),(0,.0034),(.001,.004),(.021,.004),(.022,.0034),(.022,.001)],M['paint'] if 0 else M['rubber'],32,auto=30)
    for z in(.030,.045,.060):
        a0=math.radians(-8);tube('mark',[(.0553*math.cos(a0+t),.0553*math.sin(a0+t),z) for t in(0,.05,.10)],.0004,M['ink'],bres=1)
    for i,s in enumerate((-1,1)):
        a=math.radians(38);e=Vector((math.cos(a),math.sin(a),0));n=Vector((-e.y,e.x,0))
        z=.066 if s>0 else .030;w=.016
        tube('hd',[e*.054+n*s*.004+Vector((0,0,.066)),e*.075+n*s*.0065+Vector((0,0,.066)),e*.105+n*s*.0065+Vector((0,0,.062)),e*.112+n*s*.0065+Vector((0,0,.048)),e*.102+n*s*.0065+Vector((0,0,.034)),e*.075+n*s*.0065+Vector((0,0,.030)),e*.054+n*s*.004+Vector((0,0,.030))],.0019,M['chrome'],res=12)
        tube('sl',[e*.084+n*s*.0065+Vector((0,0,.0655)),e*.105+n*s*.0065+Vector((0,0,.062)),e*.112+n*s*.0065+Vector((0,0,.048)),e*.102+n*s*.0065+Vector((0,0,.034)),e*.084+n*s*.0065+Vector((0,0,.0305))],.0043,M['rubber'],res=12,bres=6)
    a=math.radians(38);e=Vector((math.cos(a),math.sin(a),0))
    for z in(.066,.030):rbox('lug',e*.0562+Vector((0,0,z)),(.006,.022,.010),M['chrome'],.002,3,rot=(0,0,a))
    script_cyl(.0554,.050,-62,M['ink'],.026,.0006);return dict(az=-55,el=16,fw=.54)
def compass():
    M=common();br=mat('brass',BRASS,.22,1);C=128;ivory=mat('ivd',(.78,.74,.62),.45)
    revolve('case',(0,0,0),(0,0,1),[(0,0),(0,.026),(.0015,.0285),(.006,.0300),(.011,.0300),(.013,.0310),(.0155,.0310),(.0165,.0300),(.0165,.0278),(.0130,.0275),(.0120,.0270),(.0105,.0265)],br,C,auto=30)
    for k in range(90):a=2*pi*k/90;tube('kn',[(.0311*math.cos(a),.0311*math.sin(a),z) for z in(.0133,.0153)],.0004,br,bres=1)
    revolve('dial',(0,0,0),(0,0,1),[(.0105,.0275),(.0106,0)],ivory,C)
    for k in range(72):
        a=2*pi*k/72;b=k%18==0;m=k%6==0;r0=.0255;r1=.0215 if m else .0238
        if not b:tube('tk',[(r*math.cos(a),r*math.sin(a),.0108) for r in(r0,r1)],.00025 if not m else .0004,M['ink'],bres=1)
    for s,a in(('N',90),('E',0),('S',-90),('W',180)):q=math.radians(a);txt(s,.0072,mat('r',(.5,.02,.02),.5) if s=='N' else M['ink'],(.0225*math.cos(q),.0225*math.sin(q),.0108),(0,0,q-pi/2),.0002,off=.00015)
    for k in range(8):       # rose
        q=2*pi*k/8+pi/2;L=.0145 if k%2==0 else .0095
        for s in(1,-1):
            me=[(0,0,.0109),(.0032*math.cos(q+s*pi/8*(1 if k%2==0 else 1)),.0032*math.sin(q+s*pi/8),.0109),(L*math.cos(q),L*math.sin(q),.0109)]
            m_=bpy.data.meshes.new('rose');m_.from_pydata(me,[],[(0,1,2) if s>0 else (0,2,1)]);lib._obj('rose',m_,M['ink'] if s>0 else br)
    nq=math.radians(118);nd=Vector((math.cos(nq),math.sin(nq),0));nn=Vector((-nd.y,nd.x,0))
    for s,mt in((1,mat('nr',(.55,.015,.015),.3,0,.6)),(-1,mat('nw',(.8,.8,.8),.25,.4))):
        m_=bpy.data.meshes.new('ndl');m_.from_pydata([tuple(Vector((0,0,.0138))+nn*.0026),tuple(Vector((0,0,.0138))-nn*.0026),tuple(nd*s*.0205+Vector((0,0,.0135))),(0,0,.0146)],[],[(0,3,2),(3,1,2)]);lib._obj('ndl',m_,mt)
    revolve('pin',(0,0,0),(0,0,1),[(.011,.0012),(.0145,.0012),(.0155,.0007),(.0157,0)],br,24,auto=30)
    revolve('glass',(0,0,0),(0,0,1),[(.0150,.0277),(.0163,.015),(.0167,0)],thinglass('cg',(.99,.99,1),1.5,.01,.0),C,auto=None)
    q=math.radians(150);e=Vector((math.cos(q),math.sin(q),0))
    revolve('stem',e*.030+Vector((0,0,.008)),e,[(0,.0050),(.003,.0042),(.004,.0036),(.005,.0050),(.010,.0050),(.012,.0038),(.012,0)],br,32,auto=30)
    ring('bow',e*.0525+Vector((0,0,.0085)),(.1,-.25,1),.0105,.0014,br)
    lid=set(bpy.data.objects)     # open lid behind
    drop();return dict(az=-72,el=40,fw=.54,glass=True)
def carabiner():
    M=common()
    def one(mt,gate):
        Z=.0055;o=[(-.046,.012),(-.049,0),(-.045,-.014),(-.033,-.0215),(0,-.0235),(.030,-.0225),(.043,-.016),(.047,-.003),(.043,.010),(.034,.0185)]
        tube('bow',[(x,y,Z) for x,y in o],.0052,mt,res=16,bres=8)
        tube('nose',[(-.046,.012,Z),(-.0435,.0165,Z),(-.0385,.0195,Z)],.0054,mt,res=10,bres=8)
        tube('gate',[(-.0385,.0195,Z),(0,.0215,Z),(.034,.0185,Z)],.0041,gate,bres=8)
        revolve('sleeve',(-.032,.0199,Z),(1,.055,0),[(-.004,.0043),(-.004,.0066),(-.003,.0072),(.020,.0072),(.021,.0066),(.021,.0043)],mt,48,auto=30)
        for k in range(28):
            a=2*pi*k/28;d_,a1,a2=basis((1,.055,0));c=Vector((-.032,.0199,Z));v=a1*math.cos(a)+a2*math.sin(a);tube('kn',[c+d_*t+v*.0073 for t in(-.001,.018)],.0004,mt,bres=1)
        revolve('rivet',(.034,.0185,Z-.0062),(0,0,1),[(0,0),(0,.0022),(.001,.0027),(.0114,.0027),(.0124,.0022),(.0124,0)],M['chrome'],24,auto=30)
    b=set(bpy.data.objects);one(M['paint'],M['chrome']);lay(R(24,'Z')@T(0,.030,.0),b)
    b=set(bpy.data.objects);one(M['alu'],M['satin']);lay(T(.012,-.022,.0018)@R(-38,'Z')@R(0,'X'),b)
    drop();return dict(az=-82,el=44,fw=.58)
def binoculars():
    M=common();cloth(M,1100,.5,.0009,.55);bk=M['dark'];br=M['chrome'];C=96
    for s in(1,-1):
        y=s*.031
        revolve('obj',(0,y,0),(1,0,0),[(.060,.0235),(.060,.0262),(.064,.0272),(.072,.0272),(.0745,.0262),(.0745,.0225),(.066,.0215)],br,C,auto=30)
        revolve('tube1',(0,y,0),(1,0,0),[(-.012,.0190),(-.004,.0235),(.006,.0258),(.060,.0262)],M['paint'],C,auto=None)
        revolve('lens',(0,y,0),(1,0,0),[(.066,.0222),(.069,.012),(.070,0)],mat('blens',(.012,.012,.05),.03,0,1,.01,spec=.8),C,auto=None)
        revolve('waist',(0,y,0),(1,0,0),[(-.030,.0150),(-.028,.0198),(-.012,.0198),(-.010,.0188)],bk,C,auto=30)
        revolve('band',(0,y,0),(1,0,0),[(.0035,.0252),(.0045,.0264),(.0085,.0266),(.0095,.0256)],br,C,auto=30)
        revolve('eye',(0,y*.98,0),(1,0,0),[(-.030,.0150),(-.046,.0155),(-.047,.0188),(-.050,.0198),(-.062,.0205),(-.064,.0195),(-.064,.0145),(-.058,.012),(-.058,0)],bk,C,auto=30)
        revolve('ebr',(0,y*.98,0),(1,0,0),[(-.0475,.0185),(-.0470,.0200),(-.0445,.0200),(-.0440,.0150)],br,C,auto=30)
    for x0,x1,z in((-.026,-.012,.004),(.020,.040,.004)):
        rbox('bridge',((x0+x1)/2,0,z),(x1-x0,.040,.012),bk,.004,3);revolve('hinge',(0,0,.004),(1,0,0),[(x0-.001,.0),(x0-.001,.0075),(x0,.0085),(x1,.0085),(x1+.001,.0075),(x1+.001,0)],br,48,auto=30)
    revolve('wheel',(0,0,.007),(1,0,0),[(-.006,.004),(-.006,.0105),(-.005,.0115),(.012,.0115),(.013,.0105),(.013,.004)],bk,64,auto=30)
    for k in range(40):a=2*pi*k/40;tube('kn',[(x,.0116*math.cos(a),.007+.0116*math.sin(a)) for x in(-.0045,.0115)],.0005,bk,bres=1)
    for s in(1,-1):ring('lug',(-.006,s*.0525,.004),(1,0,0),.0035,.0009,br,20)
    script_on(lambda u,w:Vector((.034+u,-.031+.0266*math.sin(-.55+w/.0265)*1,.0266*math.cos(-.55+w/.0265))),M['script'],.018,.0006)
    drop();return dict(az=-34,el=20,fw=.58)
def rope():
    M=common();cloth(M,1400,.3,.0004,.75);W=mat('rw',(.66,.62,.52),.8,spec=.2)
    import random;random.seed(4)
    n=11;pts=[];ph=[random.uniform(-1,1) for _ in range(n+2)]
    for k in range(n*48+1):
        t=k/48;i=int(t);f=t-i;f=f*f*(3-2*f);j=(ph[i]*(1-f)+ph[min(i+1,n)]*f)
        lay_=t/n;rr=.105+.010*j+.006*math.sin(2*pi*t*2+i);zz=.006+.0105*((i*2)%5)*.8+.004*math.sin(2*pi*t*1.5+3*j)
        a=2*pi*t;zz=.006+.036*abs(math.sin(lay_*pi*2.5))+.003*math.sin(3*a+i)
        pts.append(Vector((rr*1.18*math.cos(a),rr*.92*math.sin(a),zz)))
    Q=resample(pts,1500)
    def strands(Q,r,pitch,mats):
        L=0;fr=None;S=[[] for _ in mats]
        for k,p in enumerate(Q):
            t=(Q[min(k+1,len(Q)-1)]-Q[max(k-1,0)]).normalized()
            u=Vector((0,0,1)) if fr is None else fr;u=(u-t*u.dot(t)).normalized();fr=u;v=t.cross(u);L+=0 if k==0 else (p-Q[k-1]).length
            for i in range(len(mats)):a=2*pi*(L/pitch+i/len(mats));S[i].append(p+(u*math.cos(a)+v*math.sin(a))*r)
        for s,m in zip(S,mats):
            cu=bpy.data.curves.new('strand','CURVE');cu.dimensions='3D';cu.bevel_depth=r*1.05;cu.bevel_resolution=3;cu.use_fill_caps=True;sl=cu.splines.new('POLY');sl.points.add(len(s)-1)
            for q,c in zip(sl.points,s):q.co=(*c,1)
            sl.use_smooth=True;o=bpy.data.objects.new('strand',cu);bpy.context.scene.collection.objects.link(o);cu.materials.append(m);o['grp']='base'
    ms=[M['paint'],M['paint'],M['paint'],W];strands(Q,.0027,.030,ms)
    w=[]       # whipping around the near side
    for k in range(7*26+1):
        a=2*pi*k/26;w.append(Vector((.012*k/26-.042+.045,0,0))+Vector((0,-.098+.030*math.cos(a),.026+.0285*math.sin(a))))
    strands(resample(w,700),.0027,.030,ms);return dict(az=-76,el=34,fw=.60)
def headtorch():
    M=common();c=Vector((.088,0,.028));st=M['satin'];web=mat('web',(.03,.031,.034),.85,spec=.2,bump=('vor',1600,.5,.0006))
    n=120;pts=[]
    for k in range(n+1):
        a=2*pi*k/n;pts.append((.086*math.cos(a),.070*math.sin(a),.028+.002*math.sin(2*a)))
    grid('band',[[Vector(p)+Vector((0,0,w)) for w in lin(-.0125,.0125,7)] for p in pts[:-1]],M['paint'],cu=True,solid=.0018,sub=1)
    for z in(-.0085,.0085):grid('stripe',[[Vector((p[0]*1.014,p[1]*1.017,p[2]+z+w)) for w in(-.0009,.0009)] for p in pts[:-1]],M['cream'],cu=True)
    slabp=[(-.010,.004),(-.009,.0015),(-.006,0),(.012,0),(.018,.001),(.0215,.004),(.023,.009)]
    grid('house',[[(c.x+z,(.031-i)*sp(math.cos(a),.55),c.z+(.0205-i)*sp(math.sin(a),.55)) for a in lin(0,2*pi,97)[:-1]] for z,i in slabp],st,cv=True,caps=True,auto=40,sub=1)
    revolve('bez',c+Vector((.020,0,.001)),(1,0,0),[(0,.0165),(.003,.0172),(.0065,.0170),(.0085,.0155),(.0080,.0140),(.004,.0130)],M['chrome'],96,auto=None,sub=1)
    revolve('refl',c+Vector((.020,0,.001)),(1,0,0),[(.0070,.0138),(.002,.0105),(-.003,.005),(-.004,0)],M['refl'],64,auto=None);revolve('led',c+Vector((.0165,0,.001)),(1,0,0),[(0,.0034),(.002,.0032),(.003,.002),(.0033,0)],M['led'],32,auto=None)
    revolve('lens',c+Vector((.020,0,.001)),(1,0,0),[(.0075,.0143),(.0095,.009),(.0102,0)],M['lens'],64,auto=None)
    for s in(1,-1):
        rbox('clip',(.081,s*.0330,.028),(.012,.008,.030),st,.003,3)
    rbox('btn',(c.x+.006,0,c.z+.0215),(.012,.018,.004),mat('bt',(.45,.02,.015),.5),.0018,3)
    drop();return dict(az=-32,el=22,fw=.64)
def torch():
    M=common();C=96;X=(1,0,0);al=M['paint'];powder(M,.32)
    revolve('head',(0,0,0),X,[(.060,.0125),(.066,.0135),(.080,.0185),(.084,.0195),(.100,.0198)],al,C,auto=None)
    revolve('bez',(0,0,0),X,[(.099,.0195),(.100,.0206),(.108,.0208),(.1105,.0198),(.1105,.0178),(.106,.0172)],M['chrome'],C,auto=30)
    revolve('refl',(0,0,0),X,[(.107,.0176),(.095,.0135),(.086,.006),(.085,0)],M['refl'],C,auto=None);revolve('led',(0,0,0),X,[(.0865,.0045),(.090,.0040),(.0915,.0025),(.092,0)],M['led'],32,auto=None);revolve('lens',(0,0,0),X,[(.1075,.0178),(.1085,.010),(.109,0)],M['lens'],C,auto=None)
    revolve('body',(0,0,0),X,[(-.050,.0118),(-.049,.0125),(.050,.0125),(.052,.0118),(.056,.0118),(.058,.0128),(.062,.0132)],al,C,auto=30)
    for k in range(36):
        a=2*pi*k/36
        for x0,x1 in((-.042,-.020),(-.014,.008),(.014,.040)):tube('kn',[(x,.0126*math.cos(a),.0126*math.sin(a)) for x in(x0,(x0+x1)/2,x1)],.00055,al,bres=1)
    revolve('tail',(0,0,0),X,[(-.070,0),(-.070,.0095),(-.068,.0120),(-.054,.0130),(-.051,.0130),(-.050,.0120)],al,C,auto=30);revolve('btn',(0,0,0),X,[(-.0735,0),(-.0732,.005),(-.0715,.0068),(-.069,.0070)],M['rubber'],48,auto=None)
    for x in(-.051,.054):revolve('rg',(0,0,0),X,[(x-.001,.0122),(x,.0131),(x+.0022,.0131),(x+.0032,.0122)],M['chrome'],C,auto=30)
    tube('clip',[(.046,-.0,.0128),(.044,0,.0165),(.036,0,.0175),(.0,0,.0170),(-.012,0,.0150),(-.016,0,.0162)],.0016,M['chrome'],bres=4)
    lay(R(-18,'X')@R(180,'X'));
    bpy.context.view_layer.update();lay(R(3.2,'Y'));drop();return dict(az=-52,el=22,fw=.60)
def knife():
    M=common();st=mat('bl',(.62,.62,.63),.18,1);wd=wood('kw',(.26,.12,.05),(.12,.05,.02),30,.3,(1,12,12));br=mat('brass',BRASS,.22,1)
    n=40;Hh=lambda x:(.0118-.0018*math.cos((x+.05)/.10*2*pi)*.8)*max(.02,(1-abs(x/.0515)**7))**.35
    for s in(1,-1):
        P=[]
        for x in lin(-.051,.051,n):
            h=Hh(x);P.append([(x,-.001*math.sin((x+.05)*30)+h*math.cos(a),s*(.0030+.0048*max(0,math.sin(a))**.55)) for a in lin(0,pi,17)])
        grid('scale',P,wd,sub=1)
    P=[[(x,-.001*math.sin((x+.05)*30)+Hh(x)*.97*v,z) for x in lin(-.0505,.0505,n)] for v,z in()]
    for z0 in(-.0032,.0012):
        out=[(x,-.001*math.sin((x+.05)*30)+Hh(x)*.99) for x in lin(-.0508,.0508,n)]+[(x,-.001*math.sin((x+.05)*30)-Hh(x)*.99) for x in lin(.0508,-.0508,n)]
        grid('liner',[[(x,y,z0+d) for x,y in out] for d in(0,.002)],br,cv=True,caps=True,auto=30)
    for x in(-.034,0,.034):
        revolve('pin',(x,0,-.0085),(0,0,1),[(0,0),(0,.0020),(.0165,.0020),(.0168,.0014),(.017,0)],br,24,auto=30)
    revolve('bol',(.046,-.001,-.0080),(0,0,1),[(0,0),(0,.0052),(.001,.006),(.015,.006),(.016,.0052),(.016,0)],M['chrome'],48,auto=30)
    top=[(.040,.0080),(.060,.0085),(.085,.0082),(.105,.0065),(.118,.0022),(.1215,-.0015)];bot=[(.040,-.0075),(.060,-.0085),(.085,-.0090),(.105,-.0075),(.117,-.0040),(.1215,-.0015)]
    ft=spline([p[0] for p in top],[p[1] for p in top]);fb=spline([p[0] for p in bot],[p[1] for p in bot])
    P=[]
    for x in lin(.040,.1213,40):
        t_,b_=ft(x),fb(x);g=min(1,max(0,(x-.048)/.006));edge_=b_+(t_-b_)*.42
        P.append([(x,t_,.0011),(x,edge_,.0011),(x,b_,.0011*(1-g)+.0001),(x,b_,-.0011*(1-g)-.0001),(x,edge_,-.0011),(x,t_,-.0011)])
    grid('blade',P,st,cv=True,caps=True,auto=12)
    tube('nick',[(.060,.0062,.00115),(.068,.0058,.00115),(.076,.0060,.00115)],.0006,M['dark'],bres=1);script_plane((.090,-.0005,.00112),(1,0,0),(0,1,0),M['ink'],.0078,.00018)
    drop();lay(R(20,'Z'));return dict(az=-80,el=48,fw=.62)
COLOURS={'flask','tumbler','lantern','bowl','carabiner','binoculars','rope','headtorch','torch'}
