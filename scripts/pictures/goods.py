"""Shapes that many goods share: slabs, ribbons, stitches, texts, laying a thing on the ground."""
from products import *
BRASS=(.70,.47,.17);WOOD=(.16,.075,.032)
def up(at=(0,0,0)):return Vector(at)
def circ(n,r=1,a0=0):return [(r*math.cos(a0+2*pi*k/n),r*math.sin(a0+2*pi*k/n)) for k in range(n)]
def slab(name,hx,hy,ex,prof,mt,n=128,at=(0,0,0),auto=40,**kw):
    """super-elliptic footprint (half sizes hx, hy), prof: (z, inset)"""
    return grid(name,[[(at[0]+(hx-i)*sp(math.cos(a),ex),at[1]+(hy-i)*sp(math.sin(a),ex),at[2]+z) for a in lin(0,2*pi,n+1)[:-1]] for z,i in prof],mt,cv=True,caps=True,auto=auto,**kw)
def edge(h,r,n=5):
    """profile of a slab of height h with edges of radius r"""
    q=lin(0,pi/2,n);return [(r-r*math.cos(a) if 0 else r*(1-math.sin(a)),r*(1-math.cos(a))) for a in reversed(q)]+[(h-r*(1-math.sin(a)),r*(1-math.cos(a))) for a in q]
def ring(name,c,axis,R,r,mt,n=48,res=4,bres=4):
    d,a,b=basis(axis);c=Vector(c);return tube(name,[c+a*R*x+b*R*y for x,y in circ(n)],r,mt,cyclic=True,res=res,bres=bres)
def ribbon(name,pts,wd,w,mt,solid=.002,sub=1,n=5):
    """flat band along pts, width w along wd (vector, or one per point)"""
    P=[]
    for i,p in enumerate(pts):
        v=Vector(wd[i] if isinstance(wd,list) else wd).normalized();P.append([Vector(p)+v*t for t in lin(-w/2,w/2,n)])
    return grid(name,P,mt,solid=solid,sub=sub,off=0)
def resample(pts,n,cyc=False):
    P=[Vector(p) for p in pts]+([Vector(pts[0])] if cyc else []);L=[0]
    for a,b in zip(P,P[1:]):L.append(L[-1]+(b-a).length)
    out=[];j=0
    for t in lin(0,L[-1],n):
        while j<len(P)-2 and L[j+1]<t:j+=1
        f=(t-L[j])/max(1e-9,L[j+1]-L[j]);out.append(P[j].lerp(P[j+1],f))
    return out
def stitch(pts,mt,nrm,step=.0045,r=.00045,cyc=False):
    P=[Vector(p) for p in pts];tot=sum((b-a).length for a,b in zip(P,P[1:]));n=max(4,int(tot/step)*2);Q=resample(pts,n+1,cyc);nv=Vector(nrm).normalized()
    for k in range(0,n-1,2):a,b=Q[k],Q[k+1];tube('st',[a,(a+b)/2+nv*r*1.1,b],r,mt,res=2,bres=1)
def txt(s,size,mt,loc,rot=(0,0,0),ext=.0003,align='CENTER',off=0,space=1.05):
    cu=bpy.data.curves.new('t','FONT');cu.body=s;cu.size=size;cu.extrude=ext;cu.align_x=align;cu.align_y='CENTER';cu.offset=off;cu.space_character=space
    o=bpy.data.objects.new('txt',cu);bpy.context.scene.collection.objects.link(o);cu.materials.append(mt);o['grp']='base';o.location=loc;o.rotation_euler=rot;return o
def objs(before=()):return [o for o in bpy.data.objects if o not in before and o.type in('MESH','CURVE','FONT')]
def lay(X,before=()):move(objs(before),X)
def low(o_list=None):
    bpy.context.view_layer.update();dg=bpy.context.evaluated_depsgraph_get();z=1e9
    for o in (o_list or objs()):
        e=o.evaluated_get(dg);me=e.to_mesh();m=o.matrix_world
        if me:z=min([z]+[(m@v.co).z for v in me.vertices]);e.to_mesh_clear()
    return z
