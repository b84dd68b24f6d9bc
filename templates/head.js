(function(d,z,s){d.js=1;z=/[?&]mode=elder\b/.test(location.search)&&1;try{s=localStorage;z=s.z||z;if(z)s.z=z;if(s.theme)d.theme=s.theme}catch{}if(z)d.z=z})(document.documentElement.dataset)
