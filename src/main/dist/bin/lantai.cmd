@echo off
rem Starts Lantai with JVM options for short runs. JAVA_HOME selects the Java, LANTAI_OPTS adds JVM options.
setlocal enableextensions disabledelayedexpansion
for %%I in ("%~dp0..\lib\lantai.jar") do set "jar=%%~fI"
if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java.exe") else (for %%I in (java.exe) do set "java=%%~$PATH:I")
if not exist "%java%" (
  >&2 echo lantai: Java not found. Install Java 17 or newer, or set JAVA_HOME.
  exit /b 3
)
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn32m %LANTAI_OPTS% -jar "%jar%" %*
exit /b %ERRORLEVEL%
