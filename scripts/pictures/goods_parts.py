"""Parts of the scooter as goods."""
from goods import *
def sparkplug():
    M=common();wh=mat('cer',(.82,.82,.80),.18,0,1,.02);st=M['alu'];ch=M['chrome']
    def one():
        revolve('thread',(0,0,0),(0,0,1),[(0,.0035),(.0002,.0066)]+[(.0006+.0010*k+d,r) for k in range(17) for d,r in((0,.0062),(.0005,.0070))]+[(.0182,.0060),(.0195,.0060)],st,64,auto=25)
        revolve('core',(0,0,0),(0,0,1),[(-.0015,0),(-.0015,.0013),(.001,.0014)],ch,24);revolve('nose',(0,0,0),(0,0,1),[(-.0004,.0013),(.0,.0022),(.002,.003)],wh,24,auto=None)
        tube('strap',[(.0056,0,.0005),(.0057,0,-.0016),(.0048,0,-.0028),(.0025,0,-.0030),(-.0008,0,-.0030)],.0010,st,bres=3)
        ring('washer',(0,0,.0202),(0,0,1),.0076,.0011,ch);revolve('seat',(0,0,0),(0,0,1),[(.0208,.006),(.0210,.0092),(.0222,.0100),(.0250,.0100)],ch,64,auto=30)
        revolve('hex',(0,0,0),(0,0,1),[(.0248,.0088),(.0252,.0098),(.0266,.0116),(.0330,.0116),(.0345,.0098),(.0350,.0086)],ch,6,auto=15,bevel=.0003)
        revolve('crimp',(0,0,0),(0,0,1),[(.034,.0088),(.0365,.0092),(.0385,.0080),(.0390,.0066)],ch,64,auto=None)
        revolve('ins',(0,0,0),(0,0,1),[(.037,.0064),(.0455,.0063)]+[(.0460+.0031*k+d,r) for k in range(5) for d,r in((0,.0060),(.0007,.0060),(.0013,.0056),(.0019,.0056))]+[(.0625,.0059),(.0635,.0052),(.0640,.0040)],wh,96,auto=None,sub=1)
        revolve('term',(0,0,0),(0,0,1),[(.0635,.0026),(.0655,.0028),(.066,.0041),(.0672,.0044),(.0700,.0044),(.0712,.0036),(.0716,0)],ch,48,auto=30)
    b=set(bpy.data.objects);one();lay(R(90,'Y'),b);drop(b);lay(T(-.034,.012,0)@R(12,'Z'),b);b=set(bpy.data.objects);one();lay(R(-28,'Z')@R(90,'Y')@T(0,0,-.03),b);drop(b);lay(T(-.004,-.014,0),b)
    return dict(az=-66,el=26,fw=.60)
def shock():
    M=common();d=M['satin']
    def one():
        for x in(0,.305):
            revolve('eye',(x,0,0),(0,1,0),[(-.011,.0135),(-.011,.0155),(-.010,.0165),(.010,.0165),(.011,.0155),(.011,.0135)],d,48,auto=30);revolve('bush',(x,0,0),(0,1,0),[(-.0125,.0060),(-.0125,.0135),(.0125,.0135),(.0125,.0060)],M['rubber'],48,auto=30);revolve('sl',(x,0,0),(0,1,0),[(-.015,.0050),(-.015,.0075),(.015,.0075),(.015,.0050)],M['chrome'],32,auto=30)
        revolve('top',(0,0,0),(1,0,0),[(.008,.012),(.022,.014),(.030,.024),(.034,.0295),(.046,.0305),(.049,.0285),(.05,.02)],d,64,auto=30)
        revolve('rod',(0,0,0),(1,0,0),[(.045,.0085),(.17,.0085)],M['chrome'],32)
        revolve('body',(0,0,0),(1,0,0),[(.150,.0175),(.152,.0188),(.262,.0188),(.272,.016),(.290,.0125)],M['alu'],64,auto=30)
        for k in range(12):x=.205+.0036*k;revolve('thr',(0,0,0),(1,0,0),[(x,.0188),(x+.0012,.0204),(x+.0024,.0188)],M['alu'],48,auto=None)
        for x0 in(.233,.2445):
            revolve('nut',(0,0,0),(1,0,0),[(x0,.019),(x0,.0285),(x0+.001,.0300),(x0+.0085,.0300),(x0+.0095,.0285),(x0+.0095,.019)],d,64,auto=30)
            for k in range(10):a=2*pi*k/10;rbox('nk',(x0+.0048,.0297*math.cos(a),.0297*math.sin(a)),(.011,.0045,.0045),M['dark'],.0008,2,rot=(a,0,0))
        n=8.2;tot=int(n*20);pts=[]
        for k in range(tot+1):
            t=k/tot*n;f=min(1,t/.8,(n-t)/.8);q=lin(0,1,2);x=.054+.0055*min(t,1)*.5
            s=max(0,min(1,(t-.7)/(n-1.4)));x=.0535+.172*s+.0;x+=.0018*math.sin(0)
            x=.0535+.0045*min(t,.7)+(.1655)*s+.0045*max(0,t-(n-.7));pts.append((x,.0255*math.cos(2*pi*t),.0255*math.sin(2*pi*t)))
        tube('spring',pts,.0050,M['paint'],res=3,bres=5)
    b=set(bpy.data.objects);one();drop(b);lay(T(-.15,.035,0)@R(6,'Z'),b);b=set(bpy.data.objects);one();drop(b);lay(R(-9,'Z')@T(-.135,-.05,0),b)
    return dict(az=-70,el=27,fw=.68)
