@echo off
rem Opens a command line in the folder of the report, or in one that is dropped on this file.
setlocal enableextensions disabledelayedexpansion
set "folder=%~1"
if not defined folder set "folder=%~dp0report"
if not exist "%folder%\" mkdir "%folder%"
set "PATH=%~dp0bin;%PATH%"
cd /d "%folder%"
cmd /k
