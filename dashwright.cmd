@echo off
rem Runs Dashwright on Windows, and builds it first when there is no program yet.
rem After a change of its sources: mvnw.cmd -Dquick -Dmaven.test.skip=true -pl site -am package
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%site\target\dashwright.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"

"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo dashwright: there is no Java to run; install a JDK 17 or newer, or set JAVA_HOME 1>&2
  exit /b 2
)

if not exist "%JAR%" (
  echo dashwright: building the program, once ... 1>&2
  pushd "%HOME_DIR%"
  call mvnw.cmd -q -B -Dquick -Dmaven.test.skip=true -pl site -am package 1>&2 <nul
  popd
)
if not exist "%JAR%" (
  echo dashwright: the build failed, see above 1>&2
  exit /b 2
)

"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xshare:auto -Djava.awt.headless=true -jar "%JAR%" %*
exit /b %errorlevel%