def brakedisc():
    M=common();st=mat('disc',(.58,.59,.61),.30,1);H=.0045
    def rad(a):return .100+.0028*math.cos(10*a)
    n=240;A=lin(0,2*pi,n+1)[:-1];P=[[(r*math.cos(a),r*math.sin(a),z) for a in A for r in [rf(a)]] for rf,z in((lambda a:.0665+.0018*math.cos(10*a),0),(lambda a:rad(a)-.0006,0),(rad,.0006),(rad,H-.0006),(lambda a:rad(a)-.0006,H),(lambda a:.0665+.0018*math.cos(10*a),H))]
    o=grid('disc',P,st,cv=True,cu=True,auto=30)
    cut=[]
    for k in range(10):
        for j,(r,da) in enumerate(((.0735,.0),(.0800,.10),(.0865,.20),(.0925,.30),(.0865,-.12),(.0770,-.22))):
            a=2*pi*k/10+da+.05;cut.append(revolve('cut',(r*math.cos(a),r*math.sin(a),-.002),(0,0,1),[(0,0),(0,.0026),(.009,.0026),(.009,0)],None,20,auto=30))
    bpy.ops.object.select_all(action='DESELECT')
    for c in cut:c.select_set(True)
    bpy.context.view_layer.objects.active=cut[0];bpy.ops.object.join();c=bpy.context.view_layer.objects.active
    m=o.modifiers.new('x','BOOLEAN');m.object=c;m.operation='DIFFERENCE';m.solver='EXACT'
    bpy.context.view_layer.objects.active=o;bpy.ops.object.modifier_apply(modifier='x');bpy.data.objects.remove(c);
    o.data.use_auto_smooth=False
    for f in o.data.polygons:f.use_smooth=abs(f.normal.z)<.9
    p=mat('carrier',(.028,.029,.032),.30,.4,1,.05) if 0 else M['paint']
    revolve('hubring',(0,0,0),(0,0,1),[(.001,.030),(.001,.047),(.0025,.049),(.0075,.049),(.009,.047),(.009,.030),(.0075,.0285),(.0025,.0285)],p,96,closed=True,auto=30)
    for k in range(5):
        a=2*pi*k/5
        for s in(1,-1):
            e=a+s*.20;tube('arm',[(.044*math.cos(a+s*.1),.044*math.sin(a+s*.1),.005),(.057*math.cos(a+s*.16),.057*math.sin(a+s*.16),.005),(.0672*math.cos(a+s*.19),.0672*math.sin(a+s*.19),.0042)],.0042,p,bres=5)
        c=(.0685*math.cos(a),.0685*math.sin(a));revolve('bob',(*c,0),(0,0,1),[(-.0005,.0),(-.0005,.0075),(.0005,.0085),(.0055,.0085),(.0065,.0075),(.0065,.0040),(.0055,.0036),(.0055,0)],M['chrome'],40,auto=30)
        tube('web',[(.0672*math.cos(a-.19),.0672*math.sin(a-.19),.0042),(.0665*math.cos(a),.0665*math.sin(a),.0042),(.0672*math.cos(a+.19),.0672*math.sin(a+.19),.0042)],.0042,p,bres=5)
        c=(.0385*math.cos(a+.63),.0385*math.sin(a+.63));revolve('bolt',(*c,.009),(0,0,1),[(0,.0062),(.0004,.0066),(.0012,.0066),(.0016,.0060),(.0016,.0042),(-.002,.0040),(-.002,0)],M['chrome'],32,auto=30);revolve('bh',(*c,.0078),(0,0,1),[(0,.0039),(.0001,0)],M['dark'],24)
    drop();return dict(az=-70,el=44,fw=.66)
