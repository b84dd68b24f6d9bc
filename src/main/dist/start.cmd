@echo off
rem Opens the report beside this file, or the folder that is dropped on it, in the browser.
setlocal enableextensions disabledelayedexpansion
set "folder=%~1"
if not defined folder set "folder=%~dp0report"
if not exist "%folder%\" mkdir "%folder%"
cd /d "%folder%"
call "%~dp0bin\lantai.cmd" serve --open --lang zh
pause
