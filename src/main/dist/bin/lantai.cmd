@echo off
rem Starts Lantai with what makes a short run of Java short, as its neighbour for POSIX systems does and explains.
rem JAVA_HOME names the Java to use, LANTAI_OPTS further options for it.
setlocal enableextensions disabledelayedexpansion
for %%I in ("%~dp0..") do set "home=%%~fI"
if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java.exe") else (for %%I in (java.exe) do set "java=%%~$PATH:I")
if exist "%java%" goto found
>&2 echo lantai: there is no Java. Install Java 17 or newer, or let JAVA_HOME name it.
exit /b 3

:found
set "run=-XX:TieredStopAtLevel=1 -Xmn32m"
set "jars=%home%\lib\lantai.jar;%home%\lib\jars\*"
set "archives=%home%\lib"
copy /y nul "%archives%\writable" >nul 2>&1 || set "archives=%LOCALAPPDATA%\lantai"
if not exist "%archives%" mkdir "%archives%"
set "archive=%archives%\classes.jsa"
set "for=."
for %%I in ("%java%" "%home%\lib\lantai.jar" "%home%\lib\lantai.classlist") do call set "for=%%for%% %%~tzI"
set "made="
if exist "%archive%" if exist "%archive%.for" set /p "made=" <"%archive%.for"
if not "%made%"=="%for%" goto first
"%java%" %run% -XX:+UseSerialGC -XX:-UsePerfData -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -Xshare:auto -XX:SharedArchiveFile="%archive%" -Xlog:disable -Xlog:all=off %LANTAI_OPTS% -cp "%jars%" lantai.Main %*
exit /b %ERRORLEVEL%

:first
"%java%" %run% -XX:+UseSerialGC -XX:-UsePerfData %LANTAI_OPTS% -cp "%jars%" lantai.Main %*
set "code=%ERRORLEVEL%"
del /q "%archive%.for" >nul 2>&1
"%java%" -XX:+UseSerialGC -Xshare:dump -XX:SharedClassListFile="%home%\lib\lantai.classlist" -XX:SharedArchiveFile="%archive%" -cp "%jars%" >nul 2>&1 && >"%archive%.for" echo %for%
exit /b %code%