def silencer():
    M=common();X=Vector((1,0,0));L=.34
    P=[]
    for t,k in((0,.32),(.004,.55),(.02,.86),(.045,1),(.15,1),(.25,1),(.305,.97),(.325,.86),(.335,.66),(.338,.5)):P.append([(t,.052*k*math.cos(a),.064*k*math.sin(a)) for a in lin(0,2*pi,65)[:-1]])
    grid('muf',P,M['satin'],cv=True,caps=True,sub=1)
    P=[[(t,-.0545*k*math.cos(a),.0665*k*math.sin(a)) for a in lin(-.95,1.05,33)] for t,k in((.070,.975),(.078,1),(.16,1),(.25,1),(.258,.975))]
    grid('shield',P,M['chrome'],solid=.0022,sub=2)
    for t in(.11,.14,.17,.20):tube('slot',[(t+.008*math.sin(a),-.0567*math.cos(a),.0692*math.sin(a)) for a in lin(-.45,.55,9)],.0032,M['dark'],bres=2)
    for t,a in((.085,.86),(.243,.86),(.085,-.78),(.243,-.78)):revolve('sc',(t,-.0565*math.cos(a),.069*math.sin(a)),(0,-math.cos(a),math.sin(a)),[(-.002,.0065),(.0015,.0065),(.003,.0045),(.003,0)],M['alu'],24,auto=30)
    revolve('tip',(.33,0,.008),(1,0,.12),[(-.01,.0185),(.030,.0190),(.034,.0200),(.036,.0190),(.034,.0165),(-.005,.0150),(-.005,0)],M['chrome'],64,auto=30)
    tube('pipe',[(.01,.0,-.01),(-.03,0,-.012),(-.07,.012,-.02),(-.11,.045,-.028),(-.165,.075,-.030)],.0165,M['chrome'],res=16,bres=8)
    revolve('fl',(-.165,.075,-.030),Vector((-.055,.03,-.002)),[(-.002,.0165),(-.002,.026),(.006,.026),(.006,.0135),(-.003,.0135)],M['alu'],48,auto=30)
    for s in(1,-1):rbox('br',(.10+.10*(s>0),.02,.072),(.030,.008,.034),M['satin'],.004,3)
    drop();return dict(az=-64,el=14,fw=.70)
def horn():
    M=common();A=Vector((1,0,.06)).normalized();c=Vector((0,0,.062))
    revolve('body',c,A,[(-.030,0),(-.030,.020),(-.027,.030),(-.012,.040),(-.004,.046),(.004,.0475)],M['dark'],96,auto=30)
    revolve('rim',c,A,[(.000,.0470),(.001,.0505),(.006,.0525),(.012,.0515),(.0135,.048),(.010,.0455),(.006,.0445)],M['chrome'],128,auto=None,sub=1)
    revolve('mem',c,A,[(.006,.046),(.0065,.0)],M['satin'],96)
    for r in(.0405,.0355,.0305,.0255,.0205):revolve('g',c,A,[(.0075,r-.0014),(.0092,r-.0010),(.0098,r),(.0092,r+.0010),(.0075,r+.0014)],M['chrome'],96,auto=None)
    d,a1,a2=basis(A)
    for k in range(6):a=2*pi*k/6+.26;v=a1*math.cos(a)+a2*math.sin(a);tube('rib',[c+A*.0082+v*.014,c+A*.0082+v*.046],.0017,M['chrome'],bres=3)
    revolve('cap',c,A,[(.007,.0165),(.010,.0165),(.0125,.015),(.0140,.009),(.0143,0)],M['chrome'],64,auto=None)
    script_on(lambda u,w:c+A*.0144+Vector((0,u,w)),M['ink'],.0105,.0003)
    grid('brk',[[p+Vector((0,y,0)) for y in lin(-.011,.011,5)] for p in [c+Vector((-.030,0,0)),c+Vector((-.036,0,-.004)),c+Vector((-.038,0,-.03)),c+Vector((-.036,0,-.052)),c+Vector((-.024,0,-.0585)),c+Vector((.002,0,-.0605)),c+Vector((.012,0,-.0608))]],M['alu'],solid=.003,sub=2)
    revolve('nut',c+Vector((-.038,0,0)),(-1,0,0),[(0,.0075),(.005,.0075),(.006,.0065),(.006,0)],M['chrome'],6,auto=20)
    drop();return dict(az=-34,el=11,fh=.66)
