@echo off
rem Starts Araxes from the folder that holds this script's parent: bin\, lib\, data\.
rem Needs a Java 25 or newer; a folder runtime\ beside bin\ is taken first, if there is one.
rem ARAXES_JAVA_OPTS: more options for the JVM.
setlocal
for %%I in ("%~dp0..") do set "APP_HOME=%%~fI"
set "JAVA="

call :try "%APP_HOME%\runtime"
if not defined JAVA if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JAVA for /f "delims=" %%J in ('where java 2^>nul') do if not defined JAVA call :try "%%~dpJ.."
if not defined JAVA for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Microsoft\jdk-25*" "%ProgramFiles%\Zulu\zulu-25*" "%USERPROFILE%\.jdks\*25*") do if not defined JAVA call :try "%%~D"
if not defined JAVA (
  echo araxes: needs Java 25 or newer, and none was found: install one ^(for example Temurin 25^) or set JAVA_HOME to it. 1>&2
  exit /b 1
)

"%JAVA%" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Xms64m -Xmn16m -XX:CompileThresholdScaling=2 -XX:MinHeapFreeRatio=5 -XX:MaxHeapFreeRatio=10 -XX:-ShrinkHeapInSteps -XX:SoftRefLRUPolicyMSPerMB=1 -Djdk.reflect.useNativeAccessorOnly=true "-Daraxes.home=%APP_HOME%" %ARAXES_JAVA_OPTS% -jar "%APP_HOME%\lib\araxes.jar" %*
exit /b %ERRORLEVEL%

rem Sets JAVA where the Java home given is new enough; its file "release" tells without starting it.
:try
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "delims=.-+" %%M in ("%%~V") do if %%M GEQ 25 set "JAVA=%~1\bin\java.exe"
exit /b
