lantai=[]
