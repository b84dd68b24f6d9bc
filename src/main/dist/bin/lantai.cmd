@echo off
rem Starts Lantai with JVM options for short runs. JAVA_HOME selects the Java, LANTAI_OPTS adds JVM options.
setlocal enableextensions disabledelayedexpansion
for %%I in ("%~dp0..\lib\lantai.jar") do set "jar=%%~fI"
set "java="
if not defined JAVA_HOME goto path
set "java=%JAVA_HOME:"=%\bin\java.exe"
goto check

:path
for %%I in (java.exe) do set "java=%%~$PATH:I"
if not defined java goto missing

:check
if not exist "%java%" goto missing
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn32m %LANTAI_OPTS% -jar "%jar%" %*
exit /b %ERRORLEVEL%

:missing
>&2 echo lantai: Java not found. Install Java 17 or newer, or set JAVA_HOME.
exit /b 3