def tyre():
    M=common();M['rimA']=M['alu'];M['rimK']=M['alu'];M['rimB']=M['alu'];scooter.wheel(M,(0,0,.23),'alloy')
    for o in objs():
        if not o.name.startswith(('tyre','sipe')):bpy.data.objects.remove(o)
    rim=.152;c=Vector((0,0,.23));ww=mat('ww',(.66,.63,.55),.5)
    revolve('bead',c,(0,1,0),[(-.040,rim),(-.036,rim-.006),(-.028,rim-.004),(-.030,rim+.010),(-.050,rim+.036),(-.046,rim+.054),(-.03,rim+.062),(0,rim+.066),(.03,rim+.062),(.046,rim+.054),(.050,rim+.036),(.030,rim+.010),(.028,rim-.004),(.036,rim-.006),(.040,rim)],M['rubber'],120,auto=None)
    for s in(1,-1):
        revolve('ww',c,(0,s,0),[(.0495,rim+.0115),(.0520,rim+.0145),(.0552,rim+.0240),(.0573,rim+.0355),(.0572,rim+.040),(.0555,rim+.0425)],ww,120,auto=None)
    return dict(az=-58,el=9,fh=.70)
def indicator():
    M=common()
    def one():
        c=Vector((0,0,.06));A=Vector((1,0,0))
        revolve('shell',c,A,[(-.030,0),(-.0295,.008),(-.024,.018),(-.010,.0255),(.004,.0285),(.010,.029)],M['chrome'],96,auto=None,sub=1)
        revolve('rim',c,A,[(.009,.0285),(.010,.0302),(.014,.0305),(.016,.0292),(.0155,.0275)],M['chrome'],96,auto=None)
        revolve('lens',c,A,[(.012,.0280),(.018,.0265),(.024,.021),(.0275,.012),(.0285,0)],M['amber'],96,auto=None)
        for k in range(5):revolve('rb',c,A,[(.0135+.0026*k,.0276-.0011*k*k*.42),(.0148+.0026*k,.0281-.0011*k*k*.42),(.0160+.0026*k,.0272-.0011*k*k*.42)],M['amber'],96,auto=None)
        tube('stalk',[c+Vector((-.006,0,-.020)),c+Vector((-.006,0,-.045))],.0065,M['satin'],bres=6);revolve('foot',c+Vector((-.006,0,-.06)),(0,0,1),[(0,0),(0,.0125),(.0015,.0140),(.010,.0140),(.014,.010),(.018,.0085),(.022,.0085)],M['rubber'],48,auto=30)
        for k in range(4):ring('fl',c+Vector((-.006,0,-.043+.004*k)),(0,0,1),.0075,.0016,M['rubber'],24)
    b=set(bpy.data.objects);one();lay(T(-.01,.042,0)@R(8,'Z'),b);b=set(bpy.data.objects);one();lay(T(.012,-.042,0)@R(-22,'Z'),b);drop();return dict(az=-32,el=10,fw=.58)
