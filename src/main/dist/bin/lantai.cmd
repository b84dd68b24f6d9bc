@echo off
rem Starts Lantai with what makes a short run of Java short. JAVA_HOME names the Java to use, LANTAI_OPTS further options.
setlocal
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
set "archive=%home%\lib\classes.jsa"
if not exist "%archive%" "%java%" -Xshare:dump -XX:+UseSerialGC -XX:SharedClassListFile="%home%\lib\lantai.classlist" -XX:SharedArchiveFile="%archive%" -cp "%home%\lib\lantai.jar" >nul 2>&1
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -XX:SharedArchiveFile="%archive%" -Xlog:disable -Xlog:all=off %LANTAI_OPTS% -cp "%home%\lib\lantai.jar" lantai.Main %*
exit /b %ERRORLEVEL%