def drop(before=()):
    L=objs(before);z=low(L);move(L,Matrix.Translation((0,0,-z)))
def R(deg,ax):return Matrix.Rotation(math.radians(deg),4,ax)
def T(x,y,z):return Matrix.Translation((x,y,z))
def script_plane(at,ex,ey,mt,size,r):
    at,ex,ey=Vector(at),Vector(ex).normalized(),Vector(ey).normalized();script_on(lambda u,w:at+ex*u+ey*w,mt,size,r)
def script_cyl(rad,z,a,mt,size,r,up_=False):
    a0=math.radians(a)
    if up_:script_on(lambda u,w:Vector((rad*math.cos(a0-w/rad),rad*math.sin(a0-w/rad),z+u)),mt,size,r)
    else:script_on(lambda u,w:Vector((rad*math.cos(a0+u/rad),rad*math.sin(a0+u/rad),z+w)),mt,size,r)
def buckle(c,ex,ey,nz,w,h,r,mt):
    c,ex,ey,nz=Vector(c),Vector(ex).normalized(),Vector(ey).normalized(),Vector(nz).normalized()
    tube('buckle',[c+ex*w*sp(math.cos(q),.45)+ey*h*sp(math.sin(q),.45) for q in lin(0,2*pi,33)[:-1]],r,mt,cyclic=True,res=4);tube('pin',[c-ey*h,c+nz*r,c+ey*h],r*.75,mt)
def belt():return mat('belt',(.07,.028,.014),.5,spec=.4,bump=('vor',700,.3,.0008))
def powder(M,r=.45):
    p=M['paint'].node_tree.nodes['Principled BSDF'].inputs;p['Clearcoat'].default_value=.25;p['Clearcoat Roughness'].default_value=.25;p['Roughness'].default_value=r
def cloth(M,scale=900,st=.35,d=.0006,rough=.85):
    """paint becomes a woven fabric"""
    m=M['paint'];p=m.node_tree.nodes['Principled BSDF'].inputs;p['Clearcoat'].default_value=0;p['Roughness'].default_value=rough;p['Specular'].default_value=.25;p['Sheen'].default_value=.35
    N=m.node_tree.nodes;L=m.node_tree.links;tc=N.new('ShaderNodeTexCoord');t=N.new('ShaderNodeTexVoronoi');t.inputs['Scale'].default_value=scale;L.new(tc.outputs['Object'],t.inputs['Vector'])
    b=N.new('ShaderNodeBump');b.inputs['Strength'].default_value=st;b.inputs['Distance'].default_value=d;L.new(t.outputs[0],b.inputs['Height']);L.new(b.outputs[0],p['Normal'])
def wood(name='wood',a=(.22,.105,.045),b=(.10,.042,.018),scale=22,rough=.38,axis=(1,14,14)):
    m=mat(name,a,rough,0,.35,.2);N=m.node_tree.nodes;L=m.node_tree.links;tc=N.new('ShaderNodeTexCoord');mp=N.new('ShaderNodeMapping');mp.inputs['Scale'].default_value=axis;t=N.new('ShaderNodeTexNoise');t.inputs['Scale'].default_value=scale;t.inputs['Detail'].default_value=8;t.inputs['Distortion'].default_value=.6
    L.new(tc.outputs['Object'],mp.inputs['Vector']);L.new(mp.outputs[0],t.inputs['Vector']);cr=N.new('ShaderNodeValToRGB');e=cr.color_ramp.elements;e[0].position=.35;e[0].color=(*b,1);e[1].position=.65;e[1].color=(*a,1);L.new(t.outputs[0],cr.inputs[0]);L.new(cr.outputs[0],N['Principled BSDF'].inputs['Base Color']);return m