def speedo():
    M=common();A=Vector((1,0,.30)).normalized();c=Vector((0,0,.062));d,a1,a2=basis(A)   # a2 points up, a1 sideways
    ivory=mat('ivd',(.80,.76,.64),.45)
    revolve('can',c,A,[(-.050,0),(-.050,.030),(-.046,.034),(-.020,.044),(.004,.0475),(.012,.048)],M['satin'],96,auto=30)
    revolve('bezel',c,A,[(.006,.0485),(.008,.0530),(.013,.0548),(.018,.0540),(.0205,.0505),(.0195,.0470),(.014,.0455)],M['chrome'],128,auto=None,sub=1)
    revolve('dial',c,A,[(.0125,.0472),(.0126,0)],ivory,96)
    rt=a1 if a1.y<0 else -a1;rt=Vector((0,1,0));upv=A.cross(rt);upv=upv if upv.z>0 else -upv
    def pt(r,deg,o=.0130):q=math.radians(deg);return c+A*o+(rt*math.sin(q)+upv*math.cos(q))*r
    for k in range(61):
        deg=-130+260*k/60;big=k%10==0;mid=k%5==0
        tube('tk',[pt(.0440,deg),pt(.0375 if big else .0400 if mid else .0418,deg)],.00055 if big else .0003,M['ink'],bres=1)
    rot=Matrix((rt,upv,A)).transposed().to_euler()
    for k in range(7):txt(str(20*k),.0082,M['ink'],pt(.0310,-130+260*k/6),rot,.0002,off=.0001)
    txt('km/h',.0052,M['ink'],pt(.0165,180),rot,.0002)
    script_on(lambda u,w:c+A*.0131+rt*u+upv*(w+.0165),M['ink'],.0130,.0004)
    red=mat('ndl',(.55,.03,.01),.4);tube('needle',[pt(-.010,-130,.0155),pt(0,-130,.0155),pt(.038,-130,.0150)],.0010,red,radii=[1.4,1.2,.5]);revolve('hubn',c,A,[(.0130,.0042),(.0168,.0042),(.0176,.0030),(.0177,0)],M['dark'],40,auto=30)
    rbox('odo',c+A*.0128+upv*-.0255,(.0006,.021,.0066),M['dark'],.0002,1,rot=Matrix((A,rt,upv)).transposed().to_euler());txt('01248',.0050,M['cream'],pt(.0255,180,.0136),rot,.0002,space=1.15)
    revolve('glass',c,A,[(.0165,.0478),(.0185,.030),(.0195,0)],M['lens'],96,auto=None)
    for s in(1,-1):tube('stud',[c-A*.045+rt*.018*s,c-A*.064+rt*.018*s],.0028,M['chrome'])
    drop();return dict(az=-20,el=8,fh=.66)
def oil():
    M=common();powder(M,.35)
    H=.205;slab('can',.052,.033,.45,[(0,.002),(.0015,.0005),(.004,0),(.006,.0012),(.012,.0012),(H-.012,.0012),(H-.006,.0012),(H-.004,0),(H-.0015,.0005),(H,.002),(H-.002,.004)],M['paint'],160,auto=30)
    for z in(.0040,H-.004):tube('rim',[((.0522)*sp(math.cos(a),.45),(.0332)*sp(math.sin(a),.45),z) for a in lin(0,2*pi,97)[:-1]],.0017,M['alu'],cyclic=True,res=3)
    slab('band',.0513,.0323,.45,[(.060,.0004),(.0601,0),(.132,0),(.1321,.0004)],mat('lab',(.66,.60,.47),.4,0,.4,.2),160,auto=None)
    script_plane((0,-.0330,.103),(1,0,0),(0,0,1),M['ink'],.034,.0012)
    for z in(.066,.126):tube('ln',[(x,-.0327,z) for x in lin(-.033,.033,5)],.0006,M['ink'],bres=1)
    txt('10W-40',.0066,M['ink'],(.001,-.0325,.0725),(pi/2,0,0),.0003)
    revolve('neck',(.022,0,H-.003),(0,0,1),[(0,.016),(.004,.0150),(.006,.0135)],M['alu'],48,auto=30);revolve('cap',(.022,0,H),(0,0,1),[(.003,.0142),(.0045,.0150),(.020,.0150),(.0225,.0135),(.0228,0)],M['dark'],64,auto=30)
    for k in range(36):a=2*pi*k/36;tube('kn',[(.022+.0151*math.cos(a),.0151*math.sin(a),H+z) for z in(.006,.018)],.0006,M['dark'],bres=1)
    tube('hdl',[(-.038,0,H-.004),(-.038,0,H+.014),(-.030,0,H+.020),(-.010,0,H+.020),(-.003,0,H+.014),(-.003,0,H-.004)],.0042,M['alu'],res=12,bres=5)
    return dict(az=-66,el=12,fh=.72)
COLOURS={'shock','brakedisc','oil'}
